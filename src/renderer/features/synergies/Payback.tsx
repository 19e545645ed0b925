import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../shared/synergies/scenarios.contract.ts'
import { simplePayback } from '../../../shared/synergies/scenarios.rules.ts'
import { decimalNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import classes from './Scenarios.module.css'

/** In how many years a scenario pays itself back, computed from its amounts. */
export const Payback = ({ scenario }: { scenario: Scenario }) => {
  const { t } = useTranslation()
  const years = simplePayback(scenario)
  if (years === null) return <p className={classes.unknown}>{t('synergies.scenarios.paybackUnknown')}</p>
  if (years === 'never') return <p className={classes.computed}>{t('synergies.scenarios.paybackNever')}</p>
  if (years === 0) return <p className={classes.computed}>{t('synergies.scenarios.paybackAtOnce')}</p>
  // One decimal says enough of an estimate.
  const rounded = Math.round(years * 10) / 10
  return (
    <p className={classes.computed}>
      {t('synergies.scenarios.paybackYears', {
        count: rounded,
        years: decimalNumber(Math.max(0.1, rounded), currentLocale()),
      })}
    </p>
  )
}
