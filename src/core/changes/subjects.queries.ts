import { sql, type SQL } from 'drizzle-orm'
import type { Audience, Confidentiality } from '../../shared/confidentiality.ts'
import { confidentialityLevels, isShownTo } from '../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { among } from '../db/among.ts'
import type { ReadDb } from '../db/db.ts'

/*
 * What a person knows each record by, one SELECT a table: id, label, detail, place_id (the record whose page shows it), told_on (the
 * day that its being added is told at; null: when it was written), secrecy and value. Tables of other features are named in plain SQL, so
 * that a new one is one line here.
 */

/** 0 for anyone, 1 for partners, 2 for the project office alone: compared with `secrecyOf`. */
const level = (column: string): string => `CASE ${column} WHEN 'public' THEN 0 WHEN 'partners' THEN 1 ELSE 2 END`

// A company of which nothing was said is the partners' matter; the authority, a chamber or the State is no secret to anyone.
const company = (
  id: string,
): string => `coalesce((SELECT ${level('relation.confidentiality')} FROM company_relation AS relation
  WHERE relation.organisation_id = ${id}), (SELECT kind = 'company' FROM organisation AS known WHERE known.id = ${id}), 0)`
const synergyOf = (id: string): string =>
  `coalesce((SELECT ${level('confidentiality')} FROM synergy AS secret WHERE secret.id = ${id}), 0)`
const actionOf = (id: string): string =>
  `coalesce((SELECT ${level('confidentiality')} FROM action AS secret WHERE secret.id = ${id}), 0)`
// The name of a follow-up group says what its synergy or its action is.
const committeeOf = (
  id: string,
): string => `coalesce((SELECT max(${synergyOf('made.synergy_id')}, ${actionOf('made.action_id')})
  FROM follow_up_group AS made WHERE made.committee_id = ${id}), 0)`

const usualName = `iif(organisation.short_name = '', organisation.name, organisation.short_name)`
const meetingName = `committee.code || ' n°\u00A0' || meeting.number`
const text = (column: string): string => `substr(${column}, 1, 300)`

interface Subject {
  label: string
  detail?: string
  placeId?: string
  toldOn?: string
  secrecy?: string
  /** What its being added says more: a quantity, an amount. */
  value?: string
  /** Table and joins. */
  from: string
}

const ofCompany = (table: string, label: string, rest: Partial<Subject> = {}): Subject => ({
  label,
  detail: usualName,
  secrecy: `max(${level(`${table}.confidentiality`)}, ${company(`${table}.organisation_id`)})`,
  toldOn: `${table}.stated_on`,
  from: `${table} JOIN organisation ON organisation.id = ${table}.organisation_id`,
  ...rest,
})
const ofSynergy = (table: string, label: string, rest: Partial<Subject> = {}): Subject => ({
  label,
  detail: `'S-' || synergy.number`,
  placeId: 'synergy.id',
  secrecy: level('synergy.confidentiality'),
  from: `${table} JOIN synergy ON synergy.id = ${table}.synergy_id`,
  ...rest,
})
const ofIndicator = (table: string, rest: Partial<Subject>): Subject => ({
  label: 'indicator.name',
  placeId: 'indicator.id',
  from: `${table} JOIN indicator ON indicator.id = ${table}.indicator_id`,
  ...rest,
})
const ofYear = (table: string): Subject => ({
  label: text('label'),
  detail: 'year',
  secrecy: actionOf(`${table}.action_id`),
  from: table,
})

