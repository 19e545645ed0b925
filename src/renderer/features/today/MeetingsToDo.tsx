import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Lack, LackKey, MeetingToDo, Today } from '../../../shared/today/today.contract.ts'
import { clock, listDate, shortDate } from '../../ui/format.ts'
import { hrefOf, hrefOfMeeting, type TabOfMeeting } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'
import { More } from './More.tsx'
import classes from './TodayPage.module.css'

/** The tab where each lack is settled. */
const tabOf: Record<LackKey, TabOfMeeting> = {
  place: 'preparation',
  startTime: 'preparation',
  agendaEmpty: 'preparation',
  heldInFuture: 'preparation',
  chair: 'preparation',
  writer: 'preparation',
  wrongStep: 'preparation',
  notHeld: 'preparation',
  attendanceEmpty: 'attendance',
  discussionEmpty: 'minutes',
  noticeNotSent: 'documents',
  previousNotCirculated: 'minutes',
  previousNotApproved: 'minutes',
}

interface MeetingsToDoProps {
  kind: 'upcoming' | 'toWrite'
  today: Today
}

/** Meetings to hold or to write up, line by line what each lacks, and where that is settled. */
export const MeetingsToDo = ({ kind, today }: MeetingsToDoProps) => {
  const { t } = useTranslation()
  const { rows, total } = today[kind]
  return (
    <DayList title={t(`today.${kind}`)} aside={<More href={hrefOf('meetings')} total={total} shown={rows.length} />}>
      {rows.map((meeting) => (
        <DayLine
          key={meeting.id}
          href={kind === 'toWrite' ? hrefOfMeeting(meeting.id, 'minutes') : hrefOf('meetings', meeting.id)}
          title={t('today.meeting', { name: meeting.committeeName, number: meeting.number, date: moment(meeting) })}
          second={kind === 'toWrite' ? t(`today.writing.${meeting.nextStatus}`) : null}
          aside={<Deadline meeting={meeting} kind={kind} />}
        >
          {isNear(meeting, today) ? <Lacks lacks={meeting.lacks} /> : null}
        </DayLine>
      ))}
    </DayList>
  )
}

// Months ahead, that nothing is ready yet is as it should be.
const isNear = ({ due }: MeetingToDo, { horizon }: Today): boolean => due === null || due <= horizon

const moment = ({ date, startTime }: MeetingToDo): string =>
  startTime ? `${listDate(date)}, ${clock(startTime)}` : listDate(date)

const Lacks = ({ lacks }: { lacks: readonly Lack[] }) => {
  const { t } = useTranslation()
  if (lacks.length === 0) return null
  return (
    <ul className={classes.lacks}>
      {lacks.map(({ key, meetingId }) => (
        <li key={key}>
          <Anchor href={hrefOfMeeting(meetingId, tabOf[key])} fz={13}>
            {t(`today.lacks.${key}`)}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}

const Deadline = ({ meeting, kind }: { meeting: MeetingToDo; kind: MeetingsToDoProps['kind'] }) => {
  const { t } = useTranslation()
  const { due, isLate, nextStatus } = meeting
  if (!due) return null
  const date = shortDate(due)
  if (isLate) return <StatusBadge tone="late" word={`${t('common.late')} · ${date}`} />
  if (kind === 'toWrite')
    return (
      <StatusBadge
        tone="soon"
        word={t(`today.${nextStatus === 'validated' ? 'remarksUntil' : 'writeBefore'}`, { date })}
      />
    )
  return nextStatus === 'convened' ? <StatusBadge tone="soon" word={t('today.noticeBefore', { date })} /> : null
}
