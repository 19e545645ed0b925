import type { FileChild } from 'docx'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import type { PlanAction } from '../../../shared/plan/plan.contract.ts'
import { numericDate } from '../../../shared/typography.ts'
import { listDecisions } from '../../decisions/decisions.service.ts'
import { readPlan } from '../../plan/plan.service.ts'
import { findPromises } from '../../promises/promises.queries.ts'
import { orUnknown } from '../../word/amounts.ts'
import { paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { statusSegments } from '../../word/status.ts'
import type { Cell } from '../../word/table.ts'
import { hiddenGroupsOf } from '../hidden.ts'
import type { Asked, Part } from './asked.ts'
import { dueSegments, synergiesBlocks } from './synergies.ts'
import { titledTable } from './told.ts'

const EVERYTHING = { offset: 0, limit: 1_000_000 }

/** Decisions that are still to be carried out, the oldest first; not those of a group whose matter is kept from the reader. */
function decisionsTable(pen: Pen, { db, reader, today }: Asked): FileChild[] {
  const { handover, columns, decisionStates } = pen.words
  const words = handover.matters
  const { rows } = listDecisions(db, { search: '', state: 'open', committeeId: null, today, ...EVERYTHING })
  const hidden = hiddenGroupsOf(db, reader)
  const seen = rows.filter(({ committeeId }) => !hidden.has(committeeId))
  return titledTable(pen, reader, {
    title: words.decisions,
    none: words.noDecision,
    rest: { count: rows.length - seen.length, told: words.hiddenDecisions },
    columns: [
      { header: columns.number, share: 19 },
      { header: columns.decision, share: 32 },
      { header: columns.responsible, share: 20 },
      { header: columns.deadline, share: 13 },
      { header: columns.state, share: 16 },
    ],
    rows: seen
      .toReversed()
      .map((row): Cell[] => [
        row.number,
        [row.text, ...(row.progressNote.trim() === '' ? [] : [words.progress(row.progressNote.trim())])],
        row.responsible === null ? words.nobody : reader.nameOf(row.responsible),
        dueSegments(pen, row.deadline, false),
        statusSegments(pen, decisionStates[row.status], row.isLate),
      ]),
  })
}

/** What was promised and is not settled: what comes back at the next contact with the company. */
export function promisesTable(pen: Pen, { db, reader, today, handover }: Asked, title: string): FileChild[] {
  const { chain } = pen.words
  const words = pen.words.handover.matters
  const promises = findPromises(db, { state: 'open', organisationId: null, interviewId: null, today }, EVERYTHING)
  const seen = promises.filter(
    ({ organisationId, organisationName }) =>
      reader.nameOf({ organisationId, contactId: null, label: organisationName }) === organisationName,
  )
  return titledTable(pen, reader, {
    title,
    none: words.noPromise,
    rest: { count: promises.length - seen.length, told: words.hiddenPromises },
    columns: [
      { header: words.company, share: 24 },
      { header: words.promise, share: 40 },
      { header: words.side, share: 18 },
      { header: pen.words.columns.deadline, share: 18 },
    ],
    rows: seen.map((one): Cell[] => [
      one.organisationName,
      [one.text, words.madeOn(numericDate(one.madeOn), handover.audience === 'public' ? '' : one.contactLabel)],
      chain.promiseSides[one.side],
      dueSegments(pen, one.dueDate, one.isLate),
    ]),
  })
}

/** Late ones first, then by the day they are due. */
const pressing = (one: PlanAction, other: PlanAction): number =>
  Number(other.isLate) - Number(one.isLate) || (one.dueDate ?? '9999').localeCompare(other.dueDate ?? '9999')

/** What keeps an action from going on: actions that must end first, what it lacks, and where the officer says that it stands. */
function obstacles(pen: Pen, action: PlanAction, before: readonly string[]): string[] {
  const words = pen.words.handover.matters
  return [
    ...(action.owner === null ? [words.noOwner] : []),
    ...(before.length === 0 ? [] : [words.waitsFor(before.join(', '))]),
    ...(action.progressNote.trim() === '' ? [] : [action.progressNote.trim()]),
  ]
}

/** Actions that are open, the late ones first; what is finished is in the plan. */
function actionsTable(pen: Pen, { db, reader, today }: Asked): FileChild[] {
  const { handover, columns, actionStates } = pen.words
  const words = handover.matters
  const { actions, dependencies } = readPlan(db, today)
  const open = actions.filter(({ status }) => !isSettled(status))
  const seen = open.filter(({ confidentiality }) => reader.maySee(confidentiality))
  const numbers = new Map(seen.map(({ id, number }) => [id, number]))
  const before = Map.groupBy(dependencies, ({ afterId }) => afterId)
  const waitedFor = ({ id }: PlanAction): string[] =>
    (before.get(id) ?? []).flatMap(({ beforeId }) => numbers.get(beforeId) ?? [])
  return titledTable(pen, reader, {
    title: words.actions,
    none: words.noAction,
    rest: { count: open.length - seen.length, told: words.hiddenActions },
    columns: [
      { header: columns.number, share: 19 },
      { header: columns.action, share: 25 },
      { header: columns.responsible, share: 20 },
      { header: columns.deadline, share: 13 },
      { header: words.stateAndBlocking, share: 23 },
    ],
    rows: seen
      .toSorted(pressing)
      .map((action): Cell[] => [
        action.number,
        action.title,
        orUnknown(pen, action.owner === null ? '' : reader.nameOf(action.owner)),
        dueSegments(pen, action.dueDate, false),
        [statusSegments(pen, actionStates[action.status], action.isLate), ...obstacles(pen, action, waitedFor(action))],
      ]),
  })
}

/** What is in progress: synergies, decisions to carry out, promises, actions. */
export const mattersPart: Part = (pen, asked) => [
  paragraph(pen, pen.words.handover.matters.state(numericDate(asked.today))),
  ...synergiesBlocks(pen, asked),
  ...decisionsTable(pen, asked),
  ...promisesTable(pen, asked, pen.words.handover.matters.promises),
  ...actionsTable(pen, asked),
]
