import type { ActionLink, ActionNote, ActionStep, RelationKind } from '../../shared/actions/actionParts.contract.ts'
import type { ActionSheet } from '../../shared/actions/actions.contract.ts'
import { wouldCircle } from '../../shared/actions/actions.rules.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { compareNames } from '../../shared/search.ts'
import type { Party } from '../../shared/organisations/organisations.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import { decision } from '../decisions/decisions.table.ts'
import { completeParty } from '../meetings/parties.service.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'
import {
  areRelated,
  deleteLinkedDecision,
  deleteStep,
  deleteTheme,
  findLinkedDecisions,
  findLinks,
  findNotes,
  findOrders,
  findPartners,
  findRelations,
  findSteps,
  findThemes,
  getStep,
  insertLink,
  insertLinkedDecision,
  insertNote,
  insertPartner,
  insertRelation,
  insertStep,
  insertTheme,
  updateNote,
  updateStep,
} from './actionParts.queries.ts'
import { action } from './actions.table.ts'

type Parts = Pick<ActionSheet, 'themes' | 'partners' | 'decisions' | 'relations' | 'steps' | 'notes' | 'links'>

// « A-2 » before « A-10 ».
const byNumber = <Row extends { number: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => compareNames(one.number, other.number))

/** What an action is made of besides its own fields. */
export const readParts = (db: ReadDb, actionId: Id): Parts => ({
  themes: findThemes(db, actionId),
  partners: findPartners(db, actionId),
  decisions: byNumber(findLinkedDecisions(db, actionId)),
  relations: byNumber(
    findRelations(db, actionId).map(({ relation, other }) => ({
      id: relation.id,
      kind: kindSeenFrom(actionId, relation),
      otherId: other.id,
      number: other.number,
      title: other.title,
      status: other.status,
    })),
  ),
  steps: findSteps(db, [actionId]),
  notes: findNotes(db, actionId),
  links: findLinks(db, actionId),
})

function kindSeenFrom(actionId: Id, { kind, firstId }: { kind: 'order' | 'related'; firstId: Id }): RelationKind {
  if (kind === 'related') return 'related'
  return firstId === actionId ? 'after' : 'before'
}

const putInOrder = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateStep(db, id, { position }))
}

const stepIds = (db: ReadDb, actionId: Id): Id[] => findSteps(db, [actionId]).map(({ id }) => id)

type NewStep = Pick<ActionStep, 'title' | 'dueDate'> & { actionId: Id }

/** At the end of the steps. Errors: NOT_FOUND. */
export function addStep({ db, newId }: Writing, step: NewStep): { id: Id } {
  demandRecord(db, action, step.actionId)
  const id = newId()
  insertStep(db, { id, position: stepIds(db, step.actionId).length, ...step })
  return { id }
}

type StepPatch = { id: Id } & Partial<Pick<ActionStep, 'title' | 'dueDate' | 'doneOn'>>

/** Errors: NOT_FOUND, INVALID_INPUT when it would be done on a day to come. */
export function changeStep({ db, today }: Writing, { id, ...patch }: StepPatch): void {
  demandPast('doneOn', patch.doneOn, today)
  demandChanged(updateStep(db, id, patch), 'actionStep')
}

/** Errors: NOT_FOUND. */
export function moveStep(db: Db, { id, position }: { id: Id; position: number }): void {
  const { actionId } = found(getStep(db, id), 'actionStep')
  putInOrder(db, moved(stepIds(db, actionId), id, position))
}

/** Errors: NOT_FOUND. */
export function removeStep(db: Db, id: Id): void {
  const { actionId } = found(getStep(db, id), 'actionStep')
  deleteStep(db, id)
  putInOrder(db, stepIds(db, actionId))
}

type NewNote = { actionId: Id; text: string; date: CalendarDate | null }

