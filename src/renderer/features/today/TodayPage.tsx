import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Today } from '../../../shared/today/today.contract.ts'
import { orpc } from '../../query.ts'
import { fullDate } from '../../ui/format.ts'
import { Page } from '../../ui/Page.tsx'
import { ColdLeads } from './ColdLeads.tsx'
import { CompaniesToSee, PromisesDue } from './CompaniesOfDay.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { FollowUps } from './FollowUps.tsx'
import { InterviewsToCome, ReportsToSend } from './InterviewsOfDay.tsx'
import { MeetingsToDo } from './MeetingsToDo.tsx'
import { PhaseNow } from './PhaseNow.tsx'
import classes from './TodayPage.module.css'

const isQuiet = (today: Today): boolean =>
  [today.upcoming, today.toWrite, today.milestones].every((list) => list.length === 0) &&
  [
    today.interviews,
    today.reports,
    today.promises,
    today.companies,
    today.decisions,
    today.actions,
    today.synergies,
  ].every(({ total }) => total === 0)

/** What the day asks for; each line leads to where it is settled. */
export const TodayPage = () => {
  const { t } = useTranslation()
  const { data: today } = useQuery(orpc.today.get.queryOptions())
  const { data: meetings } = useQuery(orpc.meetings.list.queryOptions({ input: {} }))
  if (!today || !meetings) return null
  const day = <span className={classes.day}>{fullDate(today.date)}</span>
  if (meetings.length === 0 && isQuiet(today)) {
    return (
      <Page title={t('today.title')} actions={day}>
        <FirstSteps />
      </Page>
    )
  }
  return (
    <Page title={t('today.title')} actions={day} width="wide">
      {isQuiet(today) ? <p className={classes.quiet}>{t('today.quiet')}</p> : null}
      <div className={classes.columns}>
        <div>
          <MeetingsToDo kind="upcoming" meetings={today.upcoming} />
          <InterviewsToCome interviews={today.interviews} />
          <MeetingsToDo kind="toWrite" meetings={today.toWrite} />
          <ReportsToSend reports={today.reports} />
          <PhaseNow today={today} />
        </div>
        <div>
          <PromisesDue promises={today.promises} />
          <CompaniesToSee companies={today.companies} />
          <FollowUps place="decisions" title={t('today.decisions')} today={today} />
          <FollowUps place="actions" title={t('today.actions')} today={today} />
          <ColdLeads synergies={today.synergies} />
        </div>
      </div>
      {meetings.length === 0 ? <FirstSteps /> : null}
    </Page>
  )
}
