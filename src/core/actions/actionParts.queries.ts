import { and, asc, desc, eq, or, sql } from 'drizzle-orm'
import { among } from '../db/among.ts'
import type { Id } from '../../shared/fields.ts'
import { partyLabel } from '../../shared/organisations/organisations.rules.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { decision } from '../decisions/decisions.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { theme } from '../vocabulary/vocabulary.table.ts'
import { action } from './actions.table.ts'
import {
  linkedDecision,
  actionLink,
  actionNote,
  actionPartner,
  actionRelation,
  actionStep,
  actionTheme,
} from './actionParts.table.ts'

type StepRecord = typeof actionStep.$inferSelect
type NoteRecord = typeof actionNote.$inferSelect
type LinkRecord = typeof actionLink.$inferSelect
export type RelationRecord = typeof actionRelation.$inferSelect

/** The steps of several actions, each in its order. */
export const findSteps = (db: ReadDb, actionIds: readonly Id[]): StepRecord[] =>
  db
    .select()
    .from(actionStep)
    .where(among(actionStep.actionId, actionIds))
    .orderBy(asc(actionStep.position), asc(actionStep.id))
    .all()

/** Every step of the dossier, each action's in its order. */
export const findAllSteps = (db: ReadDb): StepRecord[] =>
  db.select().from(actionStep).orderBy(asc(actionStep.position), asc(actionStep.id)).all()

export const getStep = (db: ReadDb, id: Id): StepRecord | undefined =>
  db.select().from(actionStep).where(eq(actionStep.id, id)).get()

export const insertStep = (db: Db, row: typeof actionStep.$inferInsert): void => {
  db.insert(actionStep).values(row).run()
}

export const updateStep = (db: Db, id: Id, patch: Partial<StepRecord>): number =>
  changeRow(db, actionStep, { id, patch })

export const deleteStep = (db: Db, id: Id): void => {
  db.delete(actionStep).where(eq(actionStep.id, id)).run()
}

/** Newest first. */
export const findNotes = (db: ReadDb, actionId: Id): NoteRecord[] =>
  db
    .select()
    .from(actionNote)
    .where(eq(actionNote.actionId, actionId))
    .orderBy(desc(actionNote.date), desc(actionNote.id))
    .all()

export const insertNote = (db: Db, row: typeof actionNote.$inferInsert): void => {
  db.insert(actionNote).values(row).run()
}

export const updateNote = (db: Db, id: Id, patch: Partial<NoteRecord>): number =>
  changeRow(db, actionNote, { id, patch })

export const deleteNote = (db: Db, id: Id): number => db.delete(actionNote).where(eq(actionNote.id, id)).run().changes

/** In the order in which they were added. */
export const findLinks = (db: ReadDb, actionId: Id): LinkRecord[] =>
  db.select().from(actionLink).where(eq(actionLink.actionId, actionId)).orderBy(asc(actionLink.id)).all()

export const insertLink = (db: Db, row: typeof actionLink.$inferInsert): void => {
  db.insert(actionLink).values(row).run()
}

export const updateLink = (db: Db, id: Id, patch: Partial<LinkRecord>): number =>
  changeRow(db, actionLink, { id, patch })

export const deleteLink = (db: Db, id: Id): number => db.delete(actionLink).where(eq(actionLink.id, id)).run().changes

/** By organisation, then name. */
export const findPartners = (db: ReadDb, actionId: Id) =>
  db
    .select({ partner: actionPartner, person: contact, organisationName: usualName })
    .from(actionPartner)
    .innerJoin(organisation, eq(organisation.id, actionPartner.organisationId))
    .leftJoin(contact, eq(contact.id, actionPartner.contactId))
    .where(eq(actionPartner.actionId, actionId))
    .orderBy(sql`fold(${usualName})`, asc(actionPartner.id))
    .all()
    .map(({ partner, person, organisationName }) => ({
      id: partner.id,
      organisationId: partner.organisationId,
      contactId: partner.contactId,
      label: person === null ? organisationName : partyLabel(person, organisationName),
    }))

export const insertPartner = (db: Db, row: typeof actionPartner.$inferInsert): void => {
  db.insert(actionPartner).values(row).run()
}

export const deletePartner = (db: Db, id: Id): number =>
  db.delete(actionPartner).where(eq(actionPartner.id, id)).run().changes

/** In the order of the themes of the démarche. */
export const findThemes = (db: ReadDb, actionId: Id): { id: Id; name: string }[] =>
  db
    .select({ id: theme.id, name: theme.name })
    .from(actionTheme)
    .innerJoin(theme, eq(theme.id, actionTheme.themeId))
    .where(eq(actionTheme.actionId, actionId))
    .orderBy(asc(theme.position), asc(theme.id))
    .all()

export const insertTheme = (db: Db, row: typeof actionTheme.$inferInsert): void => {
  db.insert(actionTheme).values(row).run()
}

export const deleteTheme = (db: Db, actionId: Id, themeId: Id): void => {
  db.delete(actionTheme)
    .where(and(eq(actionTheme.actionId, actionId), eq(actionTheme.themeId, themeId)))
    .run()
}

/** The decisions that an action is linked to besides the one that it carries out. */
export const findLinkedDecisions = (db: ReadDb, actionId: Id): { id: Id; number: string; text: string }[] =>
  db
    .select({ id: decision.id, number: decision.number, text: decision.text })
    .from(linkedDecision)
    .innerJoin(decision, eq(decision.id, linkedDecision.decisionId))
    .where(eq(linkedDecision.actionId, actionId))
    .orderBy(asc(linkedDecision.id))
    .all()

export const insertLinkedDecision = (db: Db, row: typeof linkedDecision.$inferInsert): void => {
  db.insert(linkedDecision).values(row).run()
}

export const deleteLinkedDecision = (db: Db, actionId: Id, decisionId: Id): void => {
  db.delete(linkedDecision)
    .where(and(eq(linkedDecision.actionId, actionId), eq(linkedDecision.decisionId, decisionId)))
    .run()
}

/** What an action is tied to, on whichever side it stands. */
export const findRelations = (db: ReadDb, actionId: Id) =>
  db
    .select({
      relation: actionRelation,
      other: { id: action.id, number: action.number, title: action.title, status: action.status },
    })
    .from(actionRelation)
    .innerJoin(
      action,
      sql`${action.id} = iif(${actionRelation.firstId} = ${actionId}, ${actionRelation.secondId}, ${actionRelation.firstId})`,
    )
    .where(or(eq(actionRelation.firstId, actionId), eq(actionRelation.secondId, actionId)))
    .orderBy(asc(actionRelation.id))
    .all()

/** Every order between two actions: the first must end before the second starts. */
export const findOrders = (db: ReadDb): RelationRecord[] =>
  db.select().from(actionRelation).where(eq(actionRelation.kind, 'order')).orderBy(asc(actionRelation.id)).all()

export const areRelated = (db: ReadDb, one: Id, other: Id): boolean =>
  db
    .select({ id: actionRelation.id })
    .from(actionRelation)
    .where(
      or(
        and(eq(actionRelation.firstId, one), eq(actionRelation.secondId, other)),
        and(eq(actionRelation.firstId, other), eq(actionRelation.secondId, one)),
      ),
    )
    .get() !== undefined

export const insertRelation = (db: Db, row: typeof actionRelation.$inferInsert): void => {
  db.insert(actionRelation).values(row).run()
}

export const deleteRelation = (db: Db, id: Id): number =>
  db.delete(actionRelation).where(eq(actionRelation.id, id)).run().changes
