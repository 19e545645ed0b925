import type { CalendarDate } from '../fields.ts'
import { isSettled } from '../meetings/followUp.rules.ts'
import type { Delay, Forecast } from './forecast.rules.ts'
import type { Dependency, PlanAction } from './plan.contract.ts'
import { addDays, barOf } from './timeline.rules.ts'
import { inks, isShown, sizes, wordsOf, xAt, xOf, type Frame } from './timelineFrame.ts'
import { diamond, hatching, path, rect, textWidth, words, type Box } from '../svg.ts'

/** An action with the top of its row. */
interface Placed {
  action: PlanAction
  y: number
}

/** As much of some days as is shown; undefined when none is. */
const boxOf = (frame: Frame, days: { start: CalendarDate; end: CalendarDate }, y: number): Box | undefined => {
  if (days.end < frame.from || days.start > frame.to) return undefined
  const x = Math.max(frame.left, xOf(frame, days.start))
  const right = Math.min(frame.width, xOf(frame, addDays(days.end, 1)))
  return { x, y: y + (sizes.row - sizes.bar) / 2 - 0.4, width: Math.max(0.6, right - x), height: sizes.bar }
}

/** Late in red and hatched, done filled, given up dashed in grey, the others outlined. */
const barInk = (frame: Frame, action: PlanAction) => {
  if (action.status === 'done') return { fill: frame.accent, stroke: frame.accent }
  if (action.status === 'abandoned') return { fill: inks.paper, stroke: inks.strong, 'stroke-dasharray': '0.8 0.5' }
  return { fill: inks.paper, stroke: action.isLate ? inks.late : frame.accent }
}

const drawSpan = (frame: Frame, { action, y }: Placed, days: { start: CalendarDate; end: CalendarDate }): string => {
  const box = boxOf(frame, days, y)
  if (!box) return ''
  const bar = rect({ ...box }, { ...barInk(frame, action), rx: 0.6, 'stroke-width': 0.35 })
  return action.isLate ? bar + hatching(box, inks.late) : bar
}

/** What lateness adds: from the planned end to the one to be expected. */
const drawDelay = (frame: Frame, { action, y }: Placed, delay: Delay): string => {
  if (action.dueDate === null) return ''
  const box = boxOf(frame, { start: addDays(action.dueDate, 1), end: delay.end }, y)
  if (!box) return ''
  const thin = { ...box, y: box.y + 0.6, height: box.height - 1.2 }
  return (
    rect(thin, { fill: inks.paper, stroke: inks.late, 'stroke-width': 0.25, 'stroke-dasharray': '0.9 0.5' }) +
    hatching(thin, inks.late)
  )
}

const drawSteps = (frame: Frame, { action, y }: Placed): string =>
  action.steps
    .flatMap(({ dueDate, doneOn }) =>
      dueDate !== null && isShown(frame, dueDate) ? [{ dueDate, isDone: doneOn !== null }] : [],
    )
    .map(({ dueDate, isDone }) =>
      diamond(xAt(frame, dueDate), y + sizes.row / 2 + sizes.bar / 2 - 0.4, {
        radius: 1,
        fill: isDone ? inks.text : inks.paper,
        stroke: inks.text,
        'stroke-width': 0.25,
      }),
    )
    .join('')

const drawMark = (frame: Frame, { action, y }: Placed): string => {
  const bar = barOf(action)
  if (bar === undefined || bar.kind === 'span' || !isShown(frame, bar.start)) return ''
  const ink = barInk(frame, action)
  const middle = y + sizes.row / 2 - 0.4
  if (bar.kind === 'end') return diamond(xAt(frame, bar.end), middle, { radius: 2, ...ink, 'stroke-width': 0.45 })
  const x = xOf(frame, bar.start)
  // A start without an end: a bracket that opens to the right.
  return path(
    `M${(x + 2).toFixed(2)} ${middle - 1.6} H${x.toFixed(2)} V${middle + 1.6} h2 M${x.toFixed(2)} ${middle} h4`,
    {
      stroke: ink.stroke,
      'stroke-width': 0.45,
    },
  )
}

