import { eq } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { report } from './reports.table.ts'

export type ReportRecord = typeof report.$inferSelect

export const getReport = (db: ReadDb, id: Id): ReportRecord | undefined =>
  db.select().from(report).where(eq(report.id, id)).get()
