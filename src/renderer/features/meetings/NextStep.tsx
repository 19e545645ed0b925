import { Anchor, Button } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Meeting, MeetingStatus } from '../../../shared/meetings/meetings.contract.ts'
import { missingForStatus, nextStatus, type MissingForStatus } from '../../../shared/meetings/meetings.rules.ts'
import { rpc } from '../../rpc.ts'
import { focusField } from '../../ui/focusField.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { saveFirst } from '../../ui/saveFirst.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { useFreeze } from '../../ui/useFreeze.ts'
import classes from './MeetingHeader.module.css'
import type { MeetingTab } from './meetingTabs.ts'

/** Where each missing thing is given: the tab, and the id of the element that holds its field. */
const places: Record<MissingForStatus, { tab: MeetingTab; field: string }> = {
  place: { tab: 'preparation', field: 'meeting-place' },
  startTime: { tab: 'preparation', field: 'meeting-start' },
  agendaEmpty: { tab: 'preparation', field: 'agenda-add' },
  heldInFuture: { tab: 'preparation', field: 'meeting-date' },
  attendanceEmpty: { tab: 'attendance', field: 'attendance' },
  chair: { tab: 'preparation', field: 'meeting-chair' },
  writer: { tab: 'preparation', field: 'meeting-writer' },
  discussionEmpty: { tab: 'minutes', field: 'first-discussion' },
  wrongStep: { tab: 'preparation', field: 'meeting-date' },
}

interface NextStep {
  to: MeetingStatus
  missing: MissingForStatus[]
  goTo: (missing: MissingForStatus) => void
  run: () => void
  isActing: boolean
}

/** The step after this one, what is missing for it, and how to take it; null once validated. */
export const useNextStep = (meeting: Meeting): NextStep | null => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, isActing } = useAct()
  const { freeze, isFreezing } = useFreeze()
  const to = nextStatus(meeting.status)
  if (to === null) return null
  const missing = missingForStatus(meeting, to, todayDate())
  const goTo = (key: MissingForStatus) => {
    const { tab, field } = places[key]
    void navigate({ to: '/meetings/{-$id}', params: { id: meeting.id }, search: { tab }, replace: true })
    focusField(field)
  }
  const run = async () => {
    const name = meetingName(meeting)
    if (to === 'validated') return freeze({ id: meeting.id, name })
    // What is being typed counts.
    if (!(await saveFirst())) return
    const { id } = meeting
    const done = t(`meetings.stepDone.${to}`, { name })
    if (to === 'circulated') await act(() => rpc.minutes.circulate({ meetingId: id }), done)
    else await act(() => rpc.meetings.setStatus({ id, status: to }), done)
  }
  return { to, missing, goTo, run: () => void run(), isActing: isActing || isFreezing }
}

/** The one primary button of a meeting. While something is missing it leads there. */
export const StepButton = ({ step }: { step: NextStep }) => {
  const { t } = useTranslation()
  const [first] = step.missing
  return (
    <Button
      variant={first === undefined ? 'filled' : 'default'}
      loading={step.isActing}
      onClick={() => (first === undefined ? step.run() : step.goTo(first))}
    >
      {t(`meetings.step.${step.to}`)}
    </Button>
  )
}

interface MissingListProps {
  missing: readonly MissingForStatus[]
  onGo: (missing: MissingForStatus) => void
}

/** What is missing for the next step; each leads to the field that settles it. */
export const MissingList = ({ missing, onGo }: MissingListProps) => {
  const { t } = useTranslation()
  if (missing.length === 0) return <span />
  return (
    <div className={classes.missing}>
      <IconAlertCircle size={14} aria-hidden />
      <span id="missing-for-step">{t('meetings.missingFirst')}</span>
      <ul aria-labelledby="missing-for-step">
        {missing.map((key) => (
          <li key={key}>
            <Anchor component="button" type="button" size="sm" onClick={() => onGo(key)}>
              {t(`meetings.goToMissing.${key}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  )
}
