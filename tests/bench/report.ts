import type { Measured } from './measure.ts'

/** The lines of one dossier: how many times the demonstration it is, or the one of documents. */
export interface Table {
  title: string
  lines: readonly Measured[]
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0).replace('.', ',')
const times = (value: number | undefined): string => (value === undefined ? '' : `× ${ms(value)}`)

/** A table as text: words on the left, figures on the right. */
function textOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows]
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const isWord = (column: number) => column === 0 || column === headings.length - 1
  return all
    .map((row) =>
      row
        .map((cell, column) => (isWord(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const ofOne = ({ runs, median, p95, floor, ratio, budget, isKept }: Measured): string[] => [
  String(runs),
  ms(median),
  ms(p95),
  ms(floor),
  times(ratio),
  String(budget),
  isKept ? 'tenu' : 'dépassé',
]

/** One dossier, a line a measure. */
export const tableOf = ({ title, lines }: Table): string =>
  textOf(
    [title, 'essais', 'médiane ms', 'p95 ms', 'plancher ms', 'rapport', 'budget ms', ''],
    lines.map((line) => [line.name, ...ofOne(line)]),
  )

/** Several sizes side by side: median and p95 of each, then floor, ratio and budget of the last, and its growth over the first. */
export function growthOf(tables: readonly Table[]): string {
  const last = tables.at(-1)
  if (last === undefined) return ''
  const measured = (name: string) => tables.map(({ lines }) => lines.find((line) => line.name === name))
  const cells = (line: Measured): string[] => {
    const all = measured(line.name)
    const first = all[0]
    return [
      line.name,
      ...all.flatMap((one) => (one === undefined ? ['', ''] : [ms(one.median), ms(one.p95)])),
      ms(line.floor),
      times(line.ratio),
      times(first === undefined ? undefined : line.median / first.median),
      String(line.budget),
      line.isKept ? 'tenu' : 'dépassé',
    ]
  }
  return textOf(
    [
      'mesure (ms)',
      ...tables.flatMap(({ title }) => [title, 'p95']),
      'plancher',
      'rapport',
      'croissance',
      'budget',
      '',
    ],
    last.lines.map(cells),
  )
}
