import type { Database } from 'better-sqlite3'

/** One foreign key of the file as it is. */
export interface Reference {
  child: string
  column: string
  parent: string
  /** What SQLite does with the child when its parent goes. */
  onDelete: 'CASCADE' | 'SET NULL' | 'SET DEFAULT' | 'NO ACTION' | 'RESTRICT'
}

export const findReferences = (connection: Database): Reference[] =>
  connection
    .prepare<[], Reference>(
      `SELECT tables.name AS child, keys."from" AS "column", keys."table" AS parent, keys.on_delete AS onDelete
         FROM main.sqlite_master AS tables, pragma_foreign_key_list(tables.name) AS keys
        WHERE tables.type = 'table'`,
    )
    .all()
