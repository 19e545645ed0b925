import { sql } from 'drizzle-orm'
import type { Id } from '../../shared/fields.ts'
import type { FigureRecordKind } from '../../shared/indicators/indicators.contract.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'

const usualName = `iif(organisation.short_name = '', organisation.name, organisation.short_name)`
const joined = (table: string): string =>
  `${table} left join organisation on organisation.id = ${table}.organisation_id`

/** How each kind of record is recognised, in no language: the page names the kind, and its date stands beside it. */
const labelled: Record<FigureRecordKind, { label: string; from: string; table?: string }> = {
  organisation: { label: 'organisation.name', from: 'organisation' },
  interview: { label: usualName, from: joined('interview') },
  need: { label: `need.text || ' · ' || ${usualName}`, from: joined('need') },
  flow: { label: `flow.label || ' · ' || ${usualName}`, from: joined('flow') },
  synergy: { label: `'S-' || synergy.number || ' · ' || synergy.name`, from: 'synergy' },
  meeting: {
    label: `committee.code || ' n°\u00A0' || meeting.number || ' · ' || committee.name`,
    from: 'meeting join committee on committee.id = meeting.committee_id',
  },
  event: { label: 'outreach_event.name', from: 'outreach_event', table: 'outreach_event' },
  action: { label: `action.number || ' · ' || action.title`, from: 'action' },
  timeEntry: {
    label: `concat_ws(' · ', time_entry.activity, ${usualName})`,
    from: joined('time_entry'),
    table: 'time_entry',
  },
  trip: { label: `concat_ws(' · ', trip.destination, trip.person)`, from: 'trip' },
  staffLine: { label: `staff_line.label || ' · ' || staff_line.year`, from: 'staff_line', table: 'staff_line' },
  funding: { label: `${usualName} || ' · ' || funding.year`, from: joined('funding') },
  impact: {
    label: `'S-' || synergy.number || ' · ' || synergy.name`,
    from: 'impact join synergy on synergy.id = impact.synergy_id',
  },
}

/** The labels of some records of one kind, by id. */
export function findLabels(db: ReadDb, kind: FigureRecordKind, ids: readonly Id[]): Map<Id, string> {
  const { label, from, table = kind } = labelled[kind]
  const rows = db
    .select({ id: sql<Id>`labelled.id`, label: sql<string>`labelled.label` })
    .from(
      sql`(select ${sql.raw(table)}.id as id, ${sql.raw(label)} as label from ${sql.raw(from)}
            where ${among(sql.raw(`${table}.id`), ids)}) as labelled`,
    )
    .all()
  return new Map(rows.map((row) => [row.id, row.label]))
}
