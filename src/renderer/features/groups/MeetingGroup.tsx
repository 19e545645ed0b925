import { Anchor, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GroupStep } from '../../../shared/groups/groups.contract.ts'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { orpc } from '../../query.ts'
import { DetailNote } from '../../ui/Detail.tsx'
import { fullDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { todayDate } from '../../ui/today.ts'
import classes from './groups.module.css'
import { ProgressLine } from './ProgressLine.tsx'
import { SectionPreview } from './SectionPreview.tsx'
import { useStepTick } from './useStepTick.ts'

/** At a meeting of a follow-up group: the steps that it moves, and what its minutes will tell of what the group follows. */
export const MeetingGroup = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  const { id: meetingId, committeeId } = meeting
  const { data: group } = useQuery(orpc.groups.ofCommittee.queryOptions({ input: { committeeId } }))
  const { data: section } = useQuery(orpc.groups.section.queryOptions({ input: { meetingId } }))
  if (!group || section === undefined) return null
  const isSent = meeting.status === 'circulated' || meeting.status === 'validated'
  return (
    <div className={classes.part}>
      {isSent ? (
        section && <ProgressLine steps={section.steps} current={section.current} />
      ) : (
        <MeetingSteps meeting={meeting} steps={group.steps} />
      )}
      {section === null ? (
        <DetailNote>
          {t('groups.unattached')} <Anchor href={hrefOf('committees', committeeId)}>{t('groups.openCommittee')}</Anchor>
        </DetailNote>
      ) : (
        <SectionPreview section={section} synergyId={group.synergyId} isSent={isSent} />
      )}
    </div>
  )
}

interface MeetingStepsProps {
  meeting: Meeting
  steps: readonly GroupStep[]
}

/** Ticked: gone through at this meeting. Those of other meetings are changed with their group. */
const MeetingSteps = ({ meeting, steps }: MeetingStepsProps) => {
  const { t } = useTranslation()
  const { tick, isActing } = useStepTick(meeting.committeeId)
  const isToCome = meeting.date > todayDate()
  return (
    <fieldset className={classes.steps} disabled={isToCome || isActing}>
      <legend className={classes.legend}>{t('groups.atThisMeeting')}</legend>
      {steps.map(({ step, date, meetingId, meetingLabel }) => {
        const name = t(`enums.groupStep.${step}`)
        const isHere = meetingId === meeting.id
        if (date !== null && !isHere) {
          const words = { step: name, date: fullDate(date), meeting: meetingLabel }
          return (
            <p key={step} className={classes.elsewhere}>
              {meetingLabel === '' ? t('groups.elsewhere', words) : t('groups.elsewhereAt', words)}
            </p>
          )
        }
        const here = { date: meeting.date, meetingId: meeting.id }
        return (
          <Checkbox
            key={step}
            label={name}
            checked={isHere}
            onChange={(event) => tick(step, event.currentTarget.checked ? here : null)}
          />
        )
      })}
      {isToCome ? <DetailNote>{t('groups.notMet')}</DetailNote> : null}
    </fieldset>
  )
}
