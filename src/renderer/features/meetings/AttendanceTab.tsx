import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { rpc } from '../../rpc.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { attendanceCounts, byCollege, quorumCount } from './attendanceCounts.ts'
import { AttendanceRow } from './AttendanceRow.tsx'
import classes from './AttendanceTab.module.css'
import { GuestAdder } from './GuestAdder.tsx'
import type { MeetingPanelProps } from './MeetingDetail.tsx'

/** Who was there: the body’s composition at the meeting’s date, and the guests of the day. */
export const AttendanceTab = ({ meeting }: MeetingPanelProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const isFrozen = meeting.status === 'validated'
  const hasMembers = meeting.attendance.some(({ membershipId }) => membershipId !== null)
  const isComplete = meeting.attendance.every(({ status }) => status !== null)
  return (
    <div className={classes.attendance}>
      <div className={classes.head}>
        <Counts meeting={meeting} />
        {isFrozen || isComplete ? null : (
          <Button
            onClick={() =>
              void act(
                () => rpc.meetings.markAllPresent({ meetingId: meeting.id }),
                t('meetings.attendance.allPresentDone'),
              )
            }
          >
            {t('meetings.attendance.allPresent')}
          </Button>
        )}
      </div>
      {isFrozen || !hasMembers ? null : <p className={classes.hint}>{t('meetings.attendance.keys')}</p>}
      {hasMembers || isFrozen ? null : (
        <EmptyState
          sentence={t('meetings.attendance.nobody')}
          action={{
            label: t('meetings.attendance.goToCommittee'),
            run: () => {
              window.location.hash = hrefOf('committees', meeting.committeeId)
            },
          }}
        />
      )}
      <div id="attendance" data-attendance>
        {byCollege(meeting.attendance).map(({ college, lines }) => (
          <section
            key={college ?? 'guests'}
            className={classes.group}
            aria-labelledby={`college-${college ?? 'guests'}`}
          >
            <h3 id={`college-${college ?? 'guests'}`} className={classes.college}>
              {college === null ? t('meetings.attendance.guests') : t(`enums.college.${college}`)}
            </h3>
            {lines.map((line) => (
              <AttendanceRow key={line.id} meetingId={meeting.id} line={line} isFrozen={isFrozen} />
            ))}
          </section>
        ))}
      </div>
      {isFrozen ? null : <GuestAdder meetingId={meeting.id} />}
    </div>
  )
}

const Counts = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  const { attendance, quorum } = meeting
  const counts = attendanceCounts(attendance).map(({ status, count }) =>
    t(`meetings.attendance.count.${status}`, { count }),
  )
  const present = quorumCount(attendance)
  const isNoted = attendance.some(({ status }) => status !== null)
  return (
    <div className={classes.counts} role="status">
      <span>{counts.join(' · ')}</span>
      {quorum === null || !isNoted ? null : (
        <StatusBadge
          tone={present >= quorum ? 'done' : 'soon'}
          word={
            present >= quorum
              ? t('meetings.attendance.quorumReached', { quorum, present })
              : t('meetings.attendance.quorumMissed', { quorum, present, missing: quorum - present })
          }
        />
      )}
    </div>
  )
}
