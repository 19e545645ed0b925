import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { action } from '../actions/actions.table.ts'
import { attachment } from '../attachments/attachments.table.ts'
import { committee, membership } from '../committees/committees.table.ts'
import type { ReadDb } from '../db/db.ts'
import { journal } from '../db/journal.table.ts'
import { decision } from '../decisions/decisions.table.ts'
import { initiative, zone } from '../initiative/initiative.table.ts'
import { agendaItem, attendance, meeting } from '../meetings/meetings.table.ts'
import { frozenMinutes } from '../minutes/minutes.table.ts'
import { contact, organisation } from '../organisations/organisations.table.ts'
import { milestone, phase } from '../phases/phases.table.ts'

/** Every table of a dossier but the files kept whole, in the order in which they refer to one another. */
export const exportedTables = {
  initiative,
  zone,
  phase,
  milestone,
  organisation,
  contact,
  committee,
  membership,
  meeting,
  agendaItem,
  attendance,
  decision,
  action,
  frozenMinutes,
  journal,
} satisfies Record<string, SQLiteTable>

export type ExportedTable = keyof typeof exportedTables

/** The rows of every table, by the table's name: columns in camel case, JSON columns as JSON. */
export const findAllRows = (db: ReadDb): Record<ExportedTable, object[]> => {
  const rows = Object.entries(exportedTables).map(([name, table]) => [name, db.select().from(table).all()] as const)
  // Object.entries widens the names that were just listed.
  return Object.fromEntries(rows) as Record<ExportedTable, object[]>
}

export const findAttachments = (db: ReadDb) => db.select().from(attachment).all()
