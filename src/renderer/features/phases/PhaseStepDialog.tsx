import { Button, Modal, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DecisionRow } from '../../../shared/decisions/decisions.contract.ts'
import type { Phase } from '../../../shared/phases/phases.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate, fullDate } from '../../ui/format.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './PhasesPanel.module.css'

interface PhaseStepDialogProps {
  phase: Phase
  step: 'open' | 'close'
  isOpen: boolean
  onClose: () => void
}

/** Opens or closes a phase: which decision, and on what day. */
export const PhaseStepDialog = ({ phase, step, isOpen, onClose }: PhaseStepDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t(step === 'open' ? 'phases.openTitle' : 'phases.closeTitle', { name: phase.name })}
      size={560}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <StepForm phase={phase} step={step} onClose={onClose} />
    </Modal>
  )
}

const labelOf = (decision: DecisionRow): string =>
  `${decision.number} · ${fullDate(decision.meetingDate)} · ${decision.text}`

const StepForm = ({ phase, step, onClose }: Omit<PhaseStepDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { data } = useQuery(orpc.decisions.list.queryOptions({ input: { limit: 200 } }))
  const [decisionId, setDecisionId] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [isRefused, setRefused] = useState(false)
  // Why the dossier refused the date, until another is typed.
  const [refusal, setRefusal] = useState<string | null>(null)
  const date = readDate(typed)
  const decisions = data?.rows ?? []
  const choose = (id: string | null) => {
    setDecisionId(id)
    const decision = decisions.find((one) => one.id === id)
    // The day of the meeting, unless another was typed.
    if (decision && typed === '') setTyped(fieldDate(decision.meetingDate))
  }
  const submit = async () => {
    setRefused(true)
    if (!decisionId || !date.value) return
    const request = { decisionId, phaseId: phase.id, date: date.value }
    const done = t(step === 'open' ? 'phases.openDone' : 'phases.closeDone', { name: phase.name })
    const call = () => (step === 'open' ? rpc.decisions.openPhase(request) : rpc.decisions.closePhase(request))
    if (await act(call, done, (sentences) => setRefusal(sentences['date'] ?? null))) onClose()
  }
  const type = (text: string) => {
    setTyped(text)
    setRefusal(null)
  }
  const dateError = date.error ? t(`fieldErrors.${date.error}`) : t('phases.dateRequired')
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className={classes.explain}>{t(step === 'open' ? 'phases.openExplain' : 'phases.closeExplain')}</p>
      <Select
        label={t('phases.decision')}
        placeholder={t('phases.decisionPlaceholder')}
        searchable
        data-autofocus
        data={decisions.map((decision) => ({ value: decision.id, label: labelOf(decision) }))}
        nothingFoundMessage={decisions.length === 0 ? t('phases.noDecision') : t('common.nothingFound')}
        value={decisionId}
        error={isRefused && !decisionId ? t('phases.decisionRequired') : null}
        onChange={choose}
      />
      <DateInput
        label={t(step === 'open' ? 'phases.openDate' : 'phases.closeDate')}
        text={typed}
        date={date.value}
        error={isRefused && !date.value ? dateError : refusal}
        onType={type}
        onPick={(picked) => type(fieldDate(picked))}
      />
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="filled" type="submit" loading={isActing}>
          {t(step === 'open' ? 'phases.openNow' : 'phases.closeNow')}
        </Button>
      </div>
    </form>
  )
}
