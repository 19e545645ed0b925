import { sql, type SQL } from 'drizzle-orm'
import type { ChangeAct, ChangeGroup, ChangeLine } from '../../shared/changes/changes.contract.ts'
import { LINES_MAX } from '../../shared/changes/changes.rules.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { companyStandings } from '../companies/facts.queries.ts'
import type { ReadDb } from '../db/db.ts'
import { subjectOf } from './subjects.queries.ts'

/** Two days, both counted. */
export interface Period {
  from: CalendarDate
  to: CalendarDate
  /** The day before the first. */
  before: CalendarDate
}

/** Something that happened on a day that its record tells: it is told at that day, whenever it was typed. */
interface Fact {
  group: ChangeGroup
  entity: string
  act: ChangeAct
  field?: string
  /** A FROM and a WHERE that give `fact.id`, `fact.date`, `fact.before`, `fact.after`. */
  rows: (period: Period) => SQL
}

const select = (text: string) => (): SQL => sql.raw(`(SELECT ${text})`)
const added = (group: ChangeGroup, entity: string, text: string): Fact => ({
  group,
  entity,
  act: 'added',
  rows: select(text),
})
const changed = (group: ChangeGroup, entity: string, rest: { field: string; text: string }): Fact => ({
  group,
  entity,
  act: 'changed',
  field: rest.field,
  rows: select(rest.text),
})

const held = `meeting.status NOT IN ('preparation', 'convened')`
const plain = (table: string, date: string, after = `''`): string =>
  `id, ${date} AS date, '' AS before, ${after} AS after FROM ${table}`

/** Several steps of a synergy are one, from the stage that it was at before the period to the one it came to. */
const synergiesMoved = ({ from, to }: Period): SQL => sql`(
  SELECT step.synergy_id AS id, step.date, step.stage AS after, coalesce((
      SELECT former.stage FROM synergy_step AS former
       WHERE former.synergy_id = step.synergy_id AND former.date < ${from} ORDER BY former.date DESC, former.id DESC LIMIT 1), '') AS before
    FROM synergy_step AS step
   WHERE step.date BETWEEN ${from} AND ${to} AND NOT EXISTS (
      SELECT 1 FROM synergy_step AS later WHERE later.synergy_id = step.synergy_id AND later.date <= ${to}
         AND (later.date, later.id) > (step.date, step.id)))`

// The companies of a synergy that is new are told by its being new.
const companiesJoined = ({ from }: Period): SQL => sql`(
  SELECT joined.id, joined.joined_on AS date, '' AS before, '' AS after FROM synergy_company AS joined
   WHERE EXISTS (SELECT 1 FROM synergy_step AS step WHERE step.synergy_id = joined.synergy_id AND step.date < ${from}))`

const companiesMoved = ({ from, to, before }: Period): SQL => sql`(
  SELECT standing.organisation_id AS id, standing.since AS date, coalesce(former.status, '') AS before, standing.status AS after
    FROM ${companyStandings({ ids: null, until: to })} AS standing
    JOIN organisation ON organisation.id = standing.organisation_id
     AND (organisation.kind = 'company' OR EXISTS (SELECT 1 FROM json_each(organisation.roles) WHERE value = 'company'))
    LEFT JOIN ${companyStandings({ ids: null, until: before })} AS former
      ON former.organisation_id = standing.organisation_id
   WHERE standing.since >= ${from})`

