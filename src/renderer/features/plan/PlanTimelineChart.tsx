import { useLayoutEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { Phase } from '../../../shared/phases/phases.contract.ts'
import type { Forecast } from '../../../shared/plan/forecast.rules.ts'
import type { Plan } from '../../../shared/plan/plan.contract.ts'
import type { TimelineRow } from '../../../shared/plan/timeline.rules.ts'
import classes from './PlanTimeline.module.css'
import { PlanTimelineGrid, PlanTimelineHead, type Mark } from './PlanTimelineHead.tsx'
import { PlanTimelineLinks } from './PlanTimelineLinks.tsx'
import { PlanTimelineGroup, PlanTimelineRow, type RowActs } from './PlanTimelineRow.tsx'
import { leftOf, ROW, scales, widthOf, type Chart } from './timelineScale.ts'
import { TOP, useTimelineRows } from './useTimelineRows.ts'
import type { Dates } from './useTimelinePlan.ts'

interface ChartProps {
  chart: Chart
  today: CalendarDate
  /** Whole: arrows and numbers come from it. */
  plan: Plan
  rows: readonly TimelineRow[]
  phases: readonly Phase[]
  marks: readonly Mark[]
  late: Forecast
  was: ReadonlyMap<string, Dates>
  folded: ReadonlySet<string>
  menuId: string | null
  acts: RowActs
  scroller: RefObject<HTMLDivElement | null>
  onFold: (id: string) => void
  onGoTo: (date: CalendarDate) => void
}

/** Scrolls a day to the middle of what is seen. */
export const centre = (scroller: HTMLDivElement | null, chart: Chart, date: CalendarDate): void => {
  if (!scroller) return
  const names = scroller.querySelector<HTMLElement>('[data-corner]')?.offsetWidth ?? 0
  scroller.scrollTo({ left: leftOf(chart, date) - (scroller.clientWidth - names) / 2 })
}

/** How wide the lanes are, for every row at once. */
const laneOf = (chart: Chart): CSSProperties & Record<'--lane', string> => ({ '--lane': `${widthOf(chart)}px` })

/** What each action waits for, and what waits for it, by number. */
const useTies = ({ actions, dependencies }: Plan) =>
  useMemo(() => {
    const numbers = new Map(actions.map(({ id, number }) => [id, number]))
    const before = Map.groupBy(dependencies, ({ afterId }) => afterId)
    const after = Map.groupBy(dependencies, ({ beforeId }) => beforeId)
    return (id: string) => ({
      waits: (before.get(id) ?? []).map((dependency) => ({
        dependency,
        number: numbers.get(dependency.beforeId) ?? '',
      })),
      after: (after.get(id) ?? []).map(({ afterId }) => numbers.get(afterId) ?? ''),
    })
  }, [actions, dependencies])

export const PlanTimelineChart = (props: ChartProps) => {
  const { chart, today, plan, rows, phases, marks, late, was, folded, menuId, acts, scroller } = props
  const { t } = useTranslation()
  const { windowed, current, setCurrent, onKeyDown, tops, keepScroll } = useTimelineRows(rows, scroller)
  const ties = useTies(plan)
  useKeptMiddle(props)
  const placed = useMemo(
    () =>
      new Map(
        rows.flatMap((row, rank) =>
          row.kind === 'action' ? [[row.id, { action: row.action, y: (tops[rank] ?? 0) + ROW / 2 }]] : [],
        ),
      ),
    [rows, tops],
  )
  const height = windowed.getTotalSize()
  const shownTop = windowed.scrollOffset ?? 0
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="region"
      aria-label={t('plan.timeline.label')}
      onScroll={(event) => keepScroll(event.currentTarget.scrollTop)}
    >
      <div className={classes.sheet} style={laneOf(chart)}>
        <PlanTimelineHead chart={chart} today={today} phases={phases} marks={marks} onGoTo={props.onGoTo} />
        <div className={classes.rows} role="list" style={{ height: Math.max(height, ROW) }}>
          <PlanTimelineGrid chart={chart} today={today} phases={phases} marks={marks} />
          <PlanTimelineLinks
            chart={chart}
            height={height}
            placed={placed}
            shown={{ top: shownTop - TOP - 400, bottom: shownTop + 1600 }}
            dependencies={plan.dependencies}
            links={late.links}
          />
          {windowed.getVirtualItems().map(({ index, key, start, size }) => {
            const row = rows[index]
            if (!row) return null
            const { waits, after } = ties(row.id)
            return (
              <div
                key={key}
                role="listitem"
                data-open={row.id === menuId}
                className={classes.item}
                style={{ transform: `translateY(${start}px)`, height: size }}
              >
                {row.kind === 'group' ? (
                  <PlanTimelineGroup row={row} isFolded={folded.has(row.id)} onToggle={() => props.onFold(row.id)} />
                ) : (
                  <PlanTimelineRow
                    acts={acts}
                    action={row.action}
                    level={row.level}
                    delay={late.delays.get(row.id)}
                    waits={waits}
                    before={waits.map(({ number }) => number)}
                    after={after}
                    was={was.get(row.id)}
                    isCurrent={row.id === current}
                    isMenuOpen={row.id === menuId}
                    isOnPath={late.path.has(row.id)}
                    onFocus={() => setCurrent(row.id)}
                    onKeyDown={onKeyDown}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** Today is in the middle at first; another scale keeps the day that was in the middle there. */
const useKeptMiddle = ({ chart, today, scroller }: Pick<ChartProps, 'chart' | 'today' | 'scroller'>) => {
  const last = useRef<Chart | null>(null)
  useLayoutEffect(() => {
    const element = scroller.current
    const before = last.current
    last.current = chart
    if (!element) return
    if (before === null) return centre(element, chart, today)
    if (before.zoom === chart.zoom) {
      // A bar that was moved before the first month makes room on the left: what is seen stays in its place.
      if (before.from !== chart.from) element.scrollBy({ left: leftOf(chart, before.from) })
      return
    }
    const names = element.querySelector<HTMLElement>('[data-corner]')?.offsetWidth ?? 0
    const middle = element.scrollLeft + (element.clientWidth - names) / 2
    const ratio = scales[chart.zoom].perDay / scales[before.zoom].perDay
    element.scrollTo({ left: middle * ratio - (element.clientWidth - names) / 2 })
  }, [chart, today, scroller])
}
