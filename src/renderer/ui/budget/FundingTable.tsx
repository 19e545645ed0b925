import { useTranslation } from 'react-i18next'
import { fundingOrigins, type FundingRow } from '../../../shared/budget/budget.contract.ts'
import { sumFunding } from '../../../shared/budget/budget.rules.ts'
import { money } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import classes from './budget.module.css'
import { ActionHead, ActsHead, FigureHead, Ledger, TotalRow, YearHead } from './cells.tsx'
import { FundingLine } from './FundingLine.tsx'
import { NewFunding } from './NewFunding.tsx'
import { columnsBefore, type BudgetScope } from './scope.ts'

interface FundingTableProps {
  scope: BudgetScope
  rows: readonly FundingRow[]
}

/** What funders were asked for, granted and paid: public and private money summed apart and then together. */
export const FundingTable = ({ scope, rows }: FundingTableProps) => {
  const { t } = useTranslation()
  return (
    <Ledger scope={scope} title={t('budget.funding.title')} unit={t('budget.funding.unit')}>
      <thead>
        <tr>
          <YearHead scope={scope} />
          <th scope="col">{t('budget.funding.funder')}</th>
          <ActionHead scope={scope} />
          <FigureHead>{t('budget.funding.requested')}</FigureHead>
          <FigureHead>{t('budget.funding.granted')}</FigureHead>
          <FigureHead>{t('budget.funding.paid')}</FigureHead>
          <ActsHead />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FundingLine key={row.id} scope={scope} row={row} />
        ))}
      </tbody>
      <NewFunding scope={scope} />
      {rows.length === 0 ? null : <Totals scope={scope} rows={rows} />}
    </Ledger>
  )
}

const Totals = ({ scope, rows }: FundingTableProps) => {
  const { t } = useTranslation()
  return (
    <tfoot>
      {([...fundingOrigins, 'total'] as const).map((origin) => {
        const sums = sumFunding(origin === 'total' ? rows : rows.filter((row) => row.origin === origin))
        return (
          <TotalRow
            key={origin}
            label={origin === 'total' ? t('budget.total') : t(`enums.fundingOrigin.${origin}`)}
            span={columnsBefore(scope, 1)}
            isGrand={origin === 'total'}
          >
            {(['requested', 'granted', 'paid'] as const).map((stage) => (
              <td key={stage} className={classes.figure}>
                {money(sums[stage], currentLocale())}
              </td>
            ))}
            <td />
          </TotalRow>
        )
      })}
    </tfoot>
  )
}
