import { actionPriorities, type ActionStatus } from '../../../shared/actions/actions.contract.ts'
import { confidentialityLevels } from '../../../shared/confidentiality.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { Plan, PlanAction } from '../../../shared/plan/plan.contract.ts'
import { compareNames } from '../../../shared/search.ts'
import { NONE, ownerKey, ownersOf } from '../../ui/plan/planFilter.ts'
import type { PlanColumn } from './planColumns.ts'

export interface Sort {
  column: PlanColumn
  isDescending: boolean
}

/** Ascending first, then descending, then the order of the plan. */
export const nextSort = (sort: Sort | null, column: PlanColumn): Sort | null => {
  if (sort?.column !== column) return { column, isDescending: false }
  return sort.isDescending ? null : { column, isDescending: true }
}

/** Of the statuses, from what is talked about to what is over: the order of the board too. */
export const statusOrder = [
  'toDiscuss',
  'toCome',
  'inProgress',
  'blocked',
  'paused',
  'done',
  'abandoned',
] as const satisfies readonly ActionStatus[]

const rankIn = <Value extends string>(list: readonly Value[], value: Value | null): number | null =>
  value === null ? null : list.indexOf(value)

export const stepsDone = ({ steps }: Pick<PlanAction, 'steps'>): number =>
  steps.filter(({ doneOn }) => doneOn !== null).length

/** What a row is sorted by in each column; null and empty words, where nothing is told, come last both ways. */
const sortValues = (plan: Plan): Record<PlanColumn, (action: PlanAction) => string | number | null> => {
  const axisRanks = new Map(plan.axes.map(({ id }, rank) => [id, rank]))
  return {
    number: ({ number }) => number,
    title: ({ title }) => title,
    axis: ({ axisId }) => axisRanks.get(axisId ?? '') ?? null,
    owner: ({ owner }) => owner?.label ?? null,
    status: ({ status }) => rankIn(statusOrder, status),
    priority: ({ priority }) => rankIn(actionPriorities, priority),
    startDate: ({ startDate }) => startDate,
    dueDate: ({ dueDate }) => dueDate,
    phase: ({ phaseName }) => phaseName,
    progress: (action) => (action.steps.length === 0 ? null : stepsDone(action) / action.steps.length),
    decision: ({ decisionNumber }) => decisionNumber,
    synergy: ({ synergyNumber }) => synergyNumber,
    // Nothing planned is nothing told.
    planned: ({ plannedCents }) => plannedCents || null,
    actual: ({ actualCents }) => actualCents || null,
    confidentiality: ({ confidentiality }) => rankIn(confidentialityLevels, confidentiality),
  }
}

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : compareNames(String(one), String(other))

/** Sorted by a column; equal ones, and all of them without a sort, keep the order of the plan. */
export const sortActions = (plan: Plan, sort: Sort | null): PlanAction[] => {
  if (sort === null) return [...plan.actions]
  const valueOf = sortValues(plan)[sort.column]
  const isTold = (action: PlanAction) => valueOf(action) !== null && valueOf(action) !== ''
  const told = plan.actions.filter(isTold).toSorted((one, other) => {
    const order = compare(valueOf(one) ?? '', valueOf(other) ?? '')
    return sort.isDescending ? -order : order
  })
  return [...told, ...plan.actions.filter((action) => !isTold(action))]
}

export const groupings = ['axis', 'owner', 'status', 'phase', 'nothing'] as const
export type Grouping = (typeof groupings)[number]

/** Actions that go together under one heading, of what they are grouped by. */
export interface Group {
  /** The axis, the owner, the status or the phase; `none`. */
  key: string
  /** Empty for `none`, and for a status, whose word the screen knows. */
  label: string
  actions: readonly PlanAction[]
  /** Sub-axes. */
  groups: readonly Group[]
}

const groupByAxis = (plan: Plan, byAxis: ReadonlyMap<string, PlanAction[]>, parentId: string | null): Group[] =>
  plan.axes
    .filter((axis) => axis.parentId === parentId)
    .map(({ id, number, name }) => ({
      key: id,
      label: `${number} ${name}`,
      actions: byAxis.get(id) ?? [],
      groups: groupByAxis(plan, byAxis, id),
    }))

const headings = (plan: Plan, grouping: 'owner' | 'status' | 'phase'): { key: string; label: string }[] => {
  if (grouping === 'status') return statusOrder.map((key) => ({ key, label: '' }))
  if (grouping === 'owner') return ownersOf(plan.actions)
  const phases = new Map(plan.actions.flatMap(({ phaseId, phaseName }) => (phaseId ? [[phaseId, phaseName]] : [])))
  return [...phases]
    .map(([key, label]) => ({ key, label }))
    .toSorted((one, other) => compareNames(one.label, other.label))
}

