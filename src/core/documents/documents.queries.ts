import { eq } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { interview } from '../interviews/interviews.table.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { synergy } from '../synergies/synergies.table.ts'

/** What names the report of an interview. */
export const getInterviewName = (db: ReadDb, id: Id) =>
  db
    .select({ date: interview.date, organisationName: organisation.name })
    .from(interview)
    .innerJoin(organisation, eq(organisation.id, interview.organisationId))
    .where(eq(interview.id, id))
    .get()

/** What names the sheet of a synergy, and says whom it may go to. */
export const getSynergyName = (db: ReadDb, id: Id) =>
  db
    .select({ number: synergy.number, name: synergy.name, confidentiality: synergy.confidentiality })
    .from(synergy)
    .where(eq(synergy.id, id))
    .get()
