import { trendWords } from '../charts/charts.words.ts'
import type { Chart } from '../charts/drawing.ts'
import { trendDrawing } from '../charts/trendDrawing.ts'
import type { Locale } from '../typography.ts'
import type { GaugePoint } from './handover.contract.ts'

interface Words {
  title: string
  missing: string
}

const words: Record<Locale, Words> = {
  fr: { title: 'Part de ce qui est en ordre', missing: 'Points à régler' },
  en: { title: 'Share of what is in order', missing: 'Things to settle' },
}

export const gaugeChartTitle = (locale: Locale): string => words[locale].title

/** How ready the post was on each day on which it was looked at, from 0 to 100; its table tells how much was missing too. */
export function gaugeChart(
  points: readonly GaugePoint[],
  locale: Locale,
  size: { width?: number; height?: number } = {},
): Chart {
  const { title, missing } = words[locale]
  const trend = trendWords(locale, { name: title, unit: '%', decimals: 0 })
  const chart = trendDrawing(
    {
      points: points.map(({ date, score }) => ({ date, value: score })),
      nature: 'computed',
      shape: 'line',
      targets: [],
      measures: [],
      baseline: null,
      ...size,
    },
    trend,
  )
  const [date, value] = trend.header
  return {
    ...chart,
    table: {
      ...chart.table,
      header: [date, value, missing],
      numeric: [1, 2],
      rows: points.map((point) => [trend.date(point.date), trend.number(point.score), String(point.missing)]),
    },
  }
}
