import { z } from 'zod'

/** The columns of the table, in the order that they have until the officer puts them in another. */
export const planColumns = [
  'number',
  'title',
  'axis',
  'owner',
  'status',
  'priority',
  'startDate',
  'dueDate',
  'phase',
  'progress',
  'decision',
  'synergy',
  'planned',
  'actual',
  'confidentiality',
] as const
export type PlanColumn = (typeof planColumns)[number]

/** Always there and first: a row is told by them while the others are scrolled away. */
export const pinnedColumns = ['number', 'title'] as const satisfies readonly PlanColumn[]

/** Those whose cells can be typed in. */
export const editedColumns = [
  'title',
  'axis',
  'owner',
  'status',
  'priority',
  'startDate',
  'dueDate',
  'phase',
] as const satisfies readonly PlanColumn[]
export type EditedColumn = (typeof editedColumns)[number]

export const isEditable = (column: PlanColumn): column is EditedColumn => editedColumns.some((one) => one === column)

const usualWidths: Record<PlanColumn, number> = {
  number: 172,
  title: 226,
  axis: 160,
  owner: 164,
  status: 118,
  priority: 96,
  startDate: 110,
  dueDate: 200,
  phase: 150,
  progress: 92,
  decision: 150,
  synergy: 84,
  planned: 116,
  actual: 116,
  confidentiality: 140,
}

const usuallyHidden: readonly PlanColumn[] = ['axis', 'phase', 'decision', 'synergy', 'confidentiality']

export const NARROWEST = 64
export const WIDEST = 640

export const isPinned = (column: PlanColumn): boolean => pinnedColumns.some((pinned) => pinned === column)

/** The columns as the officer arranged them. */
export interface TableLayout {
  /** Every column, shown or not, in order; the pinned ones first. */
  order: readonly PlanColumn[]
  hidden: readonly PlanColumn[]
  /** Of those whose width was changed. */
  widths: Readonly<Partial<Record<PlanColumn, number>>>
}

export const usualLayout: TableLayout = { order: planColumns, hidden: usuallyHidden, widths: {} }

export const shownColumns = ({ order, hidden }: TableLayout): PlanColumn[] =>
  order.filter((column) => !hidden.includes(column))

export const widthOf = ({ widths }: TableLayout, column: PlanColumn): number => widths[column] ?? usualWidths[column]

export const setWidth = (layout: TableLayout, column: PlanColumn, width: number): TableLayout => ({
  ...layout,
  widths: { ...layout.widths, [column]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) },
})

export const toggleColumn = (layout: TableLayout, column: PlanColumn): TableLayout => ({
  ...layout,
  hidden: layout.hidden.includes(column)
    ? layout.hidden.filter((one) => one !== column)
    : [...layout.hidden, ...(isPinned(column) ? [] : [column])],
})

/** Puts a column before or after the next one that is shown; the pinned ones stay first. */
export const stepColumn = (layout: TableLayout, column: PlanColumn, step: -1 | 1): TableLayout => {
  const shown = shownColumns(layout)
  const beside = shown[shown.indexOf(column) + step]
  if (beside === undefined || isPinned(column) || isPinned(beside)) return layout
  return placeColumn(layout, column, layout.order.indexOf(beside))
}

/** Puts a column at a rank among all of them; the pinned ones stay first. */
export const placeColumn = (layout: TableLayout, column: PlanColumn, rank: number): TableLayout => ({
  ...layout,
  order: layout.order.filter((one) => one !== column).toSpliced(Math.max(pinnedColumns.length, rank), 0, column),
})

const Kept = z.object({
  order: z.array(z.enum(planColumns)),
  hidden: z.array(z.enum(planColumns)),
  widths: z.partialRecord(z.enum(planColumns), z.number().min(NARROWEST).max(WIDEST)),
})

/** What was kept on this computer, as a layout; the usual one where it says nothing that is understood. */
export const layoutFrom = (kept: string | null): TableLayout => {
  try {
    const { order, hidden, widths } = Kept.parse(JSON.parse(kept ?? ''))
    // A column that this version adds is put at the end, hidden no more than it usually is.
    const known = [...new Set([...pinnedColumns, ...order])]
    const added = planColumns.filter((column) => !known.includes(column))
    const hiddenNow = [...hidden, ...added.filter((column) => usuallyHidden.includes(column))]
    return { order: [...known, ...added], hidden: hiddenNow.filter((column) => !isPinned(column)), widths }
  } catch {
    return usualLayout
  }
}

export const keptLayout = (layout: TableLayout): string => JSON.stringify(layout)
