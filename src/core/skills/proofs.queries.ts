import { sql, type SQL } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/fields.ts'
import type { EvidenceSource, Proof } from '../../shared/skills/skills.contract.ts'
import type { ReadDb } from '../db/db.ts'
import { lead } from '../interviews/interviews.queries.ts'

/*
 * What the dossier already holds that tells how an activity is done: one query for each source, whatever the number of activities
 * that stand on it. What only the consultancy did proves nothing. What says nothing of who did it proves that it is done: `observes`.
 */

/** Most organisations are companies: the word is looked for before the list is read. */
const hasRole = (organisation: string, ...roles: string[]): SQL => {
  const names = sql.raw(`${organisation}.roles`)
  const words = sql.join(
    roles.map((role) => sql`${names} like ${`%${role}%`}`),
    sql` or `,
  )
  return sql`((${words}) and exists (select 1 from json_each(${names})
       where value in (select value from json_each(${JSON.stringify(roles)}))))`
}

const isConsultancy = (organisation: string): SQL => hasRole(organisation, 'consultancy')
const isCarrier = (organisation: string): SQL =>
  sql`(${hasRole(organisation, 'carrier', 'coCarrier')} and not ${isConsultancy(organisation)})`

// Looked up for each record: there are far more organisations than records that name someone of the two.
const isOf = (column: string, isOfSide: (organisation: string) => SQL): SQL =>
  sql`exists (select 1 from contact as person join organisation as party on party.id = person.organisation_id
       where person.id = ${sql.raw(column)} and ${isOfSide('party')})`

const meetingLabel = sql`committee.code || ' n°' || char(160) || meeting.number`
const isHeld = (today: CalendarDate): SQL =>
  sql`meeting.status not in ('preparation', 'convened') and meeting.date <= ${today}`

/** Someone of the consultancy was there, took the floor or wrote. */
const isConsultancyThere = sql`(
  ${isOf('meeting.writer_id', isConsultancy)} or ${isOf('meeting.facilitator_id', isConsultancy)}
  or exists (select 1 from agenda_item as spoken where spoken.meeting_id = meeting.id
              and (${isOf('spoken.presenter_contact_id', isConsultancy)} or exists (select 1 from organisation as voice
                  where voice.id = spoken.presenter_organisation_id and ${isConsultancy('voice')})))
  or exists (select 1 from attendance left join membership on membership.id = attendance.membership_id
              join organisation as there on there.id = coalesce(membership.organisation_id, attendance.organisation_id)
             where attendance.meeting_id = meeting.id and attendance.status in ('present', 'guest')
               and ${isConsultancy('there')}))`

/** An item presented by someone of the carrier. Whoever chairs is elected: that tells nothing of the officer. */
const isPresented = sql`exists (select 1 from agenda_item as presented where presented.meeting_id = meeting.id
  and ${isOf('presented.presenter_contact_id', isCarrier)} and presented.presenter_contact_id is not meeting.chair_id)`

const isProof = (row: Omit<Proof, 'kind' | 'step'> & { step: Proof['step'] | null }): row is Omit<Proof, 'kind'> =>
  row.step !== null

/** Rows of id, label, date and step; those without a step prove nothing. */
const proofs = (db: ReadDb, kind: Proof['kind'], query: SQL): Proof[] =>
  db
    .select({
      id: sql<string>`id`,
      label: sql<string>`label`,
      date: sql<CalendarDate>`date`,
      step: sql<Proof['step'] | null>`step`,
    })
    .from(sql`(${query}) as proof`)
    .all()
    .filter(isProof)
    .map((row) => ({ kind, ...row }))

const interviewsLed = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'interview',
    sql`select interview.id, iif(met.short_name = '', met.name, met.short_name) as label, interview.date,
               case ${lead} when 'together' then 'coFacilitates' when 'officer' then 'alone' end as step
          from interview join organisation as met on met.id = interview.organisation_id
         where interview.status = 'held' and interview.date <= ${today}`,
  )

