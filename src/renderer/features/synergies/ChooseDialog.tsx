import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../shared/synergies/scenarios.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { RecordInput, type RecordChoice } from '../../ui/RecordInput.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { decisionFinder } from './finders.ts'
import classes from './synergies.module.css'

interface ChooseDialogProps {
  scenario: Scenario
  isOpen: boolean
  onClose: () => void
}

/** The companies’ choice: when, and the decision that says so. */
export const ChooseDialog = ({ scenario, isOpen, onClose }: ChooseDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size={560}
      title={t('synergies.scenarios.chooseTitle', { name: scenario.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ChooseForm scenario={scenario} onClose={onClose} />
    </Modal>
  )
}

const ChooseForm = ({ scenario, onClose }: Omit<ChooseDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { id, name, decisionId, decisionNumber, chosenOn } = scenario
  const [decision, setDecision] = useState<RecordChoice | null>(
    decisionId === null ? null : { id: decisionId, label: decisionNumber },
  )
  const [typed, setTyped] = useState(fieldDate(chosenOn ?? todayDate()))
  const [isTried, setTried] = useState(false)
  const date = readDate(typed)
  const choose = async () => {
    setTried(true)
    if (date.value === null) return
    const request = { id, decisionId: decision?.id ?? null, chosenOn: date.value }
    const done = t('synergies.scenarios.chosenNow', { name })
    if (await act(() => rpc.synergies.scenarios.choose(request), done)) onClose()
  }
  return (
    <form
      noValidate
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault()
        void choose()
      }}
    >
      <p className={classes.dialogName}>{t('synergies.scenarios.chooseHelp')}</p>
      <RecordInput
        label={t('synergies.scenarios.decision')}
        placeholder={t('synergies.scenarios.findDecision')}
        value={decision}
        isFirst
        finder={decisionFinder}
        onChange={setDecision}
      />
      <DateInput
        label={t('synergies.scenarios.chosenDate')}
        text={typed}
        date={date.value}
        error={isTried && date.value === null ? t('fieldErrors.date') : null}
        onType={setTyped}
        onPick={(picked) => setTyped(fieldDate(picked))}
      />
      <div className={classes.dialogButtons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="filled" type="submit" loading={isActing}>
          {t('synergies.scenarios.chooseNow')}
        </Button>
      </div>
    </form>
  )
}