const subjects: Readonly<Record<string, Subject>> = {
  meeting: {
    label: meetingName,
    detail: 'meeting.date',
    toldOn: 'meeting.date',
    secrecy: committeeOf('meeting.committee_id'),
    from: 'meeting JOIN committee ON committee.id = meeting.committee_id',
  },
  decision: {
    label: 'decision.number',
    detail: text('decision.text'),
    toldOn: 'meeting.date',
    secrecy: committeeOf('meeting.committee_id'),
    from: 'decision JOIN meeting ON meeting.id = decision.meeting_id',
  },
  action: {
    label: 'action.number',
    detail: text('action.title'),
    toldOn: 'meeting.date',
    secrecy: level('action.confidentiality'),
    from: 'action LEFT JOIN meeting ON meeting.id = action.meeting_id',
  },
  actionStep: {
    label: text('action_step.title'),
    detail: 'action.number',
    placeId: 'action.id',
    secrecy: level('action.confidentiality'),
    from: 'action_step JOIN action ON action.id = action_step.action_id',
  },
  axis: { label: text('name'), from: 'axis' },
  baseline: { label: text('name'), toldOn: 'date', from: 'baseline' },
  synergy: {
    label: `'S-' || number`,
    detail: text('name'),
    toldOn: '(SELECT min(step.date) FROM synergy_step AS step WHERE step.synergy_id = synergy.id)',
    secrecy: level('confidentiality'),
    from: 'synergy',
  },
  synergyCompany: ofSynergy('synergy_company', usualName, {
    toldOn: 'joined_on',
    secrecy: `max(${level('synergy.confidentiality')}, ${company('synergy_company.organisation_id')})`,
    from: `synergy_company JOIN synergy ON synergy.id = synergy_company.synergy_id
      JOIN organisation ON organisation.id = synergy_company.organisation_id`,
  }),
  scenario: ofSynergy('scenario', text('scenario.name')),
  impact: ofSynergy('impact', `iif(impact.kind = 'other', ${text('impact.label')}, impact.kind)`, {
    value: 'impact.quantity',
  }),
  organisation: { label: usualName, detail: 'kind', secrecy: company('organisation.id'), from: 'organisation' },
  interview: ofCompany('interview', usualName, {
    detail: `''`,
    toldOn: 'interview.date',
    secrecy: company('interview.organisation_id'),
  }),
  need: ofCompany('need', text('need.text')),
  flow: ofCompany('flow', text('flow.label')),
  collectiveNeed: { label: text('name'), from: 'collective_need' },
  outreachEvent: { label: text('name'), detail: 'kind', toldOn: 'date', from: 'outreach_event' },
  communication: { label: text('title'), detail: 'kind', toldOn: 'date', from: 'communication' },
  indicator: { label: text('name'), from: 'indicator' },
  indicatorTarget: ofIndicator('indicator_target', {
    detail: 'indicator_target.date',
    value: 'indicator_target.value',
  }),
  measure: ofIndicator('measure', { detail: 'indicator.unit', toldOn: 'measure.as_of' }),
  campaign: { label: 'year', from: 'campaign' },
  budgetLine: { ...ofYear('budget_line'), value: 'planned_cents' },
  staffLine: ofYear('staff_line'),
  funding: {
    label: usualName,
    detail: 'funding.year',
    secrecy: `max(${actionOf('funding.action_id')}, ${company('funding.organisation_id')})`,
    from: 'funding JOIN organisation ON organisation.id = funding.organisation_id',
  },
  funderDuty: {
    label: text('funder_duty.label'),
    detail: usualName,
    from: 'funder_duty JOIN organisation ON organisation.id = funder_duty.organisation_id',
  },
  report: { label: text('title'), from: 'report' },
  committee: { label: text('name'), detail: 'code', secrecy: committeeOf('committee.id'), from: 'committee' },
  membership: {
    label: usualName,
    detail: 'committee.code',
    placeId: 'committee.id',
    // Who sits in a body is on its minutes, unless nobody may know that a company takes part.
    secrecy: `max(${committeeOf('committee.id')}, iif(${company('organisation.id')} = 2, 2, 0))`,
    from: `membership JOIN committee ON committee.id = membership.committee_id
      JOIN organisation ON organisation.id = membership.organisation_id`,
  },
  groupStep: {
    label: text('committee.name'),
    placeId: 'committee.id',
    secrecy: committeeOf('committee.id'),
    from: `group_step JOIN follow_up_group ON follow_up_group.id = group_step.group_id
      JOIN committee ON committee.id = follow_up_group.committee_id`,
  },
  initiative: { label: text('name'), from: 'initiative' },
  phase: { label: text('name'), from: 'phase' },
  milestone: { label: text('milestone.name'), detail: 'kind', placeId: 'phase_id', from: 'milestone' },
}

