import { useTranslation } from 'react-i18next'
import type { MeetingToDo } from '../../../shared/today/today.contract.ts'
import { clock, listDate, shortDate } from '../../ui/format.ts'
import { missingWords } from '../../ui/missing.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'

interface MeetingsToDoProps {
  kind: 'upcoming' | 'toWrite'
  meetings: readonly MeetingToDo[]
}

/** Meetings that need something: their next step, and what is missing for it. */
export const MeetingsToDo = ({ kind, meetings }: MeetingsToDoProps) => {
  const { t } = useTranslation()
  if (meetings.length === 0) return null
  return (
    <DayList title={t(`today.${kind}`)}>
      {meetings.map((meeting) => (
        <DayLine
          key={meeting.id}
          href={hrefOf('meetings', meeting.id)}
          title={t('today.meeting', { name: meeting.committeeName, number: meeting.number, date: moment(meeting) })}
          second={<NextStep meeting={meeting} />}
          aside={<Deadline meeting={meeting} kind={kind} />}
        />
      ))}
    </DayList>
  )
}

const moment = ({ date, startTime }: MeetingToDo): string =>
  startTime ? `${listDate(date)}, ${clock(startTime)}` : listDate(date)

const NextStep = ({ meeting }: { meeting: MeetingToDo }) => {
  const { t } = useTranslation()
  const step = t('today.next', { status: t(`enums.meetingStatus.${meeting.nextStatus}`).toLowerCase() })
  if (meeting.missing.length === 0) return step
  return `${step} · ${t('today.missing', { missing: missingWords(meeting.missing) })}`
}

const Deadline = ({ meeting, kind }: { meeting: MeetingToDo; kind: MeetingsToDoProps['kind'] }) => {
  const { t } = useTranslation()
  if (meeting.isLate) return <StatusBadge tone="late" word={t('common.late')} />
  if (!meeting.due) return null
  const words = t(kind === 'toWrite' ? 'today.writeBefore' : 'today.dueOn', { date: shortDate(meeting.due) })
  return <StatusBadge tone="soon" word={words} />
}
