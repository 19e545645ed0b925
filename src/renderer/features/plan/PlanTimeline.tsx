import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import type { Phase } from '../../../shared/phases/phases.contract.ts'
import { forecast } from '../../../shared/plan/forecast.rules.ts'
import type { Plan, PlanAction } from '../../../shared/plan/plan.contract.ts'
import { timelineRange, timelineRows } from '../../../shared/plan/timeline.rules.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { meetingName } from '../../ui/meetingName.ts'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'
import { filterPlan } from '../../ui/plan/planFilter.ts'
import { PlanFilters } from '../../ui/plan/PlanFilters.tsx'
import { PlanHeader } from '../../ui/plan/PlanHeader.tsx'
import { usePlanFilter, type PlanFilter } from '../../ui/plan/usePlanFilter.ts'
import { usePlanPlace } from '../../ui/plan/usePlanPlace.ts'
import { runCommand } from '../../ui/shortcuts.ts'
import { showToast } from '../../ui/toasts.ts'
import { todayDate } from '../../ui/today.ts'
import { AddAction } from './AddAction.tsx'
import { BaselineTools } from './BaselineTools.tsx'
import { FollowDialog } from './FollowDialog.tsx'
import classes from './PlanTimeline.module.css'
import { centre, PlanTimelineChart } from './PlanTimelineChart.tsx'
import type { Mark } from './PlanTimelineHead.tsx'
import { PlanTimelinePrint } from './PlanTimelinePrint.tsx'
import type { RowActs } from './PlanTimelineRow.tsx'
import { besideZoom, PlanTimelineTools } from './PlanTimelineTools.tsx'
import { chartOf, zooms, type Chart } from './timelineScale.ts'
import { usePlanMoves } from './useTimelinePlan.ts'

/** The plan over time: bars to move, what waits for what, where lateness goes, and how the plan was when it was frozen. */
export const PlanTimeline = () => {
  const { data: plan } = useQuery(orpc.plan.read.queryOptions())
  const { data: phases } = useQuery(orpc.phases.list.queryOptions())
  const { data: meetings } = useQuery(orpc.meetings.list.queryOptions({ input: {} }))
  return plan && phases && meetings ? <Loaded plan={plan} phases={phases} meetings={meetings} /> : <PlanHeader />
}

interface LoadedProps {
  plan: Plan
  phases: Phase[]
  meetings: MeetingRow[]
}

const marksOf = (
  phases: readonly Phase[],
  meetings: readonly MeetingRow[],
  { from, to }: Omit<Chart, 'zoom'>,
): Mark[] =>
  [
    ...phases.flatMap(({ milestones }) =>
      milestones.flatMap(({ id, name, dueDate, doneDate }): Mark[] => {
        const date = doneDate ?? dueDate
        return date === null ? [] : [{ id, kind: doneDate === null ? 'milestone' : 'reached', date, name }]
      }),
    ),
    ...meetings.map((row): Mark => ({ id: row.id, kind: 'meeting', date: row.date, name: meetingName(row) })),
  ]
    .filter(({ date }) => from <= date && date <= to)
    .toSorted((one, other) => one.date.localeCompare(other.date))

/** The plan as it was frozen, drawn under the present one; none once it is removed. */
const useBaseline = () => {
  const { data: baselines = [] } = useQuery(orpc.plan.baselines.queryOptions())
  const [id, setId] = useKeptText('plan.baseline')
  const chosen = baselines.find((one) => one.id === id)
  const { data } = useQuery({
    ...orpc.plan.compare.queryOptions({ input: { id: chosen?.id ?? '' } }),
    enabled: chosen !== undefined,
  })
  const was = useMemo(
    () =>
      new Map(
        (chosen ? (data?.actions ?? []) : []).flatMap(({ actionId, before }) =>
          actionId !== null && before !== null ? [[actionId, before]] : [],
        ),
      ),
    [chosen, data],
  )
  return { baselines, chosen, was, choose: (next: string | null) => setId(next ?? '') }
}

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id])

/** What the plan is narrowed to, and what of it is drawn. */
const useView = ({ plan, phases, meetings }: LoadedProps, filter: PlanFilter) => {
  const today = todayDate()
  const [zoom, setZoom] = useKeptChoice('plan.zoom', ['month', ...zooms])
  const [lateOnly, setLateOnly] = useKeptChoice('plan.lateOnly', ['', 'yes'])
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const late = useMemo(() => forecast(plan.actions, plan.dependencies, today), [plan, today])
  const range = timelineRange({ plan, phases, today })
  const { from, to } = chartOf({ ...range, zoom })
  const chart = useMemo((): Chart => ({ from, to, zoom }), [from, to, zoom])
  const shown = useMemo(() => {
    const narrowed = filterPlan(plan, filter.wanted)
    const actions = lateOnly === '' ? narrowed.actions : narrowed.actions.filter(({ id }) => late.delays.has(id))
    return { ...narrowed, actions }
    // oxlint-disable-next-line react/exhaustive-deps -- the choices are made anew at each rendering
  }, [plan, late, lateOnly, JSON.stringify(filter.wanted)])
  return {
    today,
    chart,
    setZoom,
    late,
    isLateOnly: lateOnly === 'yes',
    setLateOnly: (isOn: boolean) => setLateOnly(isOn ? 'yes' : ''),
    shown,
    folded,
    fold: (id: string) => setFolded(toggled(folded, id)),
    rows: useMemo(() => timelineRows(shown, folded), [shown, folded]),
    marks: useMemo(() => marksOf(phases, meetings, { from, to }), [phases, meetings, from, to]),
  }
}

