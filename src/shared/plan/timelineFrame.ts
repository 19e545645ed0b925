import type { CalendarDate } from '../fields.ts'
import type { Locale } from '../typography.ts'
import { daysBetween, type SpanUnit } from './timeline.rules.ts'
import { timelineWords } from './timelineWords.ts'

/** Sizes of a drawn timeline, in millimetres. */
export const sizes = {
  /** Each of the two lines of dates. */
  scale: 5,
  strip: 5.5,
  group: 6,
  row: 7.4,
  bar: 3.2,
  legend: 10,
  text: 2.8,
  small: 2.3,
} as const

/** Ink and paper: every pair is read in black and white too. */
export const inks = {
  text: '#1f1d1b',
  quiet: '#5f5a54',
  line: '#dcd8d2',
  strong: '#989189',
  band: '#f4f2ef',
  late: '#b3261e',
  paper: '#ffffff',
} as const

export const ACCENT = '#0b6e5f'

/** Where the dates of one sheet stand. */
export interface Frame {
  width: number
  height: number
  /** Where the chart begins: names stand to its left. */
  left: number
  from: CalendarDate
  to: CalendarDate
  perDay: number
  today: CalendarDate
  locale: Locale
  accent: string
}

interface FrameInput extends Pick<Frame, 'from' | 'to' | 'today' | 'locale' | 'accent'> {
  paper: 'A4' | 'A3'
}

const papers = {
  A4: { width: 257, height: 150, left: 78 },
  A3: { width: 380, height: 240, left: 105 },
} as const

export const frameOf = ({ paper, ...input }: FrameInput): Frame => {
  const { width, height, left } = papers[paper]
  const days = Math.max(1, daysBetween(input.from, input.to) + 1)
  return { ...input, width, height, left, perDay: (width - left) / days }
}

/** Where a day begins. */
export const xOf = (frame: Frame, date: CalendarDate): number =>
  frame.left + daysBetween(frame.from, date) * frame.perDay

/** Where a day is pointed at: its middle. */
export const xAt = (frame: Frame, date: CalendarDate): number => xOf(frame, date) + frame.perDay / 2

export const isShown = ({ from, to }: Frame, date: CalendarDate): boolean => from <= date && date <= to

/** The two lines of the scale: the finest that can be read, and what it is part of. */
export const scaleUnits = ({ perDay }: Pick<Frame, 'perDay'>): { above: SpanUnit; below: SpanUnit } => {
  if (perDay * 7 >= 9) return { above: 'month', below: 'week' }
  if (perDay * 30 >= 7) return { above: 'year', below: 'month' }
  return { above: 'year', below: 'quarter' }
}

export const wordsOf = ({ locale }: Pick<Frame, 'locale'>) => timelineWords[locale]
