import type { IndicatorRow, Series } from '../../shared/indicators/indicators.contract.ts'
import type { Curve } from '../word/charts.ts'

/** As many curves as a committee or a funder looks at. */
const SHOWN = 2
/** How many indicators are looked at for those that have a curve: reading one is not for nothing. */
const TRIED = 8

/** The first indicators that have a curve to show, those with a target before the others. */
export function mainCurves(figures: readonly IndicatorRow[], seriesOf: (figure: IndicatorRow) => Series): Curve[] {
  const aimed = [...figures.filter(({ target }) => target !== null), ...figures.filter(({ target }) => target === null)]
  const curves: Curve[] = []
  for (const figure of aimed.slice(0, TRIED)) {
    if (curves.length === SHOWN) break
    const series = seriesOf(figure)
    if (series.points.length > 1) curves.push({ figure, series })
  }
  return curves
}
