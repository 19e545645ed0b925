import { and, asc, eq, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { InterviewParticipant } from '../../shared/interviews/interviews.contract.ts'
import { partyLabel } from '../../shared/organisations/organisations.rules.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { interviewParticipant } from './interviews.table.ts'

const isConsultancy = sql<boolean>`exists (select 1 from json_each(organisation.roles) where value = 'consultancy')`

/** Interviewers first, then those met; by organisation and name. */
export const findParticipants = (db: ReadDb, interviewId: Id): InterviewParticipant[] =>
  db
    .select({
      participant: interviewParticipant,
      person: contact,
      organisationName: usualName,
      isConsultancy: isConsultancy.mapWith(Boolean),
    })
    .from(interviewParticipant)
    .innerJoin(contact, eq(contact.id, interviewParticipant.contactId))
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .where(eq(interviewParticipant.interviewId, interviewId))
    .orderBy(
      asc(interviewParticipant.part),
      sql`fold(${usualName})`,
      sql`fold(concat_ws(' ', contact.last_name, contact.first_name, contact.job_title))`,
      asc(interviewParticipant.id),
    )
    .all()
    .map(({ participant, person, organisationName, ...rest }) => ({
      id: participant.id,
      contactId: person.id,
      part: participant.part,
      label: partyLabel(person, organisationName),
      organisationId: person.organisationId,
      ...rest,
      informedOn: person.informedOn,
    }))

/** Whether this person leads the interview or is met already. */
export const isParticipant = (db: ReadDb, interviewId: Id, contactId: Id): boolean =>
  db
    .select({ id: interviewParticipant.id })
    .from(interviewParticipant)
    .where(and(eq(interviewParticipant.interviewId, interviewId), eq(interviewParticipant.contactId, contactId)))
    .get() !== undefined

export const insertParticipant = (db: Db, row: typeof interviewParticipant.$inferInsert): void => {
  db.insert(interviewParticipant).values(row).run()
}

export const deleteParticipant = (db: Db, id: Id): number =>
  db.delete(interviewParticipant).where(eq(interviewParticipant.id, id)).run().changes
