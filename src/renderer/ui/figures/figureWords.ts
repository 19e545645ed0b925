import { t } from 'i18next'
import { figureNumber, figureText } from '../../../shared/charts/charts.words.ts'
import type { IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { shortDate } from '../format.ts'

type Measured = Pick<IndicatorRow, 'unit' | 'decimals'>

/** « 34 entreprises »; a dash where there is no value yet. */
export const valueWords = (value: number | null, measured: Measured): string =>
  value === null ? t('indicators.noValueShort') : figureText(value, measured, currentLocale())

/** « 34 »: in a column whose unit is said elsewhere. */
export const bareValue = (value: number | null, { decimals }: Pick<Measured, 'decimals'>): string =>
  value === null ? t('indicators.noValueShort') : figureNumber(value, decimals, currentLocale())

/** « cible 40 entreprises au 31 déc. 2026 »; empty: none. */
export const targetWords = ({ target, ...row }: Pick<IndicatorRow, 'target' | 'unit' | 'decimals'>): string =>
  target === null ? '' : t('indicators.target', { value: valueWords(target.value, row), date: shortDate(target.date) })
