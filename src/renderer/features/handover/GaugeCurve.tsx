import { useTranslation } from 'react-i18next'
import { gaugeChart, gaugeChartTitle } from '../../../shared/handover/gaugeChart.ts'
import type { Gauge } from '../../../shared/handover/handover.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { ChartFigure } from '../../ui/charts/ChartFigure.tsx'
import classes from './gauge.module.css'
import { useGaugePoint } from './useGaugePoint.ts'

const SIZE = { width: 400, height: 190 }

/** How the gauge moved over time: one point for each day on which it was looked at. */
export const GaugeCurve = ({ gauge }: { gauge: Gauge }) => {
  const { t } = useTranslation()
  const points = useGaugePoint(gauge)
  if (points === undefined) return null
  const locale = currentLocale()
  return (
    <section className={classes.side} aria-labelledby="gauge-curve">
      <h2 className={classes.sideTitle} id="gauge-curve">
        {t('handover.gauge.curve')}
      </h2>
      {points.length < 2 ? (
        <p className={classes.quiet}>{t('handover.gauge.firstPoint')}</p>
      ) : (
        <ChartFigure chart={gaugeChart(points, locale, SIZE)} title={gaugeChartTitle(locale)} isTitleHidden />
      )}
    </section>
  )
}
