import { useTranslation } from 'react-i18next'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import { decimalNumber, money } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import classes from './dashboard.module.css'
import { Part } from './Part.tsx'

const HUNDRED = 100

/** What the year was to cost and what it cost, what funders brought, and the time of facilitation. */
export const BudgetOfYear = ({ budget }: Pick<Dashboard, 'budget'>) => {
  const { t } = useTranslation()
  const { amounts, funding, year } = budget
  const title = t('dashboard.budget', { year })
  const euros = (cents: number): string => money(cents, currentLocale())
  const time = (hundredths: number): string =>
    t('dashboard.fte', { count: decimalNumber(hundredths / HUNDRED, currentLocale()) })
  const lines = [
    { name: t('enums.budgetKind.operating'), planned: amounts.operatingPlanned, actual: amounts.operatingActual },
    { name: t('enums.budgetKind.investment'), planned: amounts.investmentPlanned, actual: amounts.investmentActual },
  ]
  const total = lines.reduce(
    (sum, { planned, actual }) => ({ planned: sum.planned + planned, actual: sum.actual + actual }),
    { planned: 0, actual: 0 },
  )
  const rows = [
    ...[...lines, { name: t('dashboard.total'), ...total }].map(({ name, planned, actual }) => ({
      name,
      planned: euros(planned),
      actual: euros(actual),
    })),
    {
      name: t('dashboard.facilitation'),
      planned: time(budget.facilitationPlanned),
      actual: time(budget.facilitationActual),
    },
  ]
  return (
    <Part title={title}>
      <table className={classes.narrowTable} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.spending')}</th>
            <th scope="col" className={classes.number}>
              {t('dashboard.plannedAmount')}
            </th>
            <th scope="col" className={classes.number}>
              {t('dashboard.actualAmount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, planned, actual }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={classes.number}>{planned}</td>
              <td className={classes.number}>{actual}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.none}>
        {t('dashboard.funding', {
          requested: euros(funding.requested),
          granted: euros(funding.granted),
          paid: euros(funding.paid),
        })}
      </p>
    </Part>
  )
}
