import type { Measured } from './measure.ts'

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0).replace('.', ',')

const headings = ['mesure', 'essais', 'médiane ms', 'p95 ms', 'plancher ms', 'rapport', 'budget ms', '']

const cells = (line: Measured): string[] => [
  line.name,
  String(line.runs),
  ms(line.median),
  ms(line.p95),
  ms(line.floor),
  `× ${ms(line.ratio)}`,
  String(line.budget),
  line.isKept ? 'tenu' : 'dépassé',
]

/** The table as text, one line a measure. */
export function tableOf(lines: readonly Measured[]): string {
  const rows = [headings, ...lines.map(cells)]
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const isWord = (column: number) => column === 0 || column === headings.length - 1
  const shown = rows.map((row) =>
    row
      .map((cell, column) => (isWord(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return shown.join('\n')
}
