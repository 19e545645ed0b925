import { ActionIcon, Anchor } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SynergyStep } from '../../../shared/synergies/synergies.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailNote, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { fullDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { RecordField } from '../../ui/RecordInput.tsx'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { meetingFinder } from './finders.ts'
import classes from './synergies.module.css'
import type { TabProps } from './SynergyDetail.tsx'

/** Every stage that a synergy came to, latest first: corrected in place, or removed when noted by mistake. */
export const HistoryTab = ({ synergy: { steps } }: TabProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.tab}>
      <DetailSection title={t('synergies.history.title')}>
        <DetailNote>{t('synergies.history.help')}</DetailNote>
        <ol className={classes.steps} aria-label={t('synergies.history.title')}>
          {steps.map((step) => (
            <Step key={step.id} step={step} canRemove={steps.length > 1} />
          ))}
        </ol>
      </DetailSection>
    </div>
  )
}

const schemas = SynergyStep.shape

type Patch = Omit<Parameters<typeof rpc.synergies.updateStep>[0], 'id'>

const Step = ({ step, canRemove }: { step: SynergyStep; canRemove: boolean }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, meetingId } = step
  const word = t(`enums.synergyStage.${step.stage}`)
  const update = (patch: Patch) => rpc.synergies.updateStep({ id, ...patch })
  const of = { stage: word, date: fullDate(step.date) }
  return (
    <li className={`${classes.step} quiet-fields`} aria-label={t('synergies.history.step', of)}>
      <div className={classes.stepHead}>
        <StageBadge stage={step.stage} />
        <DateField
          label={t('synergies.history.dateOf', of)}
          hideLabel
          value={step.date}
          save={(date) => update({ date: date ?? step.date })}
        />
        {canRemove ? (
          <ActionIcon
            aria-label={t('synergies.history.remove', of)}
            onClick={() => void act(() => rpc.synergies.removeStep({ id }), t('synergies.history.removed', of))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        ) : null}
      </div>
      <DetailFields>
        <WholeRow>
          <LongTextField
            label={t('synergies.history.reason')}
            minRows={1}
            value={step.reason}
            schema={schemas.reason}
            save={(reason) => update({ reason })}
          />
        </WholeRow>
        <TextField
          label={t('synergies.history.who')}
          value={step.who}
          schema={schemas.who}
          save={(who) => update({ who })}
        />
        <div>
          <RecordField
            label={t('synergies.history.meeting')}
            placeholder={t('synergies.findMeeting')}
            value={meetingId === null ? null : { id: meetingId, label: step.meetingLabel }}
            finder={meetingFinder}
            save={(next) => update({ meetingId: next })}
          />
          {meetingId === null ? null : (
            <Anchor className={classes.openLink} href={hrefOf('meetings', meetingId)}>
              {t('synergies.openMeeting')}
            </Anchor>
          )}
        </div>
        {step.evidenceKind === null ? null : (
          <WholeRow>
            <LongTextField
              label={t('synergies.history.evidence', { kind: t(`enums.evidenceKind.${step.evidenceKind}`) })}
              minRows={1}
              value={step.evidence}
              schema={schemas.evidence}
              save={(evidence) => update({ evidence })}
            />
          </WholeRow>
        )}
      </DetailFields>
    </li>
  )
}
