import { desc, eq, getTableColumns } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import { committee } from '../committees/committees.table.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { synergyStep } from './synergies.table.ts'

export type StepRecord = typeof synergyStep.$inferSelect

/** The steps of a synergy, latest first: by date, then the order in which they were noted. */
export const findSteps = (db: ReadDb, synergyId: Id) =>
  db
    .select({
      step: getTableColumns(synergyStep),
      meeting: { date: meeting.date, number: meeting.number, committeeCode: committee.code },
    })
    .from(synergyStep)
    .leftJoin(meeting, eq(meeting.id, synergyStep.meetingId))
    .leftJoin(committee, eq(committee.id, meeting.committeeId))
    .where(eq(synergyStep.synergyId, synergyId))
    // Ids are UUIDv7: they rise in the order in which records are made, and a record that undo puts back keeps its own.
    .orderBy(desc(synergyStep.date), desc(synergyStep.id))
    .all()

export const getStep = (db: ReadDb, id: Id): StepRecord | undefined =>
  db.select().from(synergyStep).where(eq(synergyStep.id, id)).get()

export const insertStep = (db: Db, row: typeof synergyStep.$inferInsert): void => {
  db.insert(synergyStep).values(row).run()
}

export const updateStep = (db: Db, id: Id, patch: Partial<StepRecord>): void => {
  changeRow(db, synergyStep, { id, patch })
}

export const deleteStep = (db: Db, id: Id): void => {
  db.delete(synergyStep).where(eq(synergyStep.id, id)).run()
}
