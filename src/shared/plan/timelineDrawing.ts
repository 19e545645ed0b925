import type { CalendarDate } from '../fields.ts'
import type { Phase } from '../phases/phases.contract.ts'
import type { Locale } from '../typography.ts'
import { forecast, type Forecast } from './forecast.rules.ts'
import type { Plan } from './plan.contract.ts'
import { timelineRows, type TimelineRow } from './timeline.rules.ts'
import {
  drawMeetings,
  drawMilestones,
  drawPhases,
  drawScale,
  drawToday,
  headOf,
  type Backdrop,
} from './timelineBackdrop.ts'
import { drawBar, drawLinks } from './timelineBars.ts'
import { ACCENT, frameOf, inks, sizes, wordsOf, type Frame } from './timelineFrame.ts'
import { drawLegend } from './timelineLegend.ts'
import { element, path, rect, words } from '../svg.ts'

export interface TimelineDrawingInput {
  /** Only what its readers may see. */
  plan: Plan
  phases: Phase[]
  meetings: { date: CalendarDate; label: string }[]
  today: CalendarDate
  from: CalendarDate
  to: CalendarDate
  locale: Locale
  paper: 'A4' | 'A3'
  /** `#rrggbb`, dark enough to be read on white; the application’s green unless it is given. */
  accent?: string
}

/** One page of a drawn timeline: SVG 1.1 with presentation attributes alone. */
export interface TimelineSheet {
  svg: string
  widthMm: number
  heightMm: number
  /** What the drawing shows, in one sentence. */
  alt: string
}

const heightOf = ({ kind }: TimelineRow): number => (kind === 'group' ? sizes.group : sizes.row)

/** A row of a sheet; a group that goes on from the sheet before says so. */
type Line = TimelineRow & { isContinued?: boolean }

/** The rows of each sheet: no group is left alone at the bottom, and each sheet begins with the group that it goes on with. */
const paginate = (rows: readonly TimelineRow[], room: number): Line[][] => {
  const sheets: Line[][] = []
  let [sheet, used]: [Line[], number] = [[], 0]
  let groups: TimelineRow[] = []
  rows.forEach((row, rank) => {
    const next = rows[rank + 1]
    const needed = heightOf(row) + (row.kind === 'group' && next !== undefined ? heightOf(next) : 0)
    if (used + needed > room && sheet.length > 0) {
      sheets.push(sheet)
      const kept = row.kind === 'group' ? groups.filter(({ level }) => level < row.level) : groups
      sheet = kept.map((group) => ({ ...group, isContinued: true }))
      used = sheet.reduce((sum, line) => sum + heightOf(line), 0)
    }
    if (row.kind === 'group') groups = [...groups.filter(({ level }) => level < row.level), row]
    sheet.push(row)
    used += heightOf(row)
  })
  return [...sheets, sheet]
}

const drawName = (frame: Frame, line: Line, y: number): string => {
  const said = wordsOf(frame)
  const indent = line.level === 1 ? 1 : 4
  const edge = path(`M0 ${(y + heightOf(line)).toFixed(2)} H${frame.width}`, {
    stroke: inks.line,
    'stroke-width': 0.15,
  })
  if (line.kind === 'group') {
    const name = line.axis === null ? said.noAxis : `${line.axis.number} ${line.axis.name}`
    const title = line.isContinued === true ? said.continued(name) : name
    const band = rect(
      { x: 0, y, width: frame.width, height: sizes.group },
      { fill: inks.line, opacity: line.level === 1 ? 0.75 : 0.45 },
    )
    return (
      band +
      words(title, {
        x: indent,
        y: y + 4.1,
        size: sizes.text,
        fill: inks.text,
        isBold: true,
        width: frame.width - indent - 2,
      })
    )
  }
  const { title, number, owner } = line.action
  const width = frame.left - indent - 2
  const second = [number, owner?.label ?? ''].filter((part) => part !== '').join(' · ')
  return (
    edge +
    words(title, { x: indent, y: y + 3.1, size: sizes.text, fill: inks.text, width }) +
    words(second, { x: indent, y: y + 6.1, size: sizes.small, fill: inks.quiet, width })
  )
}

interface SheetInput extends Backdrop {
  plan: Plan
  lines: readonly Line[]
  late: Forecast
  rank: number
  count: number
}

const drawSheet = (frame: Frame, { plan, lines, late, rank, count, ...backdrop }: SheetInput): string => {
  const head = headOf(frame, backdrop)
  let next = head.height
  const placed = lines.map((line) => {
    const y = next
    next += heightOf(line)
    return { line, y }
  })
  const bottom = Math.max(next, head.height + sizes.row)
  const bars = placed.flatMap(({ line, y }) => (line.kind === 'action' ? [{ action: line.action, y }] : []))
  const places = new Map(bars.map((bar) => [bar.action.id, bar]))
  const empty = { x: 1, y: head.height + 5, size: sizes.text, fill: inks.quiet }
  const children = [
    rect({ x: 0, y: 0, width: frame.width, height: frame.height }, { fill: inks.paper }),
    head.hasPhases ? drawPhases(frame, backdrop, bottom) : '',
    drawScale(frame, bottom),
    drawMeetings(frame, backdrop, { top: head.height, bottom }),
    head.hasMilestones ? drawMilestones(frame, backdrop, head.height - sizes.strip) : '',
    path(`M0 ${head.height} H${frame.width}`, { stroke: inks.strong, 'stroke-width': 0.25 }),
    ...placed.map(({ line, y }) => drawName(frame, line, y)),
    drawLinks(frame, { placed: places, dependencies: plan.dependencies, links: late.links }),
    ...bars.map((bar) => drawBar(frame, bar, late.delays.get(bar.action.id))),
    drawToday(frame, head.height, bottom),
    lines.length === 0 ? words(wordsOf(frame).nothing, empty) : '',
    drawLegend(frame, { rank, count }),
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    width: `${frame.width}mm`,
    height: `${frame.height}mm`,
    viewBox: `0 0 ${frame.width} ${frame.height}`,
  }
  return element('svg', attributes, children)
}

/** The timeline of a plan as pages of a landscape document; one at least. */
export function drawTimeline(input: TimelineDrawingInput): TimelineSheet[] {
  const { plan, phases, meetings, accent = ACCENT, from, to, today, locale } = input
  const frame = frameOf({ ...input, accent })
  const late = forecast(plan.actions, plan.dependencies, today)
  const room = frame.height - headOf(frame, { phases, meetings }).height - sizes.legend
  const pages = paginate(timelineRows(plan), room)
  const facts = { actions: plan.actions.length, late: plan.actions.filter(({ isLate }) => isLate).length, from, to }
  return pages.map((lines, index) => ({
    svg: drawSheet(frame, { plan, lines, late, phases, meetings, rank: index + 1, count: pages.length }),
    widthMm: frame.width,
    heightMm: frame.height,
    alt: wordsOf({ locale }).alt({ ...facts, sheet: index + 1, sheets: pages.length }),
  }))
}
