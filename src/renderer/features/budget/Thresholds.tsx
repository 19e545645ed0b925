import { IconAlertTriangle, IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { BudgetSummary } from '../../../shared/budget/budget.contract.ts'
import { PRIVATE_SHARE_THRESHOLD, facilitationOf } from '../../../shared/budget/budget.rules.ts'
import { decimalNumber, typedAmount } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { todayDate } from '../../ui/today.ts'
import classes from './BudgetView.module.css'

const icons = { enough: IconCircleCheck, below: IconAlertTriangle, none: IconCircle } as const

interface Threshold {
  state: keyof typeof icons
  sentence: string
}

/** The private share of what was granted; of what was requested while nothing was. */
const useShare = ({ privateShare: { granted, requested } }: BudgetSummary): Threshold => {
  const { t } = useTranslation()
  const share = granted ?? requested
  if (share === null) return { state: 'none', sentence: t('budget.thresholds.share.none') }
  const state = share >= PRIVATE_SHARE_THRESHOLD ? 'enough' : 'below'
  const percent = t('budget.thresholds.percent', { value: decimalNumber(share / 10, currentLocale()) })
  const stage = granted === null ? 'requested' : 'granted'
  return { state, sentence: t(`budget.thresholds.share.${stage}.${state}`, { percent }) }
}

/** The facilitation of the year that is looked at; of this year when all are. */
const useFacilitation = ({ facilitation }: BudgetSummary, asked: number | null): Threshold => {
  const { t } = useTranslation()
  const thisYear = Number(todayDate().slice(0, 4))
  const year = asked ?? thisYear
  const ofYear = facilitation.find((one) => one.year === year)
  const { fte, isActual, isEnough } = facilitationOf({
    plannedFte: ofYear?.plannedFte ?? 0,
    actualFte: ofYear?.actualFte ?? 0,
    isYearOver: year < thisYear,
  })
  if (fte === 0) return { state: 'none', sentence: t('budget.thresholds.facilitation.none', { year }) }
  const state = isEnough ? 'enough' : 'below'
  const words = { year, fte: typedAmount(fte, currentLocale()) }
  return { state, sentence: t(`budget.thresholds.facilitation.${isActual ? 'actual' : 'planned'}.${state}`, words) }
}

/** The two thresholds of ADEME’s référentiel, in words: what is reached and what is not. */
export const Thresholds = ({ summary, year }: { summary: BudgetSummary; year: number | null }) => {
  const { t } = useTranslation()
  const title = useId()
  const thresholds = [useShare(summary), useFacilitation(summary, year)]
  return (
    <div className={classes.thresholds}>
      <h2 id={title}>{t('budget.thresholds.title')}</h2>
      <ul aria-labelledby={title}>
        {thresholds.map(({ state, sentence }) => {
          const Icon = icons[state]
          return (
            <li key={sentence} data-state={state}>
              <Icon size={16} aria-hidden />
              {sentence}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
