import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Duty, DutyRow, Report, ReportDetail, ReportRow } from '../../shared/reports/reports.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import { organisation } from '../organisations/organisations.table.ts'
import { countEvidence } from './evidence.queries.ts'
import { evidenceWords } from './evidenceWords.ts'
import {
  findDuties,
  findEvidence,
  findReports,
  getReport,
  getReportWithFunder,
  insertDuty,
  insertEvidence,
  insertReport,
  lastEvidencePosition,
  updateDuty,
  updateReport,
} from './reports.queries.ts'
import { report } from './reports.table.ts'

/** Due, not settled, and its day gone by. */
const isPast = (due: CalendarDate | null, settled: CalendarDate | null, today: CalendarDate): boolean =>
  due !== null && settled === null && due < today

/** Reports to funders, latest period first. */
export const listReports = (db: ReadDb, today: CalendarDate): ReportRow[] =>
  findReports(db).map((row) => ({ ...row, isLate: isPast(row.dueOn, row.sentOn, today) }))

/** A report with its checklist, each line with what the dossier holds of it in the period. Errors: NOT_FOUND. */
export function readReport(db: ReadDb, id: Id, today: CalendarDate): ReportDetail {
  const { record, organisationName } = found(getReportWithFunder(db, id), 'report')
  const held = countEvidence(db, record, today)
  return {
    ...record,
    organisationName,
    evidence: findEvidence(db, id).map((line) => ({ ...line, inDossier: held[line.kind] })),
  }
}

/** What funders expect besides reports: to come, the soonest first; then done, the latest first. */
export const listDuties = (db: ReadDb, today: CalendarDate): DutyRow[] =>
  findDuties(db).map(({ record, organisationName }) => ({
    ...record,
    organisationName,
    isLate: isPast(record.dueOn, record.doneOn, today),
  }))

const demandOrdered = ({ from, to }: Pick<Report, 'from' | 'to'>): void => {
  if (to < from) throw refuse('to', 'datesReversed')
}

/** With ADEME's checklist, in the language of the window. Errors: NOT_FOUND, INVALID_INPUT `datesReversed`. */
export function addReport(
  { db, newId }: Writing,
  fields: Pick<Report, 'title' | 'from' | 'to'> & Partial<Pick<Report, 'organisationId' | 'dueOn'>>,
  locale: Locale,
): { id: Id } {
  demandOrdered(fields)
  demandRecord(db, organisation, fields.organisationId)
  const id = newId()
  insertReport(db, { ...fields, title: fields.title.trim(), id })
  insertEvidence(
    db,
    evidenceWords[locale].map((line, position) => ({ ...line, id: newId(), reportId: id, position })),
  )
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT `datesReversed`, `inFuture`. */
export function changeReport({ db, today }: Writing, { id, ...patch }: Partial<Report> & { id: Id }): void {
  const { from, to } = found(getReport(db, id), 'report')
  demandOrdered({ from: patch.from ?? from, to: patch.to ?? to })
  demandPast('sentOn', patch.sentOn, today)
  demandRecord(db, organisation, patch.organisationId)
  updateReport(db, id, patch)
}

/** A line of the officer's own at the end of the checklist. Errors: NOT_FOUND. */
export function addEvidence(
  { db, newId }: Writing,
  { reportId, label }: { reportId: Id; label: string },
): {
  id: Id
} {
  demandRecord(db, report, reportId)
  const id = newId()
  insertEvidence(db, [{ id, reportId, label: label.trim(), position: lastEvidencePosition(db, reportId) + 1 }])
  return { id }
}

/** Errors: NOT_FOUND. */
export function addDuty({ db, newId }: Writing, fields: Pick<Duty, 'organisationId' | 'label' | 'dueOn'>): { id: Id } {
  demandRecord(db, organisation, fields.organisationId)
  const id = newId()
  insertDuty(db, { ...fields, label: fields.label.trim(), id })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT `inFuture`. */
export function changeDuty({ db, today }: Writing, { id, ...patch }: Partial<Duty> & { id: Id }): void {
  demandPast('doneOn', patch.doneOn, today)
  demandRecord(db, organisation, patch.organisationId)
  demandChanged(updateDuty(db, id, patch), 'funderDuty')
}
