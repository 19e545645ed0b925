import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Period } from '../../../shared/timeLog/timeLog.contract.ts'
import { orpc } from '../../query.ts'
import { duration, monthInWords } from '../../ui/format.ts'
import { useKeptText } from '../../ui/memory.ts'
import { RouteTabs } from '../../ui/RouteTabs.tsx'
import { logKinds, openTimeEntry } from '../../ui/time/asked.ts'
import { usePeriod } from '../../ui/period/usePeriod.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { LogHeader } from './LogHeader.tsx'
import { LogList } from './LogList.tsx'
import { EntryLine, TripLine } from './LogRow.tsx'
import { distanceWords, type LogSummary } from './summary.ts'
import { Summary } from './Summary.tsx'
import classes from './timeLog.module.css'

/** Where the officer's time went, and the journeys made: two lists, and their sums beside them. */
export const TimeLogPage = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { tab = 'entries' } = useSearch({ from: '/time' })
  const [text, setText] = useKeptText('timeLog.filter')
  const [search] = useDebouncedValue(text, 150)
  const chosen = usePeriod('timeLog')
  const sought = { search, ...chosen.period }
  const { data: summary } = useQuery(
    orpc.timeLog.summary.queryOptions({ input: sought, placeholderData: keepPreviousData }),
  )
  const view: ListProps = {
    sought,
    summary,
    isNarrowed: search !== '' || chosen.choice !== 'all',
    showAll: () => {
      setText('')
      chosen.setChoice('all')
    },
  }
  return (
    <div className={classes.page}>
      <LogHeader kind={tab} text={text} setText={setText} period={chosen} />
      <div className={classes.body}>
        <RouteTabs
          label={t('timeLog.lists.label')}
          tabs={logKinds.map((value) => ({ value, label: t(`timeLog.lists.${value}`) }))}
          current={tab}
          onChange={(next) => void navigate({ to: '/time', search: { tab: next === 'entries' ? undefined : next } })}
        >
          {tab === 'entries' ? <Entries {...view} /> : <Trips {...view} />}
        </RouteTabs>
        {summary && (view.isNarrowed || summary.months.length > 0) ? <Summary summary={summary} /> : null}
      </div>
    </div>
  )
}

interface ListProps {
  sought: Period & { search: string }
  summary: LogSummary | undefined
  isNarrowed: boolean
  showAll: () => void
}

/** The heading of a month: its name and the sum of what is listed under it. */
const useHeading = (summary: LogSummary | undefined, sumOf: (month: LogSummary['months'][number]) => string) => {
  const { t } = useTranslation()
  return useCallback(
    (month: string) => {
      const sums = summary?.months.find((one) => one.month === month)
      return sums ? t('timeLog.groupSum', { month: monthInWords(month), sum: sumOf(sums) }) : monthInWords(month)
    },
    [summary, sumOf, t],
  )
}

const minutesOf = ({ minutes }: { minutes: number }) => duration(minutes)
const distanceOf = ({ kilometreTenths }: { kilometreTenths: number }) => distanceWords(kilometreTenths)

const Entries = ({ sought, summary, isNarrowed, showAll }: ListProps) => {
  const { t } = useTranslation()
  const paged = usePagedRows((window) => orpc.timeLog.entries.queryOptions({ input: { ...window, ...sought } }))
  const headingOf = useHeading(summary, minutesOf)
  return (
    <LogList
      name="timeLog.entries"
      label={t('timeLog.lists.entries')}
      paged={paged}
      headingOf={headingOf}
      renderRow={(row) => <EntryLine row={row} />}
      onOpen={(entry) => openTimeEntry({ entry })}
      empty={
        isNarrowed
          ? { sentence: t('timeLog.nothingFound'), action: { label: t('common.showAll'), run: showAll } }
          : { sentence: t('timeLog.noEntry'), action: { label: t('timeLog.noteTime'), run: () => openTimeEntry() } }
      }
    />
  )
}

const Trips = ({ sought, summary, isNarrowed, showAll }: ListProps) => {
  const { t } = useTranslation()
  const paged = usePagedRows((window) => orpc.timeLog.trips.queryOptions({ input: { ...window, ...sought } }))
  const headingOf = useHeading(summary, distanceOf)
  const note = { label: t('timeLog.noteTrip'), run: () => openTimeEntry({ kind: 'trips' }) }
  return (
    <LogList
      name="timeLog.trips"
      label={t('timeLog.lists.trips')}
      paged={paged}
      headingOf={headingOf}
      renderRow={(row) => <TripLine row={row} />}
      onOpen={(trip) => openTimeEntry({ kind: 'trips', trip })}
      empty={
        isNarrowed
          ? { sentence: t('timeLog.nothingFound'), action: { label: t('common.showAll'), run: showAll } }
          : { sentence: t('timeLog.noTrip'), action: note }
      }
    />
  )
}
