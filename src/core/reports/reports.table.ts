import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { evidenceKinds, evidenceStates } from '../../shared/reports/reports.contract.ts'
import { date, id, position, words } from '../db/columns.ts'
import { organisation } from '../organisations/organisations.table.ts'

/** A report to a funder on a period: what is written by hand. */
export const report = sqliteTable(
  'report',
  {
    id: id(),
    title: text().notNull(),
    organisationId: text().references(() => organisation.id),
    from: text('from_date').notNull(),
    to: text('to_date').notNull(),
    objectives: words(),
    difficulties: words(),
    outlook: words(),
    dueOn: date(),
    sentOn: date(),
  },
  (table) => [index('report_organisation').on(table.organisationId), index('report_due').on(table.dueOn)],
)

/** One piece of evidence that goes with a report. */
export const reportEvidence = sqliteTable(
  'report_evidence',
  {
    id: id(),
    reportId: text()
      .notNull()
      .references(() => report.id, { onDelete: 'cascade' }),
    position: position(),
    kind: text({ enum: evidenceKinds }).notNull().default('other'),
    label: text().notNull(),
    state: text({ enum: evidenceStates }).notNull().default('toGather'),
    place: words(),
  },
  (table) => [index('report_evidence_report').on(table.reportId)],
)

/** Something that a funder expects by a day, besides its reports. */
export const funderDuty = sqliteTable(
  'funder_duty',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    label: text().notNull(),
    dueOn: text().notNull(),
    doneOn: date(),
    note: words(),
  },
  (table) => [index('funder_duty_organisation').on(table.organisationId), index('funder_duty_due').on(table.dueOn)],
)
