import type { SearchSource, SearchSources } from './db/searchIndex.ts'

// A blank line between two texts: what is shown around a word that was found stays within one of them.
const BETWEEN = 'char(10) || char(10)'
const together = (...texts: string[]): string => `concat_ws(${BETWEEN}, ${texts.join(', ')})`

const usualName = `iif(organisation.short_name = '', organisation.name, organisation.short_name)`
const bothNames = `concat_ws(' ', nullif(organisation.short_name, ''), organisation.name)`
// The same companies as « Entreprises » lists.
const organisationKind = `iif(organisation.kind = 'company'
  OR EXISTS (SELECT 1 FROM json_each(organisation.roles) WHERE value = 'company'), 'company', 'organisation')`

const own = (kind: string, table: string) => ({ kind: `'${kind}'`, opensKind: `'${kind}'`, opensId: `${table}.id` })

const none = { context: `''`, date: 'NULL' }

/** What is found by the names of a company too: they are of another table, whose changes it follows. */
const ofCompany = (table: string) => ({
  from: `${table} JOIN organisation ON organisation.id = ${table}.organisation_id`,
  context: usualName,
  follows: [
    { table: 'organisation', columns: ['name', 'short_name'], which: `${table}.organisation_id = ROW.id` },
  ] satisfies SearchSource['follows'],
})

/** And by the names of its term of the vocabulary: « soude » finds what the company calls sodium hydroxide. */
const ofTerm = (table: string) => ({
  ...ofCompany(table),
  from: `${ofCompany(table).from} LEFT JOIN term ON term.id = ${table}.term_id`,
  follows: [
    ...ofCompany(table).follows,
    { table: 'term', columns: ['name', 'synonyms'], which: `${table}.term_id = ROW.id` },
  ] satisfies SearchSource['follows'],
})

const termNames = `concat_ws(', ', term.name, (SELECT group_concat(value, ', ') FROM json_each(term.synonyms)))`

const opensCompany = { opensKind: organisationKind, opensId: 'organisation.id' }

const meetingNumber = `committee.code || ' n°\u00A0' || meeting.number`
const meetingLabel = `${meetingNumber} || ' · ' || full_date(meeting.date)`

const ofMeeting = (table: string) => ({
  from: `${table} JOIN meeting ON meeting.id = ${table}.meeting_id JOIN committee ON committee.id = meeting.committee_id`,
  context: meetingNumber,
  date: 'meeting.date',
})

const grouped = (column: string, table: string, where: string): string =>
  `(SELECT group_concat(${column}, ${BETWEEN}) FROM ${table} WHERE ${where})`

/**
 * What search finds, one entry a table, and what each record is found by: its own words, and those of the rows that are read with
 * it. Left out on purpose: what the officer would say face to face (`spoken_note`).
 */
