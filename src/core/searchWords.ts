import type { SearchSource } from './db/searchIndex.ts'

// A blank line between two texts: what is shown around a word that was found stays within one of them.
const BETWEEN = 'char(10) || char(10)'
export const together = (...texts: string[]): string => `concat_ws(${BETWEEN}, ${texts.join(', ')})`

export const usualName = `iif(organisation.short_name = '', organisation.name, organisation.short_name)`
export const bothNames = `concat_ws(' ', nullif(organisation.short_name, ''), organisation.name)`
// The same companies as « Entreprises » lists.
export const organisationKind = `iif(organisation.kind = 'company'
  OR EXISTS (SELECT 1 FROM json_each(organisation.roles) WHERE value = 'company'), 'company', 'organisation')`

export const own = (kind: string, table: string) => ({
  kind: `'${kind}'`,
  opensKind: `'${kind}'`,
  opensId: `${table}.id`,
})

export const none = { context: `''`, date: 'NULL' }

/** What is found by the names of a company too: they are of another table, whose changes it follows. */
export const ofCompany = (table: string) => ({
  from: `${table} JOIN organisation ON organisation.id = ${table}.organisation_id`,
  context: usualName,
  follows: [
    { table: 'organisation', columns: ['name', 'short_name'], which: `${table}.organisation_id = ROW.id` },
  ] satisfies SearchSource['follows'],
})

/** And by the names of its term of the vocabulary: « soude » finds what the company calls sodium hydroxide. */
export const ofTerm = (table: string) => ({
  ...ofCompany(table),
  from: `${ofCompany(table).from} LEFT JOIN term ON term.id = ${table}.term_id`,
  follows: [
    ...ofCompany(table).follows,
    { table: 'term', columns: ['name', 'synonyms'], which: `${table}.term_id = ROW.id` },
  ] satisfies SearchSource['follows'],
})

export const termNames = `concat_ws(', ', term.name, (SELECT group_concat(value, ', ') FROM json_each(term.synonyms)))`

export const opensCompany = { opensKind: organisationKind, opensId: 'organisation.id' }

export const meetingNumber = `committee.code || ' n°\u00A0' || meeting.number`
export const meetingLabel = `${meetingNumber} || ' · ' || full_date(meeting.date)`

export const ofMeeting = (table: string) => ({
  from: `${table} JOIN meeting ON meeting.id = ${table}.meeting_id JOIN committee ON committee.id = meeting.committee_id`,
  context: meetingNumber,
  date: 'meeting.date',
})

export const grouped = (column: string, table: string, where: string): string =>
  `(SELECT group_concat(${column}, ${BETWEEN}) FROM ${table} WHERE ${where})`
