import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ShortText } from '../../../shared/fields.ts'
import type { Attendance, AttendanceStatus } from '../../../shared/meetings/meetings.contract.ts'
import { rpc } from '../../rpc.ts'
import { TextField } from '../../ui/fields/TextField.tsx'
import { TimeField } from '../../ui/fields/TimeField.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useAutosave } from '../../ui/useAutosave.ts'
import classes from './AttendanceTab.module.css'
import { StatusChoice } from './StatusChoice.tsx'

interface AttendanceRowProps {
  meetingId: string
  line: Attendance
  isFrozen: boolean
}

/** Puts the focus on the status of the row above or below, across the groups. */
const stepToRow = (event: KeyboardEvent<HTMLElement>, step: -1 | 1) => {
  const rows = [...(event.currentTarget.closest('[data-attendance]')?.querySelectorAll('[role="radiogroup"]') ?? [])]
  const next = rows[rows.findIndex((row) => row.contains(event.currentTarget)) + step]
  next?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus()
}

/** One member or guest: the status, then what goes with it. */
export const AttendanceRow = ({ meetingId, line, isFrozen }: AttendanceRowProps) => {
  const { t } = useTranslation()
  const name = line.label || line.organisationName
  const field = useAutosave<AttendanceStatus | null>({
    value: line.status,
    save: (status) => rpc.meetings.setAttendance({ meetingId, attendanceId: line.id, status }),
    isUndoable: true,
  })
  const second = [
    line.label === '' ? '' : line.organisationName,
    line.role === null ? '' : t(`enums.memberRole.${line.role}`),
  ]
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <div className={classes.row} data-frozen={isFrozen}>
      <div className={classes.who}>
        <div className={classes.names}>
          <span className={classes.name} title={name}>
            {name}
          </span>
          <span className={classes.second} title={second}>
            {second}
          </span>
        </div>
        {line.membershipId === null && !isFrozen ? <RemoveGuest meetingId={meetingId} line={line} name={name} /> : null}
      </div>
      <StatusChoice
        label={t('meetings.attendance.of', { name })}
        value={field.draft}
        isFrozen={isFrozen}
        onChoose={field.commit}
        onStep={stepToRow}
      />
      <Precisions meetingId={meetingId} line={line} status={field.draft} name={name} isFrozen={isFrozen} />
    </div>
  )
}

interface PrecisionsProps extends AttendanceRowProps {
  status: AttendanceStatus | null
  name: string
}

/** Who represented, or when they came and left: only what the status asks for. */
const Precisions = ({ meetingId, line, status, name, isFrozen }: PrecisionsProps) => {
  const { t } = useTranslation()
  const target = { meetingId, attendanceId: line.id }
  if (status === 'represented') {
    return (
      <div className={classes.precisions}>
        <TextField
          className={classes.representedBy}
          label={t('meetings.attendance.representedByOf', { name })}
          hideLabel
          placeholder={isFrozen ? '' : t('meetings.attendance.representedBy')}
          schema={ShortText}
          value={line.representedBy}
          save={(representedBy) => rpc.meetings.setAttendance({ ...target, representedBy })}
          disabled={isFrozen}
        />
      </div>
    )
  }
  if (status !== 'present' && status !== 'guest') return <div className={classes.precisions} />
  return (
    <div className={classes.precisions}>
      <TimeField
        label={t('meetings.attendance.arrivalOf', { name })}
        hideLabel
        placeholder={isFrozen ? '' : t('meetings.attendance.arrival')}
        value={line.arrival}
        save={(arrival) => rpc.meetings.setAttendance({ ...target, arrival })}
        disabled={isFrozen}
      />
      <TimeField
        label={t('meetings.attendance.departureOf', { name })}
        hideLabel
        placeholder={isFrozen ? '' : t('meetings.attendance.departure')}
        value={line.departure}
        save={(departure) => rpc.meetings.setAttendance({ ...target, departure })}
        disabled={isFrozen}
      />
    </div>
  )
}

const RemoveGuest = ({ meetingId, line, name }: Omit<AttendanceRowProps, 'isFrozen'> & { name: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  return (
    <ActionIcon
      aria-label={t('meetings.attendance.removeGuest', { name })}
      onClick={() =>
        void act(
          () => rpc.meetings.removeGuest({ meetingId, attendanceId: line.id }),
          t('meetings.attendance.guestRemoved', { name }),
        )
      }
    >
      <IconX size={16} />
    </ActionIcon>
  )
}
