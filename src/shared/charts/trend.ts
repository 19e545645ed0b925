import type { CalendarDate } from '../fields.ts'

export interface DatedFigure {
  date: CalendarDate
  value: number
}

export type TrendNature = 'computed' | 'typed' | 'published' | 'target' | 'baseline'

export interface TrendInput {
  /** By date. */
  points: readonly DatedFigure[]
  /** What the points are: computed from records, or typed (then each has its marker). */
  nature: 'computed' | 'typed'
  /** `step`: it keeps its value until the next point, as a counter does. */
  shape: 'step' | 'line'
  targets: readonly DatedFigure[]
  /** Beside the curve: what was typed or published. */
  measures: readonly (DatedFigure & { provenance: 'typed' | 'published'; source: string })[]
  baseline: DatedFigure | null
  width?: number
  height?: number
}

export interface TrendWords {
  header: readonly [date: string, value: string, nature: string, source: string]
  natures: Record<TrendNature, string>
  unit: string
  decimals: number
  /** Without its unit. */
  bare: (value: number) => string
  number: (value: number) => string
  axis: (value: number) => string
  date: (date: CalendarDate) => string
  month: (date: CalendarDate) => string
  nothing: string
  alt: (facts: { first?: DatedFigure; last?: DatedFigure; target?: DatedFigure }) => string
}
