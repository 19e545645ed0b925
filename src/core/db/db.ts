import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

/** The dossier for writing: only inside `context.write` or `context.edit`. */
export type Db = BetterSQLite3Database

/** The dossier for reading: what writes is missing, so that writing on a read path does not compile. */
export type ReadDb = Pick<Db, 'select' | 'selectDistinct' | '$count' | 'with' | '$with'>
