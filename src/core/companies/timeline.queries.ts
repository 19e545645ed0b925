import { sql, type SQL } from 'drizzle-orm'
import type { TimelineEvent } from '../../shared/companies/companies.contract.ts'
import type { CalendarDate, Id, Page } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { wasThere } from './facts.queries.ts'

/** What touched one company: kind, id, date, title, detail. One query, so that the database orders and pages all of it. */
const eventsOf = (id: Id): SQL => sql`(
  select 'step' as kind, id, date, note as title, step as detail from company_step where organisation_id = ${id}
  union all
  select 'exchange', id, date, summary, kind from exchange where organisation_id = ${id}
  union all
  select 'interview', id, date, place, status from interview where organisation_id = ${id}
  union all
  -- Several people of one company at one meeting are one event.
  select 'meeting', meeting.id, meeting.date, committee.code || ' n°\u00A0' || meeting.number,
         iif(max(attendance.status = 'present'), 'present', max(attendance.status))
    from attendance join meeting on meeting.id = attendance.meeting_id join committee on committee.id = meeting.committee_id
   where ${wasThere} and attendance.id in (
         select attendance.id from membership join attendance on attendance.membership_id = membership.id
          where membership.organisation_id = ${id}
          union all
         select id from attendance where membership_id is null and organisation_id = ${id})
   group by meeting.id
  union all
  select 'need', id, stated_on, text, kind from need where organisation_id = ${id}
  union all
  select 'flow', id, stated_on, label, direction from flow where organisation_id = ${id}
  union all
  select 'synergy', synergy.id, synergy_company.joined_on, synergy.name, synergy_company.role
    from synergy_company join synergy on synergy.id = synergy_company.synergy_id where synergy_company.organisation_id = ${id}
  union all
  -- What a synergy went through before the company joined did not touch it.
  select 'synergyStep', synergy.id, synergy_step.date, synergy.name, synergy_step.stage
    from (select synergy_id, min(joined_on) as joined_on from synergy_company where organisation_id = ${id} group by synergy_id) as joined
    join synergy on synergy.id = joined.synergy_id join synergy_step on synergy_step.synergy_id = synergy.id
   where synergy_step.date >= joined.joined_on
  union all
  select 'promise', id, made_on, text, side from promise where organisation_id = ${id}
  union all
  select 'promise', id, settled_on, text, outcome from promise
   where organisation_id = ${id} and outcome is not null and settled_on is not null
  union all
  select 'decision', decision.id, meeting.date, decision.number || ' · ' || decision.text, decision.status
    from decision join meeting on meeting.id = decision.meeting_id where decision.responsible_organisation_id = ${id}
  union all
  select 'action', action.id, meeting.date, action.number || ' · ' || action.title, action.status
    from action join meeting on meeting.id = action.meeting_id where action.owner_organisation_id = ${id}
) as event`

/** Latest first; of one day, in the order of the records' ids, the last made first. */
export const findTimeline = (db: ReadDb, id: Id, page: Page): TimelineEvent[] =>
  db
    .select({
      kind: sql<TimelineEvent['kind']>`event.kind`,
      id: sql<Id>`event.id`,
      date: sql<CalendarDate>`event.date`,
      title: sql<string>`event.title`,
      detail: sql<string>`event.detail`,
    })
    .from(eventsOf(id))
    .orderBy(sql`event.date desc`, sql`event.id desc`, sql`event.kind`, sql`event.detail desc`)
    .limit(page.limit)
    .offset(page.offset)
    .all()

export const countTimeline = (db: ReadDb, id: Id): number =>
  db
    .select({ count: sql<number>`count(*)` })
    .from(eventsOf(id))
    .get()?.count ?? 0