/** What can be done to one action, from its bar or its menu. */
const useActs = (plan: Plan, chart: Chart) => {
  const place = usePlanPlace()
  const moves = usePlanMoves()
  const [followed, setFollowed] = useState<PlanAction | null>(null)
  const [menuId, setMenuId] = useState<string | null>(null)
  const acts: RowActs = {
    chart,
    onOpen: ({ id }) => place.open(id, { to: 'sheet' }),
    onMove: (action, dates) => void moves.move(action, dates),
    onLink: (action, otherId) => {
      const other = plan.actions.find(({ id }) => id === otherId)
      if (other) void moves.follow(action, other, (message) => showToast({ message, tone: 'error' }))
    },
    onFollow: setFollowed,
    onUnlink: ({ id }, words) => void moves.unlink(id, words),
    onMenu: setMenuId,
  }
  return { acts, menuId, followed, setFollowed }
}

const Loaded = (props: LoadedProps) => {
  const { plan, phases, meetings } = props
  const { t } = useTranslation()
  const filter = usePlanFilter()
  const view = useView(props, filter)
  const { chart, today, late, shown, rows, marks } = view
  const baseline = useBaseline()
  const { acts, menuId, followed, setFollowed } = useActs(plan, chart)
  const scroller = useRef<HTMLDivElement>(null)
  const [paper, setPaper] = useState<'A4' | 'A3' | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') view.setZoom(besideZoom(chart.zoom, -1))
    if (event.key === '-' || event.key === '−') view.setZoom(besideZoom(chart.zoom, 1))
  }
  const { from, to } = timelineRange({ plan: shown, phases, today })
  const printed = meetings.map((row) => ({ date: row.date, label: meetingName(row) }))
  return (
    <div className={classes.view} onKeyDown={onKeyDown}>
      <PlanHeader
        tools={
          <>
            <PlanTimelineTools
              zoom={chart.zoom}
              onZoom={view.setZoom}
              onToday={() => centre(scroller.current, chart, today)}
              isLateOnly={view.isLateOnly}
              onLateOnly={view.setLateOnly}
              onPrint={setPaper}
            />
            <BaselineTools {...baseline} meetings={meetings} onChoose={baseline.choose} />
            <AddAction plan={plan} filter={filter} onCreated={(id) => acts.onOpen({ id })} />
          </>
        }
      >
        <PlanFilters plan={plan} filter={filter} />
      </PlanHeader>
      <Nothing isEmpty={shown.actions.length === 0} isLateOnly={view.isLateOnly} filter={filter} />
      {shown.actions.length === 0 ? null : (
        <>
          <p className="sr-only">{t('plan.timeline.help')}</p>
          <PlanTimelineChart
            {...{ chart, today, plan, rows, phases, marks, late, menuId, acts, scroller }}
            was={baseline.was}
            folded={view.folded}
            onFold={view.fold}
            onGoTo={(date) => centre(scroller.current, chart, date)}
          />
        </>
      )}
      <FollowDialog plan={plan} action={followed} onClose={() => setFollowed(null)} />
      {paper ? (
        <PlanTimelinePrint
          {...{ phases, today, from, to, paper }}
          plan={shown}
          meetings={printed}
          locale={currentLocale()}
          onDone={() => setPaper(null)}
        />
      ) : null}
    </div>
  )
}

/** Why no row is drawn, and what shows them again. */
const Nothing = ({ isEmpty, isLateOnly, filter }: { isEmpty: boolean; isLateOnly: boolean; filter: PlanFilter }) => {
  const { t } = useTranslation()
  if (!isEmpty) return null
  if (filter.isFiltered)
    return (
      <EmptyState sentence={t('plan.table.noneFiltered')} action={{ label: t('common.showAll'), run: filter.clear }} />
    )
  if (isLateOnly) return <EmptyState sentence={t('plan.timeline.noneLate')} />
  return (
    <EmptyState
      sentence={t('plan.table.empty')}
      action={{ label: t('plan.table.add'), run: () => runCommand('new') }}
    />
  )
}