/** What is told beside a bar in words: that it is late, that lateness comes to it, that it has no date. */
const drawNote = (frame: Frame, { action, y }: Placed, delay: Delay | undefined): string => {
  const said = wordsOf(frame)
  const place = { y: y + sizes.row / 2 + 0.5, size: sizes.small }
  const bar = barOf(action)
  if (bar === undefined) return words(said.noDates, { ...place, x: frame.left + 1.5, fill: inks.quiet })
  const outside = bar.end < frame.from ? '‹' : bar.start > frame.to ? '›' : undefined
  if (outside !== undefined && delay === undefined) {
    const isBefore = outside === '‹'
    return words(outside, {
      ...place,
      x: isBefore ? frame.left + 1 : frame.width - 1,
      anchor: isBefore ? 'start' : 'end',
      fill: inks.quiet,
    })
  }
  if (delay === undefined) return ''
  const note = delay.isOwn ? said.late(delay.days) : said.pushed(delay.days)
  const end = Math.min(frame.width, xOf(frame, addDays(delay.end, 1)))
  const width = textWidth(note, sizes.small)
  const isRight = end + 1.2 + width <= frame.width
  // Before the bar where there is no room after it; on paper of its own, since arrows pass behind.
  const x = isRight ? end + 1.2 : Math.max(frame.left + 0.4, xOf(frame, bar.start) - 1.6 - width)
  const paper = rect({ x: x - 0.4, y: place.y - 2, width: width + 0.8, height: 2.8 }, { fill: inks.paper })
  return paper + words(note, { ...place, x, fill: inks.late, isBold: true })
}

/** The bar of an action with its steps, what lateness adds to it and the words for it. */
export const drawBar = (frame: Frame, placed: Placed, delay: Delay | undefined): string => {
  const bar = barOf(placed.action)
  return [
    bar?.kind === 'span' ? drawSpan(frame, placed, bar) : '',
    delay === undefined || isSettled(placed.action.status) ? '' : drawDelay(frame, placed, delay),
    drawMark(frame, placed),
    drawSteps(frame, placed),
    drawNote(frame, placed, delay),
  ].join('')
}

interface Links {
  placed: ReadonlyMap<string, Placed>
  dependencies: readonly Dependency[]
  links: Forecast['links']
}

/** Arrows from what must end first to what waits for it, between the rows of one sheet; thick and red where lateness passes. */
export const drawLinks = (frame: Frame, { placed, dependencies, links }: Links): string =>
  dependencies
    .map(({ id, beforeId, afterId }) => {
      const [before, after] = [placed.get(beforeId), placed.get(afterId)]
      const [end, start] = [before && barOf(before.action)?.end, after && barOf(after.action)?.start]
      if (!before || !after || end === undefined || start === undefined) return ''
      if (!isShown(frame, end) || !isShown(frame, start)) return ''
      const middle = sizes.row / 2 - 0.4
      const [x1, y1] = [xOf(frame, addDays(end, 1)), before.y + middle]
      const [x2, y2] = [xOf(frame, start), after.y + middle]
      const isLate = links.has(id)
      const ink = isLate ? inks.late : inks.quiet
      const bend = Math.max(x1 + 1.2, x2 - 1.6)
      // An action that starts before the other ends: the arrow goes round, between the rows.
      const gap = y2 > y1 ? after.y : after.y + sizes.row
      const way =
        x2 - 1.6 >= x1 + 1.2
          ? `H${bend.toFixed(2)} V${y2.toFixed(2)} H${x2.toFixed(2)}`
          : `h1.2 V${gap.toFixed(2)} H${(x2 - 1.8).toFixed(2)} V${y2.toFixed(2)} H${x2.toFixed(2)}`
      return (
        path(`M${x1.toFixed(2)} ${y1.toFixed(2)} ${way}`, { stroke: ink, 'stroke-width': isLate ? 0.55 : 0.25 }) +
        path(`M${x2.toFixed(2)} ${y2.toFixed(2)} l-1.5 -0.8 v1.6 Z`, { fill: ink })
      )
    })
    .join('')
