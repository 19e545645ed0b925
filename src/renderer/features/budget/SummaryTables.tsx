import { SegmentedControl } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Amounts, BudgetSummary } from '../../../shared/budget/budget.contract.ts'
import { plannedAndActual } from '../../../shared/budget/budget.rules.ts'
import { money, typedAmount } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { useKeptChoice } from '../../ui/memory.ts'
import classes from './BudgetView.module.css'

const kinds = ['operating', 'investment', 'total'] as const
const stages = ['planned', 'actual'] as const
const views = ['axis', 'year', 'funder'] as const

/** Totals by axis, by year and by funder: one after the other beside the lines where there is room, else one at a time. */
export const SummaryTables = ({ summary }: { summary: BudgetSummary }) => {
  const { t } = useTranslation()
  const [shown, show] = useKeptChoice('budget-summary', views)
  return (
    <div className={classes.totals} data-shown={shown}>
      <SegmentedControl
        className={classes.which}
        size="xs"
        styles={{ label: { fontWeight: 400 } }}
        aria-label={t('budget.summary.by')}
        data={views.map((value) => ({ value, label: t(`budget.summary.${value}`) }))}
        value={shown}
        onChange={show}
      />
      <ByAxis {...summary} />
      <ByYear {...summary} />
      <ByFunder {...summary} />
    </div>
  )
}

/** An amount; nothing is quieter than something. */
const AmountCell = ({ cents }: { cents: number }) => (
  <td className={classes.figure} data-nothing={cents === 0}>
    {money(cents, currentLocale())}
  </td>
)

interface TotalsTableProps {
  of: (typeof views)[number]
  unit: string
  heads: readonly string[]
  /** How many heads, from the first, are over words. */
  words: number
  children: ReactNode
}

const TotalsTable = ({ of, unit, heads, words, children }: TotalsTableProps) => {
  const { t } = useTranslation()
  const title = useId()
  return (
    <table className={classes.table} data-of={of} aria-labelledby={title}>
      <caption>
        <h2 id={title} className={classes.caption}>
          {t(`budget.summary.${of}`)}
        </h2>
        <span>{unit}</span>
      </caption>
      <thead>
        <tr>
          {heads.map((head, rank) => (
            <th key={head} scope="col" className={rank < words ? undefined : classes.figure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

interface AmountRowsProps {
  name: string
  amounts: Amounts
  isGrand?: boolean
  /** The facilitation of a year, in its own column: it is no money. */
  time?: BudgetSummary['facilitation'][number] | undefined
}

/** What is planned over what is real: operating and investment apart, then together. */
const AmountRows = ({ name, amounts, isGrand = false, time }: AmountRowsProps) => {
  const { t } = useTranslation()
  return (
    <tbody data-grand={isGrand}>
      {stages.map((stage) => (
        <tr key={stage}>
          {stage === 'planned' ? (
            <th scope="rowgroup" rowSpan={stages.length}>
              {name}
            </th>
          ) : null}
          <th scope="row" className={classes.stage}>
            {t(`budget.${stage}`)}
          </th>
          {kinds.map((kind) => (
            <AmountCell key={kind} cents={plannedAndActual(amounts, kind)[stage]} />
          ))}
          {time ? (
            <td className={classes.figure}>
              {typedAmount(stage === 'planned' ? time.plannedFte : time.actualFte, currentLocale())}
            </td>
          ) : null}
        </tr>
      ))}
    </tbody>
  )
}

const useAmountHeads = () => {
  const { t } = useTranslation()
  return [
    t('budget.summary.stage'),
    t('enums.budgetKind.operating'),
    t('enums.budgetKind.investment'),
    t('budget.total'),
  ]
}

const ByAxis = ({ axes, total }: BudgetSummary) => {
  const { t } = useTranslation()
  const heads = [t('budget.summary.axisName'), ...useAmountHeads()]
  return (
    <TotalsTable of="axis" unit={t('budget.summary.unit')} heads={heads} words={2}>
      {axes.map(({ axisId, number, name, amounts }) => (
        <AmountRows
          key={axisId ?? ''}
          name={axisId === null ? t('budget.summary.noAxis') : `${number} ${name}`}
          amounts={amounts}
        />
      ))}
      <AmountRows name={t('budget.total')} amounts={total.amounts} isGrand />
    </TotalsTable>
  )
}

const ByYear = ({ years, facilitation }: BudgetSummary) => {
  const { t } = useTranslation()
  const heads = [t('budget.year'), ...useAmountHeads(), t('budget.summary.facilitation')]
  return (
    <TotalsTable of="year" unit={t('budget.summary.yearUnit')} heads={heads} words={2}>
      {years.map(({ year, amounts }) => (
        <AmountRows
          key={year}
          name={String(year)}
          amounts={amounts}
          time={facilitation.find((one) => one.year === year)}
        />
      ))}
    </TotalsTable>
  )
}

const ByFunder = ({ funders, total }: BudgetSummary) => {
  const { t } = useTranslation()
  const sums = ['requested', 'granted', 'paid'] as const
  const heads = [
    t('budget.funding.funder'),
    t('budget.summary.origins'),
    ...sums.map((sum) => t(`budget.funding.${sum}`)),
  ]
  const lines = [
    ...funders.map(({ organisationId, organisationName, origins, funding }) => ({
      key: organisationId,
      name: organisationName,
      origin: origins.map((origin) => t(`enums.fundingOrigin.${origin}`)).join(', '),
      funding,
    })),
    { key: 'total', name: t('budget.total'), origin: '', funding: total.funding },
  ]
  return (
    <TotalsTable of="funder" unit={t('budget.summary.funderUnit')} heads={heads} words={2}>
      <tbody>
        {lines.map(({ key, name, origin, funding }) => (
          <tr key={key} data-grand={key === 'total'}>
            <th scope="row">{name}</th>
            <td>{origin}</td>
            {sums.map((sum) => (
              <AmountCell key={sum} cents={funding[sum]} />
            ))}
          </tr>
        ))}
      </tbody>
    </TotalsTable>
  )
}
