import { asc, desc, eq, getTableColumns, max, sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import { changeRow } from '../db/changeRow.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { usualName } from '../organisations/parties.queries.ts'
import { funderDuty, report, reportEvidence } from './reports.table.ts'

export type ReportRecord = typeof report.$inferSelect
export type EvidenceRecord = typeof reportEvidence.$inferSelect
export type DutyRecord = typeof funderDuty.$inferSelect

const funderName = sql<string>`coalesce(${usualName}, '')`
const countOf = (condition: ReturnType<typeof sql>) => sql<number>`count(iif(${condition}, 1, null))`

/** Latest period first, each with its funder and how far its evidence is. */
export const findReports = (db: ReadDb) =>
  db
    .select({
      id: report.id,
      title: report.title,
      organisationId: report.organisationId,
      from: report.from,
      to: report.to,
      dueOn: report.dueOn,
      sentOn: report.sentOn,
      organisationName: funderName,
      evidenceReady: countOf(sql`${reportEvidence.state} = 'ready'`),
      evidenceAsked: countOf(sql`${reportEvidence.state} <> 'notConcerned'`),
    })
    .from(report)
    .leftJoin(organisation, eq(organisation.id, report.organisationId))
    .leftJoin(reportEvidence, eq(reportEvidence.reportId, report.id))
    .groupBy(report.id)
    .orderBy(desc(report.to), desc(report.from), desc(report.id))
    .all()

export const getReport = (db: ReadDb, id: Id): ReportRecord | undefined =>
  db.select().from(report).where(eq(report.id, id)).get()

/** The same, with what its funder is called. */
export const getReportWithFunder = (db: ReadDb, id: Id) =>
  db
    .select({ record: getTableColumns(report), organisationName: funderName })
    .from(report)
    .leftJoin(organisation, eq(organisation.id, report.organisationId))
    .where(eq(report.id, id))
    .get()

export const insertReport = (db: Db, row: typeof report.$inferInsert): void => {
  db.insert(report).values(row).run()
}

/** Number of rows found: 0 when there is no such report. */
export const updateReport = (db: Db, id: Id, patch: Partial<ReportRecord>): number =>
  changeRow(db, report, { id, patch })

export const deleteReport = (db: Db, id: Id): number => db.delete(report).where(eq(report.id, id)).run().changes

/** In the order of the checklist. */
export const findEvidence = (db: ReadDb, reportId: Id): EvidenceRecord[] =>
  db
    .select()
    .from(reportEvidence)
    .where(eq(reportEvidence.reportId, reportId))
    .orderBy(asc(reportEvidence.position), asc(reportEvidence.id))
    .all()

export const lastEvidencePosition = (db: ReadDb, reportId: Id): number =>
  db
    .select({ last: max(reportEvidence.position) })
    .from(reportEvidence)
    .where(eq(reportEvidence.reportId, reportId))
    .get()?.last ?? -1

export const insertEvidence = (db: Db, rows: readonly (typeof reportEvidence.$inferInsert)[]): void => {
  db.insert(reportEvidence)
    .values([...rows])
    .run()
}

/** Number of rows found: 0 when there is no such piece of evidence. */
export const updateEvidence = (db: Db, id: Id, patch: Partial<EvidenceRecord>): number =>
  changeRow(db, reportEvidence, { id, patch })

export const deleteEvidence = (db: Db, id: Id): number =>
  db.delete(reportEvidence).where(eq(reportEvidence.id, id)).run().changes

/** Those to come first, the soonest first; then those done, the latest first. */
export const findDuties = (db: ReadDb) =>
  db
    .select({ record: getTableColumns(funderDuty), organisationName: sql<string>`${usualName}` })
    .from(funderDuty)
    .innerJoin(organisation, eq(organisation.id, funderDuty.organisationId))
    .orderBy(
      sql`${funderDuty.doneOn} is not null`,
      sql`iif(${funderDuty.doneOn} is null, ${funderDuty.dueOn}, null)`,
      desc(funderDuty.doneOn),
      asc(funderDuty.id),
    )
    .all()

export const insertDuty = (db: Db, row: typeof funderDuty.$inferInsert): void => {
  db.insert(funderDuty).values(row).run()
}

/** Number of rows found: 0 when there is no such duty. */
export const updateDuty = (db: Db, id: Id, patch: Partial<DutyRecord>): number =>
  changeRow(db, funderDuty, { id, patch })

export const deleteDuty = (db: Db, id: Id): number => db.delete(funderDuty).where(eq(funderDuty.id, id)).run().changes