export const searchSources: SearchSources = {
  organisation: {
    from: 'organisation LEFT JOIN zone ON zone.id = organisation.zone_id',
    kind: organisationKind,
    title: `iif(organisation.short_name = '', organisation.name, organisation.short_name || ' (' || organisation.name || ')')`,
    body: together(
      'organisation.activity',
      'organisation.address',
      'organisation.website',
      'organisation.siret',
      'organisation.note',
      grouped('company_relation.next_step', 'company_relation', 'company_relation.organisation_id = organisation.id'),
      grouped('company_step.note', 'company_step', 'company_step.organisation_id = organisation.id'),
    ),
    context: `coalesce(zone.name, '')`,
    date: 'NULL',
    opensKind: organisationKind,
    opensId: 'organisation.id',
    follows: [
      {
        table: 'company_relation',
        columns: ['next_step'],
        which: 'organisation.id = ROW.organisation_id',
        isPart: true,
      },
      { table: 'company_step', columns: ['note'], which: 'organisation.id = ROW.organisation_id', isPart: true },
    ],
  },
  contact: {
    ...ofCompany('contact'),
    kind: `'contact'`,
    title: `concat_ws(', ', nullif(trim(contact.first_name || ' ' || contact.last_name), ''), contact.job_title)`,
    body: together('contact.email', 'contact.phone', 'contact.note', bothNames),
    date: 'NULL',
    ...opensCompany,
  },
  committee: {
    ...own('committee', 'committee'),
    ...none,
    from: 'committee',
    title: `committee.name || ' (' || committee.code || ')'`,
    body: together('committee.purpose', 'committee.usual_place'),
  },
  meeting: {
    ...own('meeting', 'meeting'),
    from: 'meeting JOIN committee ON committee.id = meeting.committee_id',
    title: meetingLabel,
    body: together(
      'committee.name',
      'meeting.place',
      'rich_words(meeting.progress)',
      'rich_words(meeting.open_points)',
      'rich_words(meeting.other_business)',
      'rich_words(meeting.next_agenda)',
      `(SELECT group_concat(value, char(10)) FROM json_each(meeting.annexes))`,
    ),
    context: 'committee.name',
    date: 'meeting.date',
    follows: [{ table: 'committee', columns: ['name', 'code'], which: 'meeting.committee_id = ROW.id' }],
  },
  agenda_item: {
    ...ofMeeting('agenda_item'),
    kind: `'agendaItem'`,
    title: 'agenda_item.title',
    body: together('rich_words(agenda_item.context)', 'rich_words(agenda_item.discussion)'),
    opensKind: `'meeting'`,
    opensId: 'meeting.id',
  },
  decision: {
    ...own('decision', 'decision'),
    ...ofMeeting('decision'),
    title: `decision.number || ' · ' || decision.text`,
    body: together('decision.means', 'decision.progress_note'),
  },
  action: {
    ...own('action', 'action'),
    from: `action LEFT JOIN meeting ON meeting.id = action.meeting_id LEFT JOIN committee ON committee.id = meeting.committee_id
      LEFT JOIN axis ON axis.id = action.axis_id`,
    title: `action.number || ' · ' || action.title`,
    body: together(
      'action.description',
      'action.progress_note',
      'action.objectives',
      'action.expected_results',
      'action.human_means',
      'action.technical_means',
      'action.governance',
      'action.indicators',
      'action.targets',
      grouped('action_step.title', 'action_step', 'action_step.action_id = action.id'),
      grouped('action_note.text', 'action_note', 'action_note.action_id = action.id'),
    ),
    context: `coalesce(axis.name, ${meetingNumber}, '')`,
    date: 'coalesce(meeting.date, action.start_date)',
    follows: [
      { table: 'axis', columns: ['name'], which: 'action.axis_id = ROW.id' },
      { table: 'action_step', columns: ['title'], which: 'action.id = ROW.action_id', isPart: true },
      { table: 'action_note', columns: ['text'], which: 'action.id = ROW.action_id', isPart: true },
    ],
  },
  phase: { ...own('phase', 'phase'), ...none, from: 'phase', title: 'phase.name', body: 'phase.objectives' },
  milestone: {
    kind: `'milestone'`,
    from: 'milestone JOIN phase ON phase.id = milestone.phase_id',
    title: 'milestone.name',
    body: 'milestone.note',
    context: 'phase.name',
    date: 'milestone.due_date',
    opensKind: `'phase'`,
    opensId: 'phase.id',
  },
  zone: { ...own('zone', 'zone'), ...none, from: 'zone', title: 'zone.name', body: 'zone.description' },
  theme: { ...own('theme', 'theme'), ...none, from: 'theme', title: 'theme.name', body: 'theme.description' },
  term: {
    ...own('term', 'term'),
    ...none,
    from: 'term',
    title: 'term.name',
    body: together(`(SELECT group_concat(value, ', ') FROM json_each(term.synonyms))`, 'term.note'),
  },
  interview: {
    ...own('interview', 'interview'),
    ...ofCompany('interview'),
    title: usualName,
    hasBorrowedTitle: true,
    body: together(
      'organisation.name',
      'interview.place',
      'interview.notes',
      grouped('interview_note.text', 'interview_note', 'interview_note.interview_id = interview.id'),
    ),
    context: 'interview.place',
    date: 'interview.date',
    follows: [
      ...ofCompany('interview').follows,
      { table: 'interview_note', columns: ['text'], which: 'interview.id = ROW.interview_id', isPart: true },
    ],
  },
  exchange: {
    ...ofCompany('exchange'),
    kind: `'exchange'`,
    title: usualName,
    hasBorrowedTitle: true,
    body: together('exchange.summary', 'organisation.name'),
    context: `''`,
    date: 'exchange.date',
    ...opensCompany,
  },
  promise: {
    ...ofCompany('promise'),
    kind: `'promise'`,
    title: 'promise.text',
    body: bothNames,
    date: 'promise.made_on',
    ...opensCompany,
  },
  need: {
    ...own('need', 'need'),
    ...ofTerm('need'),
    title: 'need.text',
    body: together('need.quotation', 'need.note', bothNames, termNames),
    date: 'need.stated_on',
  },
  collective_need: {
    ...own('collectiveNeed', 'collective_need'),
    ...none,
    from: 'collective_need LEFT JOIN theme ON theme.id = collective_need.theme_id',
    title: 'collective_need.name',
    body: 'collective_need.description',
    context: `coalesce(theme.name, '')`,
  },
  flow: {
    ...own('flow', 'flow'),
    ...ofTerm('flow'),
    title: 'flow.label',
    body: together('flow.quotation', 'flow.counterpart', 'flow.constraints', bothNames, termNames),
    date: 'flow.stated_on',
  },
  synergy: {
    ...own('synergy', 'synergy'),
    from: 'synergy LEFT JOIN theme ON theme.id = synergy.theme_id',
    title: `'S-' || synergy.number || ' · ' || synergy.name`,
    body: together(
      'synergy.summary',
      'synergy.next_step',
      'synergy.note',
      grouped(
        `concat_ws(' ', synergy_step.reason, synergy_step.evidence)`,
        'synergy_step',
        'synergy_step.synergy_id = synergy.id',
      ),
    ),
    context: `coalesce(theme.name, '')`,
    date: 'synergy.stage_since',
    follows: [
      { table: 'synergy_step', columns: ['reason', 'evidence'], which: 'synergy.id = ROW.synergy_id', isPart: true },
    ],
  },
  scenario: {
    kind: `'scenario'`,
    from: 'scenario JOIN synergy ON synergy.id = scenario.synergy_id',
    title: 'scenario.name',
    body: together(
      'scenario.technical',
      'scenario.economic',
      'scenario.regulatory',
      'scenario.organisational',
      'scenario.other_gains',
      'scenario.risks',
    ),
    context: `'S-' || synergy.number || ' · ' || synergy.name`,
    date: 'scenario.chosen_on',
    opensKind: `'synergy'`,
    opensId: 'synergy.id',
  },
  outreach_event: {
    ...own('event', 'outreach_event'),
    from: 'outreach_event LEFT JOIN zone ON zone.id = outreach_event.zone_id',
    title: 'outreach_event.name',
    body: together('outreach_event.place', 'outreach_event.note'),
    context: `coalesce(zone.name, '')`,
    date: 'outreach_event.date',
  },
  communication: {
    ...own('communication', 'communication'),
    from: 'communication',
    title: 'communication.title',
    body: together('communication.audience', 'communication.link', 'communication.note'),
    context: 'communication.audience',
    date: 'communication.date',
  },
  indicator: {
    ...own('indicator', 'indicator'),
    ...none,
    from: 'indicator',
    title: `concat_ws(' · ', nullif(indicator.code, ''), indicator.name)`,
    body: together('indicator.definition', 'indicator.source', 'indicator.unit'),
  },
  report: {
    ...own('report', 'report'),
    from: 'report LEFT JOIN organisation ON organisation.id = report.organisation_id',
    title: 'report.title',
    body: together('report.objectives', 'report.difficulties', 'report.outlook', bothNames),
    context: `coalesce(${usualName}, '')`,
    date: 'report.to_date',
    follows: [{ table: 'organisation', columns: ['name', 'short_name'], which: 'report.organisation_id = ROW.id' }],
  },
}
