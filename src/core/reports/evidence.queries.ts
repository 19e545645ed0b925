import { and, between, count, countDistinct, eq, gt, inArray, isNotNull, ne, or, sql, type SQL } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/fields.ts'
import type { EvidenceKind } from '../../shared/reports/reports.contract.ts'
import { funding, staffLine } from '../budget/budget.table.ts'
import { committee } from '../committees/committees.table.ts'
import type { ReadDb } from '../db/db.ts'
import { interview } from '../interviews/interviews.table.ts'
import { meeting } from '../meetings/meetings.table.ts'
import { communication, outreachEvent } from '../outreach/outreach.table.ts'
import { synergyStep } from '../synergies/synergies.table.ts'

/** Both days counted. */
export interface Span {
  from: CalendarDate
  to: CalendarDate
}

// Minutes that others have read are evidence; those that are still being written are not.
const sentStatuses = ['circulated', 'validated'] as const

const countMinutes = (db: ReadDb, { from, to }: Span) => {
  const rows = db
    .select({ kind: committee.kind, count: count() })
    .from(meeting)
    .innerJoin(committee, eq(committee.id, meeting.committeeId))
    .where(and(between(meeting.date, from, to), inArray(meeting.status, [...sentStatuses])))
    .groupBy(committee.kind)
    .all()
  const of = (kind: (typeof rows)[number]['kind']) => rows.find((row) => row.kind === kind)?.count ?? 0
  return { governance: of('steering'), workingMinutes: of('technical') + of('other'), synergySearch: of('followUp') }
}

const countIn = (db: ReadDb, table: typeof interview | typeof outreachEvent | typeof communication, where?: SQL) =>
  db.select({ count: count() }).from(table).where(where).get()?.count ?? 0

const yearsOf = ({ from, to }: Span): [number, number] => [Number(from.slice(0, 4)), Number(to.slice(0, 4))]

/** People's time for facilitation, and what funders granted or paid for it, in the years of the period. */
function countPosition(db: ReadDb, span: Span): number {
  const [first, last] = yearsOf(span)
  const staff = db
    .select({ count: count() })
    .from(staffLine)
    .where(and(between(staffLine.year, first, last), eq(staffLine.isFacilitation, true)))
    .get()
  const granted = db
    .select({ count: count() })
    .from(funding)
    .where(and(between(funding.year, first, last), or(gt(funding.grantedCents, 0), gt(funding.paidCents, 0))))
    .get()
  return (staff?.count ?? 0) + (granted?.count ?? 0)
}

/** What the dossier holds of each kind of evidence in a period. A strategy, and what the officer adds, are kept elsewhere. */
export function countEvidence(db: ReadDb, span: Span, today: CalendarDate): Record<EvidenceKind, number> {
  const { from } = span
  // What is planned proves nothing yet.
  const to = span.to < today ? span.to : today
  const proofs = db
    .select({ count: countDistinct(synergyStep.synergyId) })
    .from(synergyStep)
    .where(
      and(
        between(synergyStep.date, from, to),
        inArray(synergyStep.stage, ['operational', 'lasting']),
        or(isNotNull(synergyStep.evidenceKind), ne(sql`trim(${synergyStep.evidence})`, '')),
      ),
    )
    .get()
  return {
    ...countMinutes(db, { from, to }),
    strategy: 0,
    companyMinutes: countIn(
      db,
      interview,
      and(between(interview.date, from, to), eq(interview.status, 'held'), isNotNull(interview.reportSentOn)),
    ),
    communications: countIn(db, communication, between(communication.date, from, to)),
    networkMeetings: countIn(db, outreachEvent, between(outreachEvent.date, from, to)),
    synergyProof: proofs?.count ?? 0,
    position: countPosition(db, span),
    other: 0,
  }
}
