import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import { orpc } from '../../query.ts'
import { ChangeGroups } from '../../ui/changes/ChangeGroups.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFiguresPlace } from '../../ui/figures/useFiguresPlace.ts'
import { fullDate, shortDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { hrefOf } from '../../ui/places.ts'
import { todayDate } from '../../ui/today.ts'
import { BudgetOfYear } from './BudgetOfYear.tsx'
import { firstMeeting } from './chosenMeeting.ts'
import { DashboardActs } from './DashboardActs.tsx'
import classes from './dashboard.module.css'
import { FiguresTable } from './FiguresTable.tsx'
import { FunnelPart, ImpactsPart } from './Chain.tsx'
import { Part } from './Part.tsx'
import { PlanPart } from './PlanPart.tsx'

const goToMeetings = () => {
  window.location.hash = hrefOf('meetings')
}

/** What a committee sees of the démarche on the day of one of its meetings: as it is, or as it was frozen. */
export const DashboardPage = () => {
  const { t } = useTranslation()
  const { id, open } = useFiguresPlace()
  const { data: meetings } = useQuery(orpc.meetings.list.queryOptions({ input: {} }))
  const today = todayDate()
  const meeting = meetings?.find((one) => one.id === id) ?? firstMeeting(meetings ?? [], today)
  const { data: dashboard } = useQuery(
    orpc.dashboard.read.queryOptions({
      input: { meetingId: meeting?.id ?? '' },
      enabled: meeting !== undefined,
      placeholderData: keepPreviousData,
    }),
  )
  const choices = (meetings ?? [])
    .toSorted((one, other) => other.date.localeCompare(one.date) || other.number - one.number)
    .map((one) => ({
      value: one.id,
      label: t('dashboard.meetingOption', { name: meetingName(one), date: shortDate(one.date) }),
    }))
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('dashboard.title')}</h1>
        {choices.length === 0 ? null : (
          <Select
            size="xs"
            className={classes.meetings}
            aria-label={t('dashboard.meeting')}
            searchable
            allowDeselect={false}
            data={choices}
            value={meeting?.id ?? null}
            onChange={(chosen) => (chosen === null ? undefined : open(chosen, { isStep: true }))}
          />
        )}
        {meeting && dashboard ? <DashboardActs meeting={meeting} dashboard={dashboard} /> : null}
      </header>
      {meetings?.length === 0 ? (
        <EmptyState
          sentence={t('dashboard.noMeeting')}
          action={{ label: t('dashboard.goToMeetings'), run: goToMeetings }}
        />
      ) : null}
      {dashboard ? <DashboardBody dashboard={dashboard} /> : null}
    </div>
  )
}

const DashboardBody = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useTranslation()
  const { asOf, since, changes } = dashboard
  return (
    <div className={classes.body}>
      <p className={classes.help}>
        {t(dashboard.frozenAt === null ? 'dashboard.asOf' : 'dashboard.asItWas', { date: fullDate(asOf) })}
      </p>
      <Part title={t('dashboard.figures')}>
        <FiguresTable dashboard={dashboard} />
      </Part>
      <FunnelPart funnel={dashboard.funnel} />
      <ImpactsPart impacts={dashboard.impacts} />
      <PlanPart plan={dashboard.plan} />
      <BudgetOfYear budget={dashboard.budget} />
      <Part title={since === null ? t('dashboard.changes') : t('dashboard.changesSince', { meeting: since.label })}>
        {changes === null ? <p className={classes.none}>{t('dashboard.firstMeeting')}</p> : null}
        {changes?.groups.length === 0 ? <p className={classes.none}>{t('changes.empty')}</p> : null}
        {changes && changes.groups.length > 0 ? <ChangeGroups groups={changes.groups} level={3} /> : null}
      </Part>
    </div>
  )
}
