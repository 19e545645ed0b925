import { sql } from 'drizzle-orm'
import { toldEntities, toldFields } from '../../shared/changes/changes.rules.ts'
import type { Id, Instant } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { journal } from '../db/journal.table.ts'
import { camelCase, snakeCase } from './subjects.queries.ts'

/** One line of the journal, in camel case. Of a row that was made only that it was; of one that was removed what it held, as JSON. */
export interface WrittenLine {
  at: Instant
  who: string
  entity: string
  recordId: Id
  operation: 'insert' | 'update' | 'delete'
  field: string
  before: string | null
  after: string | null
}

const fields = Object.keys(toldFields).map(snakeCase)
// How secret a company is goes away with it: what is removed may not tell more than what is there.
const entities = [...new Set([...Object.keys(toldEntities), ...fields.map((field) => field.split('.')[0] ?? '')])]
const toldTables = JSON.stringify([...entities.map(snakeCase), 'company_relation'])
const toldColumns = JSON.stringify(fields)

const ofTold = sql`((${journal.field} IS NULL AND ${journal.entity} IN (SELECT value FROM json_each(${toldTables})))
  OR ${journal.entity} || '.' || ${journal.field} IN (SELECT value FROM json_each(${toldColumns})))`

// A new dossier starts with its bodies, themes and indicators: they are no news.
const notOfTheStart = sql`${journal.changeId} NOT IN (
  SELECT start.change_id FROM journal AS start WHERE start.entity = 'initiative' AND start.operation = 'insert')`

/** What the journal wrote from one instant up to another about what is told, in the order in which it was written. */
export const findWritten = (db: ReadDb, { from, until }: { from: Instant; until: Instant }): WrittenLine[] =>
  db
    .select({
      at: journal.at,
      who: journal.who,
      entity: journal.entity,
      recordId: journal.recordId,
      operation: journal.operation,
      field: sql<string>`coalesce(${journal.field}, '')`,
      before: journal.before,
      after: sql<string | null>`iif(${journal.operation} = 'insert', NULL, ${journal.after})`,
    })
    .from(journal)
    .where(sql`${journal.at} >= ${from} AND ${journal.at} < ${until} AND ${notOfTheStart} AND ${ofTold}`)
    .orderBy(journal.id)
    .all()
    .map((line) => ({ ...line, entity: camelCase(line.entity), field: camelCase(line.field) }))