const keyOf = (action: PlanAction, grouping: Grouping): string => {
  switch (grouping) {
    case 'axis':
      return action.axisId ?? NONE
    case 'owner':
      return ownerKey(action.owner)
    case 'status':
      return action.status
    case 'phase':
      return action.phaseId ?? NONE
    case 'nothing':
      return NONE
    default:
      return assertNever(grouping)
  }
}

const none = (byKey: ReadonlyMap<string, PlanAction[]>): Group => ({
  key: NONE,
  label: '',
  actions: byKey.get(NONE) ?? [],
  groups: [],
})

/** Whether there is something under a heading. */
const isFilled = (group: Group): boolean => group.actions.length > 0 || group.groups.some(isFilled)

const filled = (groups: readonly Group[]): Group[] =>
  groups.filter(isFilled).map((group) => ({ ...group, groups: filled(group.groups) }))

interface Arrangement {
  grouping: Grouping
  sort: Sort | null
  /** Whether axes without an action are headings too: a new action can be put there. */
  withEmpty: boolean
}

/** The actions under their headings, in order; axes hold their sub-axes. */
export const groupPlan = (plan: Plan, { grouping, sort, withEmpty }: Arrangement): Group[] => {
  const byKey = Map.groupBy(sortActions(plan, sort), (action) => keyOf(action, grouping))
  if (grouping === 'nothing') return filled([none(byKey)])
  if (grouping === 'axis') {
    const axes = groupByAxis(plan, byKey, null)
    return [...(withEmpty ? axes : filled(axes)), ...filled([none(byKey)])]
  }
  const groups = headings(plan, grouping).map((heading) => ({
    ...heading,
    actions: byKey.get(heading.key) ?? [],
    groups: [],
  }))
  return filled([...groups, none(byKey)])
}

/** What a heading tells of all that stands under it. */
export interface Sums {
  count: number
  late: number
  plannedCents: number
  actualCents: number
}

const under = (group: Group): PlanAction[] => [...group.actions, ...group.groups.flatMap(under)]

export const sumsOf = (group: Group): Sums => {
  const actions = under(group)
  const sum = (valueOf: (action: PlanAction) => number) => actions.reduce((total, one) => total + valueOf(one), 0)
  return {
    count: actions.length,
    late: sum(({ isLate }) => (isLate ? 1 : 0)),
    plannedCents: sum(({ plannedCents }) => plannedCents),
    actualCents: sum(({ actualCents }) => actualCents),
  }
}

/** One line of the table: a heading, or an action. */
export type Line =
  | { kind: 'group'; key: string; group: Group; level: 1 | 2; isFolded: boolean; sums: Sums }
  | { kind: 'action'; key: string; action: PlanAction; groupKey: string }

/** The lines from top to bottom, without those that are folded away; ungrouped, without headings. */
export const linesOf = (
  groups: readonly Group[],
  { grouping, folded }: { grouping: Grouping; folded: readonly string[] },
  level: 1 | 2 = 1,
): Line[] =>
  groups.flatMap((group) => {
    const actions: Line[] = group.actions.map((action) => ({
      kind: 'action',
      key: action.id,
      action,
      groupKey: group.key,
    }))
    if (grouping === 'nothing') return actions
    const isFolded = folded.includes(group.key)
    const heading: Line = {
      kind: 'group',
      key: `group-${group.key}`,
      group,
      level,
      isFolded,
      sums: sumsOf(group),
    }
    if (isFolded) return [heading]
    return [heading, ...actions, ...linesOf(group.groups, { grouping, folded }, 2)]
  })

/** The headings that an action stands under, from the top: what is to be unfolded for it to be seen. */
export const pathTo = (groups: readonly Group[], actionId: string): string[] => {
  for (const group of groups) {
    if (group.actions.some(({ id }) => id === actionId)) return [group.key]
    const below = pathTo(group.groups, actionId)
    if (below.length > 0) return [group.key, ...below]
  }
  return []
}

/** Words that sort and filter choices are kept as: « -dueDate ». */
export const keptSort = (sort: Sort | null): string => (sort ? `${sort.isDescending ? '-' : ''}${sort.column}` : '')

export const sortFrom = (kept: string | null, columns: readonly PlanColumn[]): Sort | null => {
  const isDescending = kept?.startsWith('-') ?? false
  const column = columns.find((one) => one === kept?.replace(/^-/, ''))
  return column ? { column, isDescending } : null
}
