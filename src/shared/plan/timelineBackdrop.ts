import type { CalendarDate } from '../fields.ts'
import type { Phase } from '../phases/phases.contract.ts'
import { addDays, phaseSpan, spansOf } from './timeline.rules.ts'
import { inks, isShown, scaleUnits, sizes, wordsOf, xAt, xOf, type Frame } from './timelineFrame.ts'
import { diamond, path, rect, textWidth, words } from '../svg.ts'
import { spanLabel } from './timelineWords.ts'

/** What is drawn behind the rows of a sheet. */
export interface Backdrop {
  phases: readonly Phase[]
  meetings: readonly { date: CalendarDate; label: string }[]
}

const milestonesOf = (frame: Frame, phases: readonly Phase[]) =>
  phases
    .flatMap(({ milestones }) => milestones)
    .flatMap(({ name, dueDate, doneDate }) => {
      const date = doneDate ?? dueDate
      return date !== null && isShown(frame, date) ? [{ name, date, isDone: doneDate !== null }] : []
    })
    .toSorted((one, other) => one.date.localeCompare(other.date))

/** Which lines stand above the rows, and how high they are together. */
export const headOf = (frame: Frame, { phases }: Backdrop) => {
  const hasPhases = phases.some((phase) => phaseSpan(phase, frame.today) !== undefined)
  const hasMilestones = milestonesOf(frame, phases).length > 0
  const height = sizes.scale * 2 + (hasPhases ? sizes.strip : 0) + (hasMilestones ? sizes.strip : 0)
  return { hasPhases, hasMilestones, height }
}

/** Years and months, months and weeks…: the two lines of dates, with a thin line down each. */
export const drawScale = (frame: Frame, bottom: number): string => {
  const { above, below } = scaleUnits(frame)
  const line = (unit: typeof above, rank: number): string =>
    spansOf(frame.from, frame.to, unit)
      .map((span) => {
        const x = xOf(frame, span.start)
        const width = xOf(frame, addDays(span.end, 1)) - x
        const y = rank * sizes.scale
        const label = spanLabel(span, frame.locale, rank === 0)
        const isWhole = textWidth(label, sizes.small) <= width - 0.6
        const rule = path(`M${x.toFixed(2)} ${y} V${bottom.toFixed(2)}`, {
          stroke: rank === 0 ? inks.strong : inks.line,
          'stroke-width': rank === 0 ? 0.2 : 0.12,
        })
        const place = { x: x + width / 2, y: y + 3.5, size: sizes.small, anchor: 'middle' as const }
        return rule + (isWhole ? words(label, { ...place, fill: inks.text, isBold: rank === 0 }) : '')
      })
      .join('')
  return (
    rect({ x: 0, y: 0, width: frame.width, height: sizes.scale * 2 }, { fill: inks.band }) +
    line(below, 1) +
    line(above, 0)
  )
}

/** The phases: a band down the sheet, every other one tinted, and their names above. */
export const drawPhases = (frame: Frame, { phases }: Backdrop, bottom: number): string => {
  const top = sizes.scale * 2
  const bands = phases.map((phase, rank) => {
    const span = phaseSpan(phase, frame.today)
    if (span === undefined || span.end < frame.from || span.start > frame.to) return ''
    const x = Math.max(frame.left, xOf(frame, span.start))
    const width = Math.min(frame.width, xOf(frame, addDays(span.end, 1))) - x
    const tint = rank % 2 === 0 ? inks.band : inks.paper
    return [
      rect({ x, y: top, width, height: bottom - top }, { fill: tint, opacity: 0.7 }),
      rect(
        { x, y: top + 0.4, width, height: sizes.strip - 0.8 },
        { fill: inks.paper, stroke: inks.strong, 'stroke-width': 0.2 },
      ),
      words(phase.name, { x: x + 1, y: top + 3.7, size: sizes.small, fill: inks.text, width: width - 2 }),
    ].join('')
  })
  return (
    bands.join('') +
    words(wordsOf(frame).phases, { x: 1, y: top + 3.7, size: sizes.small, fill: inks.quiet, isBold: true })
  )
}

/** The milestones in one line, each named as far as the next one lets it. */
export const drawMilestones = (frame: Frame, { phases }: Backdrop, top: number): string => {
  const milestones = milestonesOf(frame, phases)
  const drawn = milestones.map(({ name, date, isDone }, rank) => {
    const x = xAt(frame, date)
    const next = milestones[rank + 1]
    const room = (next === undefined ? frame.width : xAt(frame, next.date)) - x - 4
    const fill = isDone ? inks.text : inks.paper
    return (
      diamond(x, top + 2.7, { radius: 1.5, fill, stroke: inks.text, 'stroke-width': 0.3 }) +
      (room < 6 ? '' : words(name, { x: x + 2.2, y: top + 3.5, size: sizes.small, fill: inks.text, width: room }))
    )
  })
  const title = { x: 1, y: top + 3.5, size: sizes.small, fill: inks.quiet, isBold: true }
  return drawn.join('') + words(wordsOf(frame).milestones, title)
}

/** Meetings, as thin dotted lines down the rows. */
export const drawMeetings = (frame: Frame, { meetings }: Backdrop, place: { top: number; bottom: number }): string =>
  meetings
    .filter(({ date }) => isShown(frame, date))
    .map(({ date }) =>
      path(`M${xAt(frame, date).toFixed(2)} ${place.top} V${place.bottom.toFixed(2)}`, {
        stroke: inks.strong,
        'stroke-width': 0.2,
        'stroke-dasharray': '0.3 0.9',
      }),
    )
    .join('')

/** Today: one strong line with its word, over everything. */
export const drawToday = (frame: Frame, top: number, bottom: number): string => {
  if (!isShown(frame, frame.today)) return ''
  const x = xAt(frame, frame.today)
  return path(`M${x.toFixed(2)} ${top} V${bottom.toFixed(2)}`, {
    stroke: inks.text,
    'stroke-width': 0.4,
    'stroke-dasharray': '2 0.8',
  })
}
