import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { shortDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { todayDate } from '../../ui/today.ts'
import { GroupAim } from './GroupAim.tsx'
import classes from './groups.module.css'
import { ProgressLine } from './ProgressLine.tsx'
import { StepRow } from './StepRow.tsx'

/** What a body of kind « groupe de suivi » was made for and how far it is; nothing for another body. */
export const CommitteeGroup = ({ committeeId }: { committeeId: string }) => {
  const { t } = useTranslation()
  const { data: group } = useQuery(orpc.groups.ofCommittee.queryOptions({ input: { committeeId } }))
  const { data: meetings } = useQuery(orpc.meetings.list.queryOptions({ input: { committeeId } }))
  if (!group || !meetings) return null
  const today = todayDate()
  const past = meetings.filter(({ date }) => date <= today)
  const [latest] = past
  const proposed = latest ? { date: latest.date, meetingId: latest.id } : { date: today, meetingId: null }
  return (
    <>
      <DetailSection title={t('groups.title')}>
        <GroupAim key={committeeId} group={group} />
      </DetailSection>
      <DetailSection title={t('groups.steps')}>
        <ProgressLine steps={group.steps} current={group.current} />
        <DetailNote>{t(group.current === null ? 'groups.allDone' : 'groups.stepsHelp')}</DetailNote>
        <ul className={classes.rows}>
          {group.steps.map((step) => (
            <StepRow
              key={`${committeeId} ${step.step}`}
              committeeId={committeeId}
              step={step}
              meetings={past.map((row) => ({
                id: row.id,
                date: row.date,
                label: `${meetingName(row)} · ${shortDate(row.date)}`,
              }))}
              proposed={proposed}
            />
          ))}
        </ul>
      </DetailSection>
    </>
  )
}