export const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
export const camelCase = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The SELECT of an entity, in camel case: id, label, detail, place_id, told_on, secrecy. */
export function subjectOf(entity: string): SQL {
  const subject = subjects[entity]
  if (subject === undefined) throw new Error(`Nothing says what a ${entity} is known by`)
  const id = `${snakeCase(entity)}.id`
  const { label, detail = `''`, placeId = id, toldOn = 'NULL', secrecy = '0', value = `''`, from } = subject
  return sql.raw(`(SELECT ${id} AS id, CAST(${label} AS TEXT) AS label, CAST(${detail} AS TEXT) AS detail, ${placeId} AS place_id,
    ${toldOn} AS told_on, ${secrecy} AS secrecy, coalesce(CAST(${value} AS TEXT), '') AS value FROM ${from})`)
}

/** The most secret that an audience is shown, as `secrecy` counts. */
export const secrecyFor = (audience: Audience): number =>
  confidentialityLevels.filter((shown) => isShownTo(shown, audience)).length - 1

/** A level as `secrecy` counts it. */
export const secrecyOf = (confidentiality: Confidentiality): number => confidentialityLevels.indexOf(confidentiality)

export interface SubjectRow {
  id: Id
  label: string
  detail: string
  placeId: Id
  toldOn: CalendarDate | null
  value: string
}

/** What these records of one kind are known by, those that are left and that may be shown. */
export function findSubjects(db: ReadDb, entity: string, { ids, secrecy }: { ids: Iterable<Id>; secrecy: number }) {
  const rows = db
    .select({
      id: sql<Id>`subject.id`,
      label: sql<string>`subject.label`,
      detail: sql<string>`subject.detail`,
      placeId: sql<Id>`subject.place_id`,
      toldOn: sql<CalendarDate | null>`subject.told_on`,
      value: sql<string>`subject.value`,
    })
    .from(sql`${subjectOf(entity)} AS subject`)
    .where(sql`${among(sql`subject.id`, ids)} AND subject.secrecy <= ${secrecy}`)
    .all()
  return new Map<Id, SubjectRow>(rows.map((row) => [row.id, row]))
}

/** Those among these records whose column, in camel case, is given. */
export const findGiven = (
  db: ReadDb,
  entity: string,
  { column, ids }: { column: string; ids: Iterable<Id> },
): Set<Id> =>
  new Set(
    db
      .select({ id: sql<Id>`id` })
      .from(sql`${sql.identifier(snakeCase(entity))}`)
      .where(sql`${sql.identifier(snakeCase(column))} IS NOT NULL AND ${among(sql`id`, ids)}`)
      .all()
      .map(({ id }) => id),
  )

/** What each of these records is called, whatever it is: what a field pointed at, or what a removed record belonged to. */
export function findNames(db: ReadDb, ids: Iterable<Id>): Map<Id, string> {
  const named = sql.raw(`(SELECT id, ${usualName} AS label FROM organisation UNION ALL
    SELECT id, coalesce(nullif(trim(first_name || ' ' || last_name), ''), job_title) FROM contact UNION ALL
    SELECT id, code FROM committee UNION ALL SELECT id, 'S-' || number FROM synergy UNION ALL
    SELECT id, name FROM indicator UNION ALL SELECT id, name FROM axis)`)
  const rows = db
    .select({ id: sql<Id>`named.id`, label: sql<string>`named.label` })
    .from(sql`${named} AS named`)
    .where(among(sql`named.id`, ids))
    .all()
  return new Map(rows.map(({ id, label }) => [id, label]))
}
