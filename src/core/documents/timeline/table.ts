import type { FileChild } from 'docx'
import type { CalendarDate, Id } from '../../../shared/fields.ts'
import { numericDate } from '../../../shared/typography.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { statusSegments } from '../../word/status.ts'
import { table, type Cell } from '../../word/table.ts'
import type { ToldPlan, ToldPlanAction } from '../actionPlan/told.ts'

interface Dates {
  start: CalendarDate | null
  end: CalendarDate | null
}

/** « 01/02/2023 – 30/06/2023 », « à partir du 01/02/2023 »; empty without either. */
function periodWords(pen: Pen, { start, end }: Dates, kind: 'planned' | 'actual'): string {
  const words = pen.words.plan
  if (start !== null && end !== null) return words.period(numericDate(start), numericDate(end))
  if (start !== null) return words[kind].from(numericDate(start))
  return end === null ? '' : words[kind].until(numericDate(end))
}

function plannedCell(pen: Pen, { startDate, dueDate, isYearly }: ToldPlanAction): string[] {
  const words = pen.words.plan.timeline
  return [
    periodWords(pen, { start: startDate, end: dueDate }, 'planned') || words.noDate,
    ...(isYearly ? [words.everyYear] : []),
  ]
}

/** What the drawing shows, in words: for those who do not see it, and for whoever wants the exact dates. */
export function timelineTable(pen: Pen, { actions, axes, dependencies }: ToldPlan, level: 1 | 2): FileChild[] {
  const { timeline: words, underNoAxis, page } = pen.words.plan
  if (actions.length === 0) return [heading(pen, level, words.table), paragraph(pen, page.empty)]
  const numbers = new Map<Id, string>(actions.map(({ id, number }) => [id, number]))
  const axisNames = new Map<Id | null, string>(axes.map(({ id, number, name }) => [id, `${number} ${name}`]))
  const hasPhases = actions.some(({ phaseName }) => phaseName !== '')
  const before = Map.groupBy(dependencies, ({ afterId }) => afterId)
  const row = (action: ToldPlanAction): Cell[] => [
    action.number,
    action.title,
    ...(axes.length === 0 ? [] : [axisNames.get(action.axisId) ?? underNoAxis]),
    ...(hasPhases ? [action.phaseName] : []),
    plannedCell(pen, action),
    periodWords(pen, { start: action.startedOn, end: action.settledOn }, 'actual'),
    statusSegments(pen, pen.words.actionStates[action.status], action.isLate),
    (before.get(action.id) ?? []).flatMap(({ beforeId }) => numbers.get(beforeId) ?? []).join(', '),
  ]
  return [
    heading(pen, level, words.table),
    note(pen, words.tableNotice),
    table(pen, {
      columns: [
        { header: page.columns.number, share: 18 },
        { header: words.action, share: 21 },
        ...(axes.length === 0 ? [] : [{ header: words.axis, share: 14 }]),
        ...(hasPhases ? [{ header: words.phase, share: 15 }] : []),
        { header: words.planned, share: 17 },
        { header: words.actual, share: 17 },
        { header: words.status, share: 12 },
        { header: words.waitsFor, share: 10 },
      ],
      rows: actions.map(row),
    }),
  ]
}
