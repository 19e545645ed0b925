import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { BudgetTables } from '../../ui/budget/BudgetTables.tsx'
import { ExportTable } from '../../ui/documents/ExportTable.tsx'
import { useKeptText } from '../../ui/memory.ts'
import { PlanHeader } from '../../ui/plan/PlanHeader.tsx'
import classes from './BudgetView.module.css'
import { SummaryTables } from './SummaryTables.tsx'
import { Thresholds } from './Thresholds.tsx'
import { YearChoice } from './YearChoice.tsx'

/** The budget of the whole plan: its totals and thresholds, then its lines, of every year or of one. */
export const BudgetView = () => {
  const { t } = useTranslation()
  const [kept, keep] = useKeptText('budget-year')
  const year = kept === '' ? null : Number(kept)
  const { data: summary } = useQuery({
    ...orpc.budget.summary.queryOptions({ input: { year } }),
    placeholderData: keepPreviousData,
  })
  return (
    <div className={classes.view}>
      <PlanHeader
        tools={
          <>
            <YearChoice
              year={year}
              years={summary?.years.map((one) => one.year) ?? []}
              choose={(next) => keep(next === null ? '' : String(next))}
            />
            <ExportTable tables={['budget', 'staff', 'funding']} />
          </>
        }
      />
      <div className={classes.scroller}>
        <div className={classes.columns}>
          {summary ? (
            <section className={classes.summary} aria-label={t('budget.summary.title')}>
              <Thresholds summary={summary} year={year} />
              {summary.years.length === 0 ? (
                <p className={classes.empty}>{t('budget.empty')}</p>
              ) : (
                <SummaryTables summary={summary} />
              )}
            </section>
          ) : null}
          <BudgetTables scope={{ actionId: null, year }} />
        </div>
      </div>
    </div>
  )
}
