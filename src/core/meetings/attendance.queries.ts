import { and, asc, eq, getTableColumns, isNull, or, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { attendance } from './meetings.table.ts'

export type AttendanceRecord = typeof attendance.$inferSelect

const personColumns = { firstName: contact.firstName, lastName: contact.lastName, jobTitle: contact.jobTitle }

/** What was noted at one meeting, seats and guests, oldest first; a guest with the names of contact and organisation. */
export const findNotes = (db: ReadDb, meetingId: Id) =>
  db
    .select({
      note: getTableColumns(attendance),
      organisationName: sql<string>`coalesce(${organisation.name}, '')`,
      contact: personColumns,
    })
    .from(attendance)
    .leftJoin(organisation, eq(organisation.id, attendance.organisationId))
    .leftJoin(contact, eq(contact.id, attendance.contactId))
    .where(eq(attendance.meetingId, meetingId))
    .orderBy(asc(attendance.id))
    .all()

/** The note about a seat (by its membership) or about a guest (by its own id). */
export const getNote = (db: ReadDb, meetingId: Id, attendanceId: Id): AttendanceRecord | undefined =>
  db
    .select()
    .from(attendance)
    .where(
      and(
        eq(attendance.meetingId, meetingId),
        or(
          eq(attendance.membershipId, attendanceId),
          and(isNull(attendance.membershipId), eq(attendance.id, attendanceId)),
        ),
      ),
    )
    .get()

export const insertNote = (db: Db, row: typeof attendance.$inferInsert): void => {
  db.insert(attendance).values(row).run()
}

export const updateNote = (db: Db, id: Id, patch: Partial<AttendanceRecord>): void => {
  changeRow(db, attendance, { id, patch })
}

/** Number of rows removed. */
export const deleteGuest = (db: Db, meetingId: Id, id: Id): number =>
  db
    .delete(attendance)
    .where(and(eq(attendance.meetingId, meetingId), eq(attendance.id, id), isNull(attendance.membershipId)))
    .run().changes
