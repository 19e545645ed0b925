import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { attendanceStatuses, type AttendanceStatus } from '../../../shared/meetings/meetings.contract.ts'
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx'
import classes from './AttendanceTab.module.css'

const tones: Record<AttendanceStatus, Tone> = {
  present: 'done',
  represented: 'done',
  guest: 'done',
  excused: 'waiting',
  absent: 'late',
}

interface StatusChoiceProps {
  /** Names the group: whose presence this is. */
  label: string
  value: AttendanceStatus | null
  isFrozen: boolean
  /** Null takes the status back to « not noted ». */
  onChoose: (status: AttendanceStatus | null) => void
  /** ↑ ↓: to the row above or below. */
  onStep: (event: KeyboardEvent<HTMLElement>, step: -1 | 1) => void
}

/** P E A R I: a row of radio buttons moved through with ← →, chosen with their letter, cleared with Backspace. */
export const StatusChoice = ({ label, value, isFrozen, onChoose, onStep }: StatusChoiceProps) => {
  const { t } = useTranslation()
  const word = value === null ? t('meetings.attendance.notNoted') : t(`enums.attendanceStatus.${value}`)
  const badge = <StatusBadge tone={value === null ? 'waiting' : tones[value]} word={word} />
  if (isFrozen) return <div className={classes.status}>{badge}</div>
  const inFocusOrder = value ?? attendanceStatuses[0]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const wanted = wantedBy(event.key, value, (status) => t(`meetings.attendance.letter.${status}`))
    if (event.ctrlKey || event.altKey || event.metaKey || !wanted) return
    event.preventDefault()
    if (wanted.kind === 'step') return onStep(event, wanted.step)
    onChoose(wanted.status)
    const place = wanted.status ?? attendanceStatuses[0]
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-status="${place}"]`)?.focus()
  }
  return (
    <div className={classes.status}>
      <div className={classes.choices} role="radiogroup" aria-label={label}>
        {attendanceStatuses.map((status) => (
          <button
            key={status}
            type="button"
            role="radio"
            aria-checked={status === value}
            aria-label={t(`enums.attendanceStatus.${status}`)}
            title={t(`enums.attendanceStatus.${status}`)}
            data-status={status}
            tabIndex={status === inFocusOrder ? 0 : -1}
            className={classes.choice}
            onClick={() => onChoose(status === value ? null : status)}
            onKeyDown={onKeyDown}
          >
            {t(`meetings.attendance.letter.${status}`)}
          </button>
        ))}
      </div>
      {badge}
    </div>
  )
}

type Wanted = { kind: 'step'; step: -1 | 1 } | { kind: 'status'; status: AttendanceStatus | null }

const wantedBy = (
  key: string,
  value: AttendanceStatus | null,
  letterOf: (status: AttendanceStatus) => string,
): Wanted | null => {
  if (key === 'ArrowUp' || key === 'ArrowDown') return { kind: 'step', step: key === 'ArrowUp' ? -1 : 1 }
  if (key === 'Backspace' || key === 'Delete') return { kind: 'status', status: null }
  const rank = value === null ? -1 : attendanceStatuses.indexOf(value)
  const count = attendanceStatuses.length
  const moved =
    key === 'ArrowRight'
      ? attendanceStatuses[(rank + 1) % count]
      : key === 'ArrowLeft'
        ? attendanceStatuses.at(rank <= 0 ? -1 : rank - 1)
        : attendanceStatuses.find((status) => letterOf(status).toLowerCase() === key.toLowerCase())
  return moved === undefined ? null : { kind: 'status', status: moved }
}
