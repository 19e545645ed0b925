import { getTableName, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import { among } from './among.ts'
import type { Db } from './db.ts'
import { findReferences, type Reference } from './foreignKeys.ts'

/** How many users an IN_USE names; the others are left to be found. */
const NAMED_USERS = 20

interface RecordName {
  entity: string
  id: Id
}

const findChildren = (db: Db, { child, column }: Reference, parents: Iterable<Id>): RecordName[] =>
  db
    .all<{ id: Id }>(sql`SELECT id FROM ${sql.identifier(child)} WHERE ${among(sql.identifier(column), parents)}`)
    .map(({ id }) => ({ entity: child, id }))

const keyOf = ({ entity, id }: RecordName): string => `${entity} ${id}`

/** The records that keep one from being removed: those that refer to it, or to what would go with it, and would stay. */
function findUsers(db: Db, removed: RecordName): RecordName[] {
  const references = findReferences(db.$client).filter(({ onDelete }) => onDelete !== 'SET NULL')
  const going = new Set([keyOf(removed)])
  const users: RecordName[] = []
  let parents = [removed]
  while (parents.length > 0) {
    const next: RecordName[] = []
    for (const reference of references) {
      const ids = parents.filter(({ entity }) => entity === reference.parent).map(({ id }) => id)
      const children = ids.length === 0 ? [] : findChildren(db, reference, ids)
      if (reference.onDelete === 'CASCADE') next.push(...children.filter((child) => !going.has(keyOf(child))))
      else users.push(...children)
    }
    for (const child of next) going.add(keyOf(child))
    parents = next
  }
  return users.filter((user) => !going.has(keyOf(user)))
}

const labelsOf = (db: Db, records: readonly RecordName[]): string[] =>
  db
    .all<{ label: string }>(
      sql`SELECT label FROM json_each(${JSON.stringify(records)}) AS used
            JOIN temp.record_label ON entity = used.value->>'entity' AND record_label.id = used.value->>'id'
           GROUP BY label ORDER BY min(rank), min(record_label.id) LIMIT ${NAMED_USERS}`,
    )
    .map(({ label }) => label)

/**
 * The names of what uses a record. Reads the foreign keys of the file as they are, so that a feature needs to know nothing of
 * those after it; what is deleted or emptied along with the record does not count as a use.
 */
export function findUses(db: Db, table: SQLiteTable, id: Id): string[] {
  const users = findUsers(db, { entity: getTableName(table), id })
  return users.length === 0 ? [] : labelsOf(db, users)
}

/** Refuses to remove a record that others use: IN_USE, with the names of what uses it. */
export function demandUnused(db: Db, table: SQLiteTable, id: Id): void {
  const usedBy = findUses(db, table, id)
  if (usedBy.length > 0) throw new AppError('IN_USE', { usedBy })
}
