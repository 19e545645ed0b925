import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Today } from '../../../shared/today/today.contract.ts'
import { orpc } from '../../query.ts'
import { fullDate, listOf } from '../../ui/format.ts'
import { Page } from '../../ui/Page.tsx'
import { daySummary } from './daySummary.ts'
import { FirstSteps } from './FirstSteps.tsx'
import { LastBackup } from './LastBackup.tsx'
import { PhaseNow } from './PhaseNow.tsx'
import { emptySubjects, subjectKeys, subjectsOf } from './subjects.tsx'
import classes from './TodayPage.module.css'

const isQuiet = (today: Today): boolean =>
  today.milestones.length === 0 && emptySubjects(today).length === subjectKeys.length

/** What the day asks for; each line leads to where it is settled. */
export const TodayPage = () => {
  const { t } = useTranslation()
  const { data: today } = useQuery(orpc.today.get.queryOptions())
  const day = today ? <span className={classes.day}>{fullDate(today.date)}</span> : null
  return (
    <Page title={t('today.title')} actions={day} width="wide">
      {today ? <Day today={today} /> : null}
    </Page>
  )
}

const Day = ({ today }: { today: Today }) => {
  if (!today.hasMeetings && isQuiet(today)) return <FirstSteps />
  return (
    <div className={classes.wholeDay}>
      <div className={classes.top}>
        <p className={classes.summary}>{daySummary(today)}</p>
        <LastBackup today={today.date} />
      </div>
      <div className={classes.columns}>
        {subjectsOf(today).map((subjects, rank) => (
          <div key={rank} className={classes.column}>
            {subjects.map(({ key, view }) => (
              <Fragment key={key}>{view}</Fragment>
            ))}
            {rank === 0 ? <PhaseNow today={today} /> : null}
          </div>
        ))}
      </div>
      <NothingAbout today={today} />
      {today.hasMeetings ? null : <FirstSteps />}
    </div>
  )
}

/** Sections without anything are not shown; that they were looked at is. */
const NothingAbout = ({ today }: { today: Today }) => {
  const { t } = useTranslation()
  const empty = emptySubjects(today)
  if (empty.length === 0) return null
  return (
    <p className={classes.nothing}>
      {t('today.nothingAbout', { subjects: listOf(empty.map((key) => t(`today.subject.${key}`))) })}
    </p>
  )
}
