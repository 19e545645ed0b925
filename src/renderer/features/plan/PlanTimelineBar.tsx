import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import type { Delay } from '../../../shared/plan/forecast.rules.ts'
import type { PlanAction } from '../../../shared/plan/plan.contract.ts'
import { addDays, barOf, moveDates } from '../../../shared/plan/timeline.rules.ts'
import { shortDate } from '../../ui/format.ts'
import classes from './PlanTimeline.module.css'
import { leftOf, placeOf, scales, type Chart } from './timelineScale.ts'
import { useBarDrag } from './useBarDrag.ts'
import { useBarWords, type BarFacts } from './useBarWords.ts'
import type { Dates } from './useTimelinePlan.ts'

interface BarProps extends BarFacts {
  chart: Chart
  isCurrent: boolean
  onFocus: () => void
  onOpen: () => void
  onMenu: () => void
  onMove: (dates: Dates) => void
  onLink: (otherId: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** How wide the button of an action without a length is: its diamond, its bracket, or « sans dates ». */
const MARK = 16

const boxOf = (chart: Chart, dates: Dates) => {
  const bar = barOf(dates)
  if (bar === undefined) return { kind: 'none' as const, place: {} }
  if (bar.kind === 'span') return { kind: bar.kind, place: placeOf(chart, bar) }
  const middle = leftOf(chart, bar.start) + scales[chart.zoom].perDay / 2
  const left = bar.kind === 'end' ? middle - MARK / 2 : leftOf(chart, bar.start)
  return { kind: bar.kind, place: { left, width: MARK } }
}

/** One action on the timeline: a button to open it, dragged or moved with the keyboard. */
export const PlanTimelineBar = (props: BarProps) => {
  const { action, delay, chart, isCurrent, was } = props
  const { t } = useTranslation()
  const say = useBarWords()
  const { perDay, step } = scales[chart.zoom]
  const drag = useBarDrag({ action, perDay, onMove: props.onMove, onLink: props.onLink })
  const dates = drag.preview ?? action
  const { kind, place } = boxOf(chart, dates)
  const shownDelay = drag.preview === null && !isSettled(action.status) ? delay : undefined
  const onKeyDown = (event: KeyboardEvent) => {
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    if (event.key === 'Escape' && drag.isDragging()) return drag.cancel()
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault()
      return props.onMenu()
    }
    if (!event.altKey || !isSideways || event.ctrlKey || event.metaKey) return props.onKeyDown(event)
    // Never « back »: the bar has the key.
    event.preventDefault()
    const count = event.key === 'ArrowLeft' ? -1 : 1
    props.onMove(moveDates(action, { part: event.shiftKey ? 'end' : 'whole', unit: step, count }))
  }
  return (
    <>
      <Was chart={chart} was={was} />
      {shownDelay ? <Expected chart={chart} action={action} delay={shownDelay} /> : null}
      <button
        type="button"
        className={classes.bar}
        data-bar={action.id}
        data-kind={kind}
        data-status={action.status}
        data-late={action.isLate}
        style={place}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={say(props)}
        onFocus={props.onFocus}
        onClick={() => (drag.wasDragged() ? undefined : props.onOpen())}
        onContextMenu={(event) => {
          event.preventDefault()
          props.onMenu()
        }}
        onKeyDown={onKeyDown}
        {...(kind === 'none' ? {} : drag.handlers)}
      >
        {kind === 'none' ? t('plan.timeline.noDates') : <span className={classes.shape} data-kind={kind} />}
        {kind === 'span' ? <span className={classes.grip} data-part="start" /> : null}
        {kind === 'span' ? <span className={classes.grip} data-part="end" /> : null}
        {kind === 'none' ? null : <span className={classes.tie} data-part="link" />}
      </button>
      <Steps chart={chart} action={action} />
      <DoneOn chart={chart} action={action} />
    </>
  )
}

/** When an action was done, after its bar; it stays in sight of the names when the bar is further to the left. */
const DoneOn = ({ chart, action }: { chart: Chart; action: PlanAction }) => {
  const { t } = useTranslation()
  const { status, settledOn, dueDate, startDate } = action
  if (status !== 'done' || settledOn === null) return null
  const end = dueDate ?? startDate
  const left = end === null ? 0 : leftOf(chart, addDays(end, 1)) + MARK
  return (
    <span className={classes.after} style={{ left }} aria-hidden>
      <span className={classes.doneOn}>{t('plan.timeline.doneOn', { date: shortDate(settledOn) })}</span>
    </span>
  )
}

/** What lateness adds to a bar, and the words for it. */
const Expected = ({ chart, action, delay }: { chart: Chart; action: PlanAction; delay: Delay }) => {
  const { t } = useTranslation()
  const start = addDays(action.dueDate ?? delay.end, 1)
  const days = { days: delay.days }
  return (
    <>
      <span className={classes.expected} style={placeOf(chart, { start, end: delay.end })} />
      <span className={classes.note} style={{ left: leftOf(chart, addDays(delay.end, 1)) + 8 }} aria-hidden>
        {delay.isOwn ? t('plan.timeline.lateShort', days) : t('plan.timeline.pushed', days)}
      </span>
    </>
  )
}

/** The dates that were frozen, as a thin bar under the present ones. */
const Was = ({ chart, was }: { chart: Chart; was: Dates | undefined }) => {
  const bar = was && barOf(was)
  if (!bar) return null
  return <span className={classes.was} data-kind={bar.kind} style={placeOf(chart, bar)} />
}

const Steps = ({ chart, action }: { chart: Chart; action: PlanAction }) =>
  action.steps.map(({ id, dueDate, doneOn }) =>
    dueDate === null ? null : (
      <span
        key={id}
        className={classes.step}
        data-done={doneOn !== null}
        style={{ left: leftOf(chart, dueDate) + scales[chart.zoom].perDay / 2 - 4 }}
      />
    ),
  )
