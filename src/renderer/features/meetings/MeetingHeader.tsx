import { useTranslation } from 'react-i18next'
import { dateInWords } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { fullDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { aboutMeeting } from '../../ui/time/about.ts'
import { NoteTimeFor } from '../../ui/time/NoteTimeFor.tsx'
import { FrozenBanner } from './FrozenBanner.tsx'
import type { MeetingPanelProps } from './MeetingDetail.tsx'
import classes from './MeetingHeader.module.css'
import { MeetingMenu } from './MeetingMenu.tsx'
import { MissingList, StepButton, useNextStep } from './NextStep.tsx'
import { statusTone } from './statusTone.ts'

/** Which meeting this is, where it stands, and the one next step. */
export const MeetingHeader = ({ meeting, minutes }: MeetingPanelProps) => {
  const { t } = useTranslation()
  const step = useNextStep(meeting)
  const name = meetingName(meeting)
  const delay = useDelay({ meeting, minutes })
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        <h2 className={classes.title} title={`${name} – ${meeting.committeeName}`}>
          {name}
          <span className={classes.date}> · {dateInWords(meeting.date, currentLocale())}</span>
        </h2>
        <StatusBadge tone={statusTone[meeting.status]} word={t(`enums.meetingStatus.${meeting.status}`)} />
        <div className={classes.acts}>
          {step ? <StepButton step={step} /> : null}
          <NoteTimeFor about={aboutMeeting(meeting.id, `${name} · ${fullDate(meeting.date)}`)} />
          <MeetingMenu meeting={meeting} />
        </div>
      </div>
      {minutes.frozen ? (
        <FrozenBanner meeting={meeting} frozen={minutes.frozen} canUnfreeze={minutes.canUnfreeze} />
      ) : null}
      {step || delay !== null ? (
        <div className={classes.second}>
          {step ? <MissingList missing={step.missing} onGo={step.goTo} /> : null}
          {delay === null ? null : <p className={classes.delay}>{delay}</p>}
        </div>
      ) : null}
    </header>
  )
}

/** The next date that counts, in words. */
const useDelay = ({ meeting, minutes }: MeetingPanelProps): string | null => {
  const { t } = useTranslation()
  const { status, remarksUntil } = meeting
  if (status === 'circulated' && remarksUntil !== null)
    return t('meetings.remarksUntil', { date: fullDate(remarksUntil) })
  if (status === 'held' || status === 'draft' || status === 'review')
    return t('meetings.dueBy', { date: fullDate(minutes.dueDate) })
  return null
}
