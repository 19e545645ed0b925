import type { FileChild } from 'docx'
import type { IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import { numericDate } from '../../../shared/typography.ts'
import { readSeries } from '../../indicators/figures.service.ts'
import { readFunnel } from '../../indicators/funnel.service.ts'
import { readImpactSums } from '../../indicators/impactSums.service.ts'
import { listIndicators } from '../../indicators/indicators.service.ts'
import { orUnknown } from '../../word/amounts.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { funnelBlocks, trendPicture } from '../../word/charts.ts'
import { impactsBlocks, indicatorsTable } from '../../word/figureTables.ts'
import type { Pen } from '../../word/pen.ts'
import { mainCurves } from '../curves.ts'
import type { Asked, Part } from './asked.ts'
import { titledTable } from './told.ts'

/** Whether its rule has to be told: a funder asks for it, or someone measures it. That of the others stands in the application. */
const isToBeExplained = ({ formula, code, isOnDashboard }: IndicatorRow): boolean =>
  formula === null || code.trim() !== '' || isOnDashboard

/** By what rule each is counted, and when it is to be measured again: what a successor needs to go on counting alike. */
function sourcesTable(pen: Pen, { reader }: Asked, figures: readonly IndicatorRow[]): FileChild[] {
  const words = pen.words.inventory.indicators
  const how = ({ formula, frequency, measureDueOn }: IndicatorRow): string[] =>
    formula === null
      ? [words.frequencies[frequency], ...(measureDueOn === null ? [] : [words.dueOn(numericDate(measureDueOn))])]
      : [words.computed]
  if (figures.length === 0) return []
  return titledTable(pen, reader, {
    title: words.where,
    none: '',
    columns: [
      { header: pen.words.figures.indicators.name, share: 30 },
      { header: words.rule, share: 46 },
      { header: words.how, share: 24 },
    ],
    rows: figures.map((figure) => [
      [figure.name, ...(figure.code.trim() === '' ? [] : [figure.code])],
      // A line left blank in a definition is none in a cell.
      orUnknown(
        pen,
        [figure.definition, figure.source]
          .filter((text) => text.trim() !== '')
          .join('\n')
          .replaceAll(/\n\s*\n/gu, '\n'),
      ),
      how(figure),
    ]),
  })
}

async function curvesOf(pen: Pen, { db, today }: Asked, figures: readonly IndicatorRow[]): Promise<FileChild[]> {
  const curves = mainCurves(figures, ({ id }) => readSeries(db, { id, from: null, to: today }, today))
  const pictures = await Promise.all(curves.map((curve) => trendPicture(pen, curve)))
  return curves.flatMap(({ figure }, rank) => [heading(pen, 3, figure.name), ...pictures.slice(rank, rank + 1)])
}

/** What each indicator is worth, how the main ones went, how far synergies came, and by what rule all this is counted. */
export const indicatorsPart: Part = async (pen, asked) => {
  const { db, reader, today } = asked
  const { inventory, figures: words } = pen.words
  const figures = listIndicators(db, today).map((figure) => reader.scrub(figure))
  const impacts = readImpactSums(db, today).map((sum) => reader.scrub(sum))
  const curves = await curvesOf(pen, asked, figures)
  return [
    heading(pen, 2, inventory.indicators.all),
    figures.length === 0 ? paragraph(pen, inventory.indicators.none) : indicatorsTable(pen, figures),
    ...(curves.length === 0 ? [] : [heading(pen, 2, words.indicators.curves), ...curves]),
    heading(pen, 2, words.synergies.title),
    ...(await funnelBlocks(pen, readFunnel(db, { asOf: today, form: null, themeId: null }))),
    heading(pen, 2, words.impacts.title),
    ...(impacts.length === 0 ? [paragraph(pen, words.impacts.none)] : impactsBlocks(pen, impacts, 3)),
    ...sourcesTable(pen, asked, figures.filter(isToBeExplained)),
  ]
}