const facts: readonly Fact[] = [
  added('meetings', 'meeting', plain(`meeting WHERE ${held}`, 'date')),
  changed('meetings', 'meeting', {
    field: 'circulatedOn',
    text: plain('meeting WHERE circulated_on IS NOT NULL', 'circulated_on'),
  }),
  changed('meetings', 'meeting', {
    field: 'frozenAt',
    text: `meeting_id AS id, date(frozen_at, 'localtime') AS date, '' AS before, version AS after
      FROM frozen_minutes WHERE unfrozen_at IS NULL`,
  }),
  added(
    'decisions',
    'decision',
    `decision.id, meeting.date, '' AS before, '' AS after FROM decision JOIN meeting ON meeting.id = decision.meeting_id`,
  ),
  changed('decisions', 'decision', {
    field: 'status',
    text: plain('decision WHERE settled_on IS NOT NULL', 'settled_on', 'status'),
  }),
  added(
    'actions',
    'action',
    `action.id, meeting.date, '' AS before, '' AS after FROM action JOIN meeting ON meeting.id = action.meeting_id`,
  ),
  changed('actions', 'action', {
    field: 'status',
    text: plain('action WHERE settled_on IS NOT NULL', 'settled_on', 'status'),
  }),
  changed('actions', 'actionStep', {
    field: 'doneOn',
    text: plain('action_step WHERE done_on IS NOT NULL', 'done_on'),
  }),
  added('actions', 'baseline', plain('baseline', 'date')),
  { group: 'synergies', entity: 'synergy', act: 'moved', field: 'stage', rows: synergiesMoved },
  { group: 'synergies', entity: 'synergyCompany', act: 'added', rows: companiesJoined },
  changed('synergies', 'scenario', { field: 'chosenOn', text: plain('scenario WHERE is_chosen', 'chosen_on') }),
  {
    group: 'synergies',
    entity: 'groupStep',
    act: 'moved',
    field: 'step',
    rows: select(plain('group_step', 'date', 'step')),
  },
  { group: 'companies', entity: 'organisation', act: 'moved', field: 'status', rows: companiesMoved },
  added('interviews', 'interview', plain(`interview WHERE status = 'held'`, 'date')),
  added('needs', 'need', plain('need', 'stated_on', 'kind')),
  added('needs', 'flow', plain('flow', 'stated_on', 'direction')),
  added('outreach', 'outreachEvent', plain('outreach_event', 'date', 'participant_count')),
  added('outreach', 'communication', plain('communication', 'date')),
  added('indicators', 'measure', plain('measure', 'as_of', 'value')),
  changed('indicators', 'campaign', { field: 'startedOn', text: plain('campaign', 'started_on') }),
  changed('indicators', 'campaign', {
    field: 'closedOn',
    text: plain('campaign WHERE closed_on IS NOT NULL', 'closed_on'),
  }),
  ...(['requested', 'granted', 'paid'] as const).map((state) =>
    changed('budget', 'funding', {
      field: `${state}On`,
      text: plain(`funding WHERE ${state}_on IS NOT NULL`, `${state}_on`, `${state}_cents`),
    }),
  ),
  changed('budget', 'funderDuty', {
    field: 'doneOn',
    text: plain('funder_duty WHERE done_on IS NOT NULL', 'done_on'),
  }),
  changed('budget', 'report', { field: 'sentOn', text: plain('report WHERE sent_on IS NOT NULL', 'sent_on') }),
  changed('initiative', 'phase', {
    field: 'actualStart',
    text: plain('phase WHERE actual_start IS NOT NULL', 'actual_start'),
  }),
  changed('initiative', 'phase', {
    field: 'actualEnd',
    text: plain('phase WHERE actual_end IS NOT NULL', 'actual_end'),
  }),
  changed('initiative', 'milestone', {
    field: 'doneDate',
    text: plain('milestone WHERE done_date IS NOT NULL', 'done_date'),
  }),
]

interface ToldFact {
  group: ChangeGroup
  entity: string
  field: string
  total: number
  lines: ChangeLine[]
}

function readFact(db: ReadDb, fact: Fact, { period, secrecy }: { period: Period; secrecy: number }): ToldFact {
  const { group, entity, act, field = '' } = fact
  const rows = db
    .select({
      id: sql<Id>`fact.id`,
      date: sql<CalendarDate>`fact.date`,
      before: sql<string>`CAST(fact.before AS TEXT)`,
      after: sql<string>`coalesce(CAST(fact.after AS TEXT), '')`,
      label: sql<string>`subject.label`,
      detail: sql<string>`subject.detail`,
      placeId: sql<Id>`subject.place_id`,
      total: sql<number>`count(*) OVER ()`,
    })
    .from(sql`${fact.rows(period)} AS fact JOIN ${subjectOf(entity)} AS subject ON subject.id = fact.id`)
    .where(
      sql`fact.date BETWEEN ${period.from} AND ${period.to} AND subject.secrecy <= ${secrecy}
        AND (fact.before = '' OR fact.before <> fact.after)`,
    )
    .orderBy(sql`fact.date DESC, fact.id DESC`)
    .limit(LINES_MAX)
    .all()
  return {
    group,
    entity,
    field,
    total: rows[0]?.total ?? 0,
    lines: rows.map(({ id, total: _total, ...row }) => {
      const isNew = act === 'moved' && entity === 'synergy' && row.before === ''
      return { group, entity, recordId: id, act: isNew ? 'added' : act, field, who: '', ...row }
    }),
  }
}

/** What happened on the days of a period, by the dates that records tell: the latest of each kind, and how many there are. */
export const readFacts = (db: ReadDb, within: { period: Period; secrecy: number }): ToldFact[] =>
  facts.map((fact) => readFact(db, fact, within))
