import { LIST, type Bed, type Line } from '../bed.ts'

/** A hundred rows in the order of an indexed column, and how many there are: the least that a list reads. */
const list =
  ({ rows }: Bed, table: string, column: string) =>
  () => [rows(`SELECT * FROM ${table} ORDER BY ${column} DESC LIMIT 100`), rows(`SELECT count(*) FROM ${table}`)]

/** The same, where every row has to be looked at. */
const scan =
  ({ rows }: Bed, table: string, column: string) =>
  () => [
    rows(`SELECT * FROM ${table} WHERE instr(lower(${column}), 'lac') > 0 LIMIT 100`),
    rows(`SELECT count(*) FROM ${table} WHERE instr(lower(${column}), 'lac') > 0`),
  ]

/** The lists of the chain: companies, needs, flows, what fits together, and the synergies. */
export function chainLines(bed: Bed): Line[] {
  const { client, rows } = bed
  const line = (name: string, run: Line['run'], floor: Line['floor']): Line => ({ name, budget: LIST, run, floor })
  const flowsOfTerms = () => rows('SELECT id, term_id, direction, quantity FROM flow ORDER BY term_id')
  const needsOfTerms = () => rows('SELECT id, term_id, kind, intensity FROM need ORDER BY term_id')
  return [
    line('companies.list', () => client.companies.list({}), list(bed, 'organisation', 'id')),
    line('companies.list searched', () => client.companies.list({ search: 'lac' }), scan(bed, 'organisation', 'name')),
    line('companies.list by status', () => client.companies.list({ status: 'met' }), scan(bed, 'organisation', 'name')),
    line('companies.list late', () => client.companies.list({ isLate: true }), scan(bed, 'organisation', 'name')),
    line('companies.counts', () => client.companies.counts({}), scan(bed, 'organisation', 'name')),
    line('organisations.list', () => client.organisations.list({}), list(bed, 'organisation', 'id')),
    line('interviews.list', () => client.interviews.list({}), list(bed, 'interview', 'date')),
    line('needs.list', () => client.needs.list({}), list(bed, 'need', 'stated_on')),
    line('needs.list searched', () => client.needs.list({ search: 'chaleur' }), scan(bed, 'need', 'text')),
    line('needs.counts', () => client.needs.counts(), needsOfTerms),
    line('flows.list', () => client.flows.list({}), list(bed, 'flow', 'stated_on')),
    line('flows.list searched', () => client.flows.list({ search: 'carton' }), scan(bed, 'flow', 'label')),
    line('matches.list flows', () => client.matches.list({ kind: 'flow' }), flowsOfTerms),
    line('matches.list needs', () => client.matches.list({ kind: 'need' }), needsOfTerms),
    line('synergies.list', () => client.synergies.list({}), list(bed, 'synergy', 'number')),
    line('synergies.list searched', () => client.synergies.list({ search: 'chaleur' }), scan(bed, 'synergy', 'name')),
    line('synergies.board', () => client.synergies.board({}), list(bed, 'synergy', 'number')),
    line(
      'synergies.counts',
      () => client.synergies.counts({}),
      () => rows('SELECT synergy_id, stage, date FROM synergy_step'),
    ),
  ]
}