/** By whom it was facilitated: with the carrier's voice in what the consultancy leads, it was done together. */
const meetingsLed = (db: ReadDb, today: CalendarDate, kinds: readonly string[]): Proof[] =>
  proofs(
    db,
    'meeting',
    sql`select meeting.id, ${meetingLabel} as label, meeting.date,
          case when ${isOf('meeting.facilitator_id', isCarrier)} then iif(${isConsultancyThere}, 'leadsWithSupport', 'alone')
               when ${isOf('meeting.facilitator_id', isConsultancy)} and ${isPresented} then 'coFacilitates' end as step
          from meeting join committee on committee.id = meeting.committee_id
         where committee.kind in (select value from json_each(${JSON.stringify(kinds)})) and ${isHeld(today)}`,
  )

/** Minutes that others have read, by who wrote them. */
const minutesWritten = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'meeting',
    sql`select meeting.id, ${meetingLabel} as label, meeting.date, 'alone' as step
          from meeting join committee on committee.id = meeting.committee_id
         where meeting.status in ('circulated', 'validated') and meeting.date <= ${today}
           and ${isOf('meeting.writer_id', isCarrier)}`,
  )

const steeringPresented = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'meeting',
    sql`select meeting.id, ${meetingLabel} as label, meeting.date,
          case when not ${isConsultancyThere} then 'alone'
               when exists (select 1 from agenda_item as theirs where theirs.meeting_id = meeting.id
                             and ${isOf('theirs.presenter_contact_id', isConsultancy)}) then 'coFacilitates'
               else 'leadsWithSupport' end as step
          from meeting join committee on committee.id = meeting.committee_id
         where committee.kind = 'steering' and ${isHeld(today)} and ${isPresented}`,
  )

const gatherings = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'event',
    sql`select id, name as label, date, 'observes' as step from outreach_event
         where kind in ('workshop', 'networking') and coalesce(end_date, date) <= ${today}`,
  )

/** Synergies that came further than an idea, by their referent. */
const synergiesFollowed = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'synergy',
    sql`select synergy.id, 'S-' || synergy.number || ' · ' || synergy.name as label, synergy.stage_since as date,
               'leadsWithSupport' as step
          from synergy where synergy.stage not in ('idea', 'abandoned') and synergy.stage_since <= ${today}
           and ${isOf('synergy.referent_id', isCarrier)}`,
  )

const actionsDone = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'action',
    sql`select action.id, action.number || ' · ' || action.title as label, action.settled_on as date,
               'leadsWithSupport' as step
          from action where action.status = 'done' and action.settled_on <= ${today}
           and ${isOf('action.owner_contact_id', isCarrier)}`,
  )

const indicatorsMeasured = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'indicator',
    sql`select indicator.id, indicator.name as label, max(measure.as_of) as date, 'observes' as step
          from measure join indicator on indicator.id = measure.indicator_id
         where measure.as_of <= ${today} group by indicator.id`,
  )

const reportsSent = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'report',
    sql`select id, title as label, sent_on as date, 'observes' as step from report where sent_on <= ${today}`,
  )

const communicationsPublished = (db: ReadDb, today: CalendarDate): Proof[] =>
  proofs(
    db,
    'communication',
    sql`select id, title as label, date, 'observes' as step from communication where date <= ${today}`,
  )

/** What proves something of each source. */
export const findProofs: Record<EvidenceSource, (db: ReadDb, today: CalendarDate) => Proof[]> = {
  interviews: interviewsLed,
  workshops: (db, today) => [...meetingsLed(db, today, ['other']), ...gatherings(db, today)],
  followUpMeetings: (db, today) => meetingsLed(db, today, ['followUp']),
  committees: (db, today) => meetingsLed(db, today, ['steering', 'technical']),
  minutes: minutesWritten,
  steeringPresented,
  synergies: synergiesFollowed,
  plan: actionsDone,
  indicators: indicatorsMeasured,
  reports: reportsSent,
  communications: communicationsPublished,
}
