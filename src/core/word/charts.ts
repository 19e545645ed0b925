import type { FileChild, Paragraph } from 'docx'
import { chartPalette, chartPicture } from '../../shared/charts/chartSvg.ts'
import { funnelWords, trendWords } from '../../shared/charts/charts.words.ts'
import type { Chart, ChartTable } from '../../shared/charts/drawing.ts'
import { funnelDrawing } from '../../shared/charts/funnelDrawing.ts'
import { trendDrawing } from '../../shared/charts/trendDrawing.ts'
import type { Funnel, IndicatorRow, Series } from '../../shared/indicators/indicators.contract.ts'
import { autonomyChart } from '../../shared/skills/autonomyChart.ts'
import type { Autonomy } from '../../shared/skills/skills.contract.ts'
import { paragraph } from './blocks.ts'
import type { Pen } from './pen.ts'
import { picture } from './picture.ts'
import { table } from './table.ts'

/** An indicator and how it went. */
export interface Curve {
  figure: IndicatorRow
  series: Series
}

/** Between a chart and what follows. */
const BLANK = 120

const drawn = (pen: Pen, chart: Chart): Promise<Paragraph> => {
  const { ink, tint } = pen.palette
  return picture(pen, chartPicture(chart, chartPalette({ accent: `#${ink}`, tint: `#${tint}` })), { after: BLANK })
}

const CURVE_HEIGHT = 200

/** The curve of an indicator against its target, as a picture; what it tells is its alternative text. */
export const trendPicture = (pen: Pen, { figure, series }: Curve): Promise<Paragraph> =>
  drawn(
    pen,
    trendDrawing(
      {
        points: series.points,
        nature: figure.formula === null ? 'typed' : 'computed',
        shape: figure.formula === null ? 'line' : 'step',
        targets: series.targets,
        measures: series.measures,
        baseline: series.baseline,
        height: CURVE_HEIGHT,
      },
      trendWords(pen.locale, figure),
    ),
  )

/** How the mean level went, as each of the two rates; what it tells is its alternative text. */
export const autonomyPicture = (pen: Pen, autonomy: Autonomy): Promise<Paragraph> =>
  drawn(pen, autonomyChart(autonomy, pen.locale))

function chartTable(pen: Pen, { header, rows, numeric }: ChartTable): FileChild {
  return table(pen, {
    columns: header.map((head, at) => ({
      header: head,
      share: at === 0 ? 32 : 17,
      isNumber: numeric.includes(at),
    })),
    rows,
    isWhole: true,
  })
}

const drawnFunnel = (pen: Pen, funnel: Funnel): Chart =>
  funnelDrawing(
    { stages: funnel.stages.map((stage) => ({ ...stage, name: pen.words.chain.stages[stage.stage] })) },
    funnelWords(pen.locale),
  )

/** Whether any synergy is counted at all. */
export const hasSynergies = ({ stages, paused, abandoned }: Funnel): boolean =>
  paused > 0 || abandoned.length > 0 || stages.some(({ count, reached }) => count > 0 || reached > 0)

/** How far the synergies came, drawn and in a table, and how many are paused or abandoned; a sentence where there is none. */
export async function funnelBlocks(pen: Pen, funnel: Funnel): Promise<FileChild[]> {
  const words = pen.words.figures.synergies
  if (!hasSynergies(funnel)) return [paragraph(pen, words.none)]
  const chart = drawnFunnel(pen, funnel)
  const { paused, abandoned } = funnel
  return [
    await drawn(pen, chart),
    chartTable(pen, chart.table),
    ...(paused + abandoned.length === 0
      ? []
      : [paragraph(pen, words.beside(paused, abandoned.length), { spacing: { before: 120 } })]),
  ]
}

/** How many synergies came to each stage and how many stand there. */
export function synergiesTable(pen: Pen, { stages }: Funnel): FileChild {
  const { header } = funnelWords(pen.locale)
  return table(pen, {
    columns: [
      { header: header[0], share: 52 },
      { header: header[1], share: 24, isNumber: true },
      { header: header[4], share: 24, isNumber: true },
    ],
    rows: stages.map(({ stage, reached, count }) => [pen.words.chain.stages[stage], String(reached), String(count)]),
    isWhole: true,
  })
}

/** « Synergies : 3 « À l’étude », 2 « Opérationnelle ». » */
export function synergiesInShort(pen: Pen, { stages }: Funnel): string {
  const words = pen.words.figures.synergies
  const told = stages
    .filter(({ count }) => count > 0)
    .map(({ stage, count }) => words.countOf(pen.words.chain.stages[stage], count))
  return told.length === 0 ? words.none : words.inShort(told.join(', '))
}
