import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { GroupStep } from '../../../shared/groups/groups.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import classes from './groups.module.css'
import { useStepTick } from './useStepTick.ts'

/** A meeting of the group that a step can be gone through at. */
export interface StepMeeting {
  id: string
  date: CalendarDate
  label: string
}

interface StepRowProps {
  committeeId: string
  step: GroupStep
  meetings: readonly StepMeeting[]
  /** Where a step that is ticked was gone through: its day, and its meeting if any. */
  proposed: { date: CalendarDate; meetingId: string | null }
}

const BETWEEN = 'between'

/** One step of a group: ticked once it was gone through, with its date, its meeting and a word about it. */
export const StepRow = ({ committeeId, step, meetings, proposed }: StepRowProps) => {
  const { t } = useTranslation()
  const name = t(`enums.groupStep.${step.step}`)
  const { tick, isActing } = useStepTick(committeeId)
  const { date, meetingId, note } = step
  const complete = (change: Partial<Pick<GroupStep, 'meetingId'>> & { date: CalendarDate }) =>
    rpc.groups.completeStep({ committeeId, step: step.step, meetingId, note, ...change })
  const meetingDate = (id: string | null) => meetings.find((meeting) => meeting.id === id)?.date
  return (
    <li className={classes.row}>
      <Checkbox
        label={name}
        checked={date !== null}
        disabled={isActing}
        onChange={(event) => tick(step.step, event.currentTarget.checked ? proposed : null)}
      />
      {date === null ? null : (
        <>
          <DateField
            hideLabel
            label={t('groups.dateOf', { step: name })}
            value={date}
            save={(next) => complete({ date: next ?? date })}
          />
          <SelectField
            hideLabel
            label={t('groups.meetingOf', { step: name })}
            value={meetingId ?? BETWEEN}
            options={[
              { value: BETWEEN, label: t('groups.betweenMeetings') },
              ...meetings.map(({ id, label }) => ({ value: id, label })),
            ]}
            save={(chosen) => {
              const id = chosen === BETWEEN ? null : chosen
              return complete({ meetingId: id, date: meetingDate(id) ?? date })
            }}
          />
          <TextField
            hideLabel
            label={t('groups.noteOf', { step: name })}
            placeholder={t('groups.notePlaceholder')}
            value={note}
            save={(next) => rpc.groups.updateStep({ committeeId, step: step.step, note: next })}
          />
        </>
      )}
    </li>
  )
}
