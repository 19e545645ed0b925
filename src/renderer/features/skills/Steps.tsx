import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { overlapSteps, type ActivityDetail, type OverlapStep } from '../../../shared/skills/skills.contract.ts'
import { rankOf } from '../../../shared/skills/skills.rules.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate, fullDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { ProposalLine } from './Proposals.tsx'
import classes from './skills.module.css'
import { StepTrack } from './StepTrack.tsx'
import type { SkillActs } from './useSkillActs.ts'

interface StepsProps {
  activity: ActivityDetail
  acts: SkillActs
}

/** The overlap: where it stands, what the dossier speaks for, and each step confirmed with what proves it. */
export const Steps = ({ activity, acts }: StepsProps) => {
  const { t } = useTranslation()
  const { step, proposal, steps } = activity
  return (
    <DetailSection title={t('skills.steps.title')}>
      <div className={classes.trackLarge}>
        <StepTrack step={step?.step ?? null} proposed={proposal?.step ?? null} />
      </div>
      {proposal === null ? null : (
        <p className={classes.proposal}>
          <ProposalLine row={activity} proposal={proposal} acts={acts} />
        </p>
      )}
      {steps.length === 0 ? (
        <DetailNote>{t('skills.steps.none')}</DetailNote>
      ) : (
        <ol className={classes.history} aria-label={t('skills.steps.title')}>
          {steps.map((one) => {
            const word = t(`skills.step.${one.step}`)
            const removed = t('skills.steps.removed', { step: word })
            return (
              <li key={one.id} className={classes.past}>
                <span className={classes.pastStep}>{word}</span>
                <span className={classes.pastDate}>{fullDate(one.date)}</span>
                <span className={classes.pastEvidence}>
                  {one.evidence.trim() === '' ? t('skills.steps.noEvidence') : one.evidence}
                </span>
                <ActionIcon
                  aria-label={t('skills.steps.remove', { step: word })}
                  onClick={() => void acts.act(() => rpc.skills.removeStep({ id: one.id }), removed)}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </li>
            )
          })}
        </ol>
      )}
      <StepForm key={step?.id ?? 'none'} activity={activity} acts={acts} />
    </DetailSection>
  )
}

/** The step after the one confirmed. */
const following = (step: OverlapStep | null): OverlapStep => overlapSteps[rankOf(step) + 1] ?? 'passesOn'

/** Confirms a step by hand, for what the dossier does not hold. */
const StepForm = ({ activity: { id: activityId, step: last }, acts }: StepsProps) => {
  const { t } = useTranslation()
  const [step, setStep] = useState(following(last?.step ?? null))
  const [typed, setTyped] = useState(fieldDate(todayDate()))
  const [evidence, setEvidence] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const date = readDate(typed)
  const confirm = async () => {
    if (date.value === null) return setRefusal(t('fieldErrors.date'))
    const request = { activityId, step, date: date.value, evidence }
    const done = t('skills.steps.confirmed', { step: t(`skills.step.${step}`) })
    await acts.act(
      () => rpc.skills.confirm(request),
      done,
      (sentences) => setRefusal(sentences.date ?? null),
    )
  }
  const type = (text: string) => {
    setTyped(text)
    setRefusal(null)
  }
  return (
    <form
      noValidate
      className={classes.formLine}
      aria-label={t('skills.steps.add')}
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <Select
        label={t('skills.steps.step')}
        className={classes.stepChoice}
        data={overlapSteps.map((value) => ({ value, label: t(`skills.step.${value}`) }))}
        value={step}
        allowDeselect={false}
        onChange={(chosen) => setStep(overlapSteps.find((known) => known === chosen) ?? step)}
      />
      <DateInput
        label={t('skills.steps.date')}
        text={typed}
        date={date.value}
        error={refusal}
        onType={type}
        onPick={(picked) => type(fieldDate(picked))}
      />
      <TextInput
        className={classes.grow}
        label={t('skills.steps.evidence')}
        placeholder={t('skills.steps.evidenceExample')}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <Button type="submit" className={classes.formButton} loading={acts.isActing}>
        {t('skills.steps.save')}
      </Button>
    </form>
  )
}
