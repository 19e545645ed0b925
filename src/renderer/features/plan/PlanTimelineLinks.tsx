import type { Forecast } from '../../../shared/plan/forecast.rules.ts'
import type { Dependency, PlanAction } from '../../../shared/plan/plan.contract.ts'
import { addDays, barOf } from '../../../shared/plan/timeline.rules.ts'
import classes from './PlanTimeline.module.css'
import { leftOf, scales, widthOf, type Chart } from './timelineScale.ts'

export interface PlacedAction {
  action: PlanAction
  /** The middle of its bar, from the top of the rows. */
  y: number
}

interface LinksProps {
  chart: Chart
  height: number
  placed: ReadonlyMap<string, PlacedAction>
  /** Only rows between these heights are drawn. */
  shown: { top: number; bottom: number }
  dependencies: readonly Dependency[]
  links: Forecast['links']
}

const ends = (chart: Chart, before: PlacedAction, after: PlacedAction) => {
  const [first, second] = [barOf(before.action), barOf(after.action)]
  if (!first || !second) return undefined
  const half = scales[chart.zoom].perDay / 2
  return {
    x1: first.kind === 'span' ? leftOf(chart, addDays(first.end, 1)) : leftOf(chart, first.end) + half + 8,
    x2: second.kind === 'end' ? leftOf(chart, second.start) + half - 8 : leftOf(chart, second.start),
    y1: before.y,
    y2: after.y,
  }
}

/** Out of the end of one, into the start of the other; round between the rows where the other starts too early. */
const wayOf = ({ x1, x2, y1, y2 }: { x1: number; x2: number; y1: number; y2: number }): string => {
  if (x2 - x1 >= 20) return `M${x1} ${y1} H${x2 - 10} V${y2} H${x2}`
  const gap = y2 > y1 ? y2 - 16 : y2 + 20
  return `M${x1} ${y1} h8 V${gap} H${x2 - 10} V${y2} H${x2}`
}

/** Arrows from what must end first to what waits for it; each bar tells them in its name. */
export const PlanTimelineLinks = ({ chart, height, placed, shown, dependencies, links }: LinksProps) => (
  <svg className={classes.links} width={widthOf(chart)} height={height} aria-hidden>
    {dependencies.map(({ id, beforeId, afterId }) => {
      const [before, after] = [placed.get(beforeId), placed.get(afterId)]
      if (!before || !after) return null
      const isSeen = Math.max(before.y, after.y) >= shown.top && Math.min(before.y, after.y) <= shown.bottom
      const line = isSeen ? ends(chart, before, after) : undefined
      return line ? (
        <g key={id} className={classes.link} data-late={links.has(id)}>
          <path className={classes.way} d={wayOf(line)} />
          <path className={classes.head} d={`M${line.x2} ${line.y2} l-6 -4 v8 Z`} />
        </g>
      ) : null
    })}
  </svg>
)