/** Errors: NOT_FOUND, INVALID_INPUT on a day to come. */
export function addNote({ db, today, newId }: Writing, { actionId, text, date }: NewNote): { id: Id } {
  demandRecord(db, action, actionId)
  demandPast('date', date, today)
  const id = newId()
  insertNote(db, { id, actionId, text, date: date ?? today })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT on a day to come. */
export function changeNote({ db, today }: Writing, { id, ...patch }: { id: Id } & Partial<ActionNote>): void {
  demandPast('date', patch.date, today)
  demandChanged(updateNote(db, id, patch), 'actionNote')
}

/** Errors: NOT_FOUND. */
export function addLink({ db, newId }: Writing, link: Omit<ActionLink, 'id'> & { actionId: Id }): { id: Id } {
  demandRecord(db, action, link.actionId)
  const id = newId()
  insertLink(db, { id, ...link })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT for nobody, or for one who is a partner already. */
export function addPartner({ db, newId }: Writing, { actionId, party }: { actionId: Id; party: Party }): { id: Id } {
  demandRecord(db, action, actionId)
  const complete = completeParty(db, party)
  const { organisationId = null, contactId = null } = complete ?? {}
  if (organisationId === null) throw refuse('party', 'required')
  const isThere = findPartners(db, actionId).some(
    (partner) => partner.organisationId === organisationId && partner.contactId === contactId,
  )
  if (isThere) throw refuse('party', 'alreadyThere')
  const id = newId()
  insertPartner(db, { id, actionId, organisationId, contactId })
  return { id }
}

interface Difference {
  added: Id[]
  gone: Id[]
}

const differenceOf = (held: readonly { id: Id }[], wanted: readonly Id[]): Difference => ({
  added: [...new Set(wanted)].filter((id) => held.every((one) => one.id !== id)),
  gone: held.map(({ id }) => id).filter((id) => !wanted.includes(id)),
})

/** The themes of an action, in place of those that it had. Errors: NOT_FOUND. */
export function setThemes({ db, newId }: Writing, actionId: Id, wanted: readonly Id[]): void {
  const { added, gone } = differenceOf(findThemes(db, actionId), wanted)
  for (const themeId of gone) deleteTheme(db, actionId, themeId)
  for (const themeId of added) {
    demandRecord(db, theme, themeId)
    insertTheme(db, { id: newId(), actionId, themeId })
  }
}

/** The decisions that an action is linked to, in place of those that it had. Errors: NOT_FOUND. */
export function setLinkedDecisions({ db, newId }: Writing, actionId: Id, wanted: readonly Id[]): void {
  const { added, gone } = differenceOf(findLinkedDecisions(db, actionId), wanted)
  for (const decisionId of gone) deleteLinkedDecision(db, actionId, decisionId)
  for (const decisionId of added) {
    demandRecord(db, decision, decisionId)
    insertLinkedDecision(db, { id: newId(), actionId, decisionId })
  }
}

interface NewRelation {
  actionId: Id
  otherId: Id
  kind: RelationKind
}

/** Ties two actions. Errors: NOT_FOUND, INVALID_INPUT when they are tied already, or would wait for one another. */
export function addRelation({ db, newId }: Writing, { actionId, otherId, kind }: NewRelation): { id: Id } {
  demandRecord(db, action, actionId)
  demandRecord(db, action, otherId)
  if (actionId === otherId) throw refuse('otherId', 'circle')
  if (areRelated(db, actionId, otherId)) throw refuse('otherId', 'alreadyThere')
  const [firstId, secondId] = kind === 'before' ? [otherId, actionId] : [actionId, otherId]
  if (kind !== 'related') {
    const orders = findOrders(db).map((order) => ({ beforeId: order.firstId, afterId: order.secondId }))
    if (wouldCircle(orders, { beforeId: firstId, afterId: secondId })) throw refuse('otherId', 'circle')
  }
  const id = newId()
  insertRelation(db, { id, kind: kind === 'related' ? 'related' : 'order', firstId, secondId })
  return { id }
}
