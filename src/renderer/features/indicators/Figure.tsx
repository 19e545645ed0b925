import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { trendWords } from '../../../shared/charts/charts.words.ts'
import { trendDrawing } from '../../../shared/charts/trendDrawing.ts'
import type { IndicatorDetail } from '../../../shared/indicators/indicators.contract.ts'
import { wholeNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { ChartFigure } from '../../ui/charts/ChartFigure.tsx'
import { DetailNote } from '../../ui/Detail.tsx'
import { bareValue, targetWords, valueWords } from '../../ui/figures/figureWords.ts'
import { TargetMark } from '../../ui/figures/TargetMark.tsx'
import { fullDate, shortDate } from '../../ui/format.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './indicators.module.css'
import type { AsOf } from './useAsOf.ts'

interface FigureProps {
  indicator: IndicatorDetail
  asOf: AsOf
}

/** What it is worth on the day, against what it should be, and how it came there. */
export const Figure = ({ indicator, asOf }: FigureProps) => {
  const { t } = useTranslation()
  const { value, valueOn, unit, outOf, target, previous, measureDueOn } = indicator
  const isDue = measureDueOn !== null && measureDueOn <= asOf.day
  const whole = outOf === null ? '' : t('indicators.outOf', { count: wholeNumber(outOf, currentLocale()) })
  return (
    <section className={classes.figure} aria-label={t('indicators.measureValue')}>
      <p className={classes.now}>
        {value === null ? (
          <span className={classes.quiet}>{t('indicators.noValue')}</span>
        ) : (
          <>
            <b className={classes.large}>{bareValue(value, indicator)}</b>
            <span>{[unit, whole].filter((words) => words !== '').join(' ')}</span>
          </>
        )}
        <span className={classes.quiet}>{t('indicators.at', { date: fullDate(valueOn ?? asOf.day) })}</span>
        {isDue ? (
          <StatusBadge tone="soon" word={t('indicators.toMeasureSince', { date: shortDate(measureDueOn) })} />
        ) : null}
      </p>
      <p className={classes.against}>
        {target === null ? null : <span>{targetWords(indicator)}</span>}
        <TargetMark row={indicator} day={asOf.day} />
        {previous === null ? null : (
          <span className={classes.quiet}>
            {t('indicators.previous', {
              value: valueWords(previous.value, indicator),
              date: shortDate(previous.date),
            })}
          </span>
        )}
      </p>
      <Trend indicator={indicator} asOf={asOf} />
    </section>
  )
}

const Trend = ({ indicator, asOf }: FigureProps) => {
  const { t } = useTranslation()
  const { id, name, unit, decimals, formula, measures } = indicator
  const { data: series } = useQuery(
    orpc.indicators.series.queryOptions({ input: { id, to: asOf.date }, placeholderData: keepPreviousData }),
  )
  const chart = useMemo(() => {
    if (!series) return null
    // Typed ones are told apart by who says so.
    const told =
      formula === null
        ? measures
            .filter(({ asOf: date }) => date <= asOf.day)
            .map(({ asOf: date, value, provenance, source }) => ({ date, value, provenance, source }))
        : series.measures
    return trendDrawing(
      {
        ...series,
        measures: told,
        nature: formula === null ? 'typed' : 'computed',
        shape: formula === null ? 'line' : 'step',
      },
      trendWords(currentLocale(), { name, unit, decimals }),
    )
  }, [series, formula, measures, asOf.day, name, unit, decimals])
  if (chart === null) return <DetailNote>{t('indicators.trendLoading')}</DetailNote>
  // What is missing is said above.
  if (chart.table.rows.length === 0) return null
  return <ChartFigure chart={chart} title={t('indicators.trend')} />
}
