import { useTranslation } from 'react-i18next'
import { impactStatuses, type ImpactRow } from '../../../shared/synergies/impacts.contract.ts'
import { impactTotals, type ImpactTotal } from '../../../shared/synergies/impacts.rules.ts'
import { NO_BREAK, decimalNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import classes from './synergies.module.css'

/** Sums of what may be summed: a line for each kind, annual or one-off; a column for each status. */
export const ImpactTotals = ({ impacts }: { impacts: readonly ImpactRow[] }) => {
  const { t } = useTranslation()
  const lines = Map.groupBy(impactTotals(impacts), ({ kind, label, unit, nature }) =>
    JSON.stringify([kind, label, unit, nature]),
  )
  return (
    <DetailSection title={t('synergies.impacts.totals')}>
      <DetailNote>{t('synergies.impacts.totalsHelp')}</DetailNote>
      <div className={classes.wideTable}>
        <table className={classes.table} aria-label={t('synergies.impacts.totals')}>
          <thead>
            <tr>
              <th scope="col">{t('synergies.impacts.kind')}</th>
              <th scope="col">{t('synergies.impacts.nature')}</th>
              {impactStatuses.map((status) => (
                <th key={status} scope="col" className={classes.numeric}>
                  {t(`enums.impactStatus.${status}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...lines].map(([key, totals]) => (
              <TotalLine key={key} totals={totals} />
            ))}
          </tbody>
        </table>
      </div>
    </DetailSection>
  )
}

const TotalLine = ({ totals }: { totals: readonly ImpactTotal[] }) => {
  const { t } = useTranslation()
  const [first] = totals
  if (!first) return null
  const name = first.label === '' ? t(`enums.impactKind.${first.kind}`) : first.label
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{t(`enums.impactNature.${first.nature}`)}</td>
      {impactStatuses.map((status) => {
        const total = totals.find((one) => one.status === status)
        return (
          <td key={status} className={classes.numeric}>
            {total ? `${decimalNumber(total.quantity, currentLocale())}${NO_BREAK}${total.unit}` : null}
          </td>
        )
      })}
    </tr>
  )
}
