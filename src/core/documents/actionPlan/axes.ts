import type { FileChild } from 'docx'
import type { AxisRow } from '../../../shared/axes/axes.contract.ts'
import { dateCell, orUnknown } from '../../word/amounts.ts'
import { heading, labelled, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { statusSegments } from '../../word/status.ts'
import { table, type Cell } from '../../word/table.ts'
import { linesOf } from '../actionSheet/parts.ts'
import type { ToldPlan, ToldPlanAction } from './told.ts'

/** « 2 / 5 »; empty without steps. */
function stepsCell(pen: Pen, { steps }: ToldPlanAction): string {
  const done = steps.filter(({ doneOn }) => doneOn !== null).length
  return steps.length === 0 ? '' : pen.words.plan.page.stepsOf(done, steps.length)
}

const actionRow = (pen: Pen, action: ToldPlanAction, hasPartners: boolean): Cell[] => [
  action.number,
  [{ text: action.title, bold: true }],
  orUnknown(pen, action.owner?.label ?? ''),
  ...(hasPartners ? [action.partnerNames] : []),
  dateCell(action.startDate),
  dateCell(action.dueDate),
  statusSegments(pen, pen.words.actionStates[action.status], action.isLate),
  action.priority === null ? '' : pen.words.plan.priorities[action.priority],
  stepsCell(pen, action),
]

/** Tables of one plan have the same columns: `hasPartners` is of the plan as a whole. */
function actionsTable(pen: Pen, actions: readonly ToldPlanAction[], hasPartners: boolean): FileChild {
  const { columns } = pen.words.plan.page
  return table(pen, {
    columns: [
      { header: columns.number, share: 18 },
      { header: columns.title, share: 28 },
      { header: columns.owner, share: 16 },
      ...(hasPartners ? [{ header: columns.partners, share: 18 }] : []),
      { header: columns.start, share: 10 },
      { header: columns.end, share: 10 },
      { header: columns.status, share: 13 },
      { header: columns.priority, share: 8 },
      { header: columns.steps, share: 7 },
    ],
    rows: actions.map((action) => actionRow(pen, action, hasPartners)),
  })
}

function axisBlocks(
  pen: Pen,
  axis: AxisRow,
  told: { actions: readonly ToldPlanAction[]; isParent: boolean; hasPartners: boolean },
): FileChild[] {
  const words = pen.words.plan.page
  const { actions, isParent, hasPartners } = told
  const carriers = labelled('', axis.carriers.trim() === '' ? '' : words.carriers(axis.carriers))
  const none = isParent ? [] : [paragraph(pen, words.noActionUnder)]
  return [
    heading(pen, axis.parentId === null ? 2 : 3, `${axis.number} ${axis.name}`),
    ...(carriers.length === 0 ? [] : [paragraph(pen, carriers, { keepNext: true })]),
    ...linesOf(pen, axis.description),
    ...(actions.length === 0 ? none : [actionsTable(pen, actions, hasPartners)]),
  ]
}

/** Each axis and sub-axis with who carries it and its actions; last, those that stand under none. */
export function axesSection(pen: Pen, { axes, actions }: ToldPlan): FileChild[] {
  const { page: words, underNoAxis } = pen.words.plan
  const hasPartners = actions.some(({ partnerNames }) => partnerNames.length > 0)
  const known = new Set(axes.map(({ id }) => id))
  const actionsOf = Map.groupBy(actions, ({ axisId }) => (axisId !== null && known.has(axisId) ? axisId : null))
  const parents = new Set(axes.map(({ parentId }) => parentId))
  const underNone = actionsOf.get(null) ?? []
  return [
    heading(pen, 1, words.byAxisTitle),
    ...(actions.length === 0 && axes.length === 0 ? [paragraph(pen, words.empty)] : []),
    ...axes.flatMap((axis) =>
      axisBlocks(pen, axis, { actions: actionsOf.get(axis.id) ?? [], isParent: parents.has(axis.id), hasPartners }),
    ),
    ...(underNone.length === 0 ? [] : [heading(pen, 2, underNoAxis), actionsTable(pen, underNone, hasPartners)]),
  ]
}
