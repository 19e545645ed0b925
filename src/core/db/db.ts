import type { Database } from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

/** The dossier for writing: only inside `context.write` or `context.edit`. `$client` is for what reads across all tables. */
export type Db = BetterSQLite3Database & { $client: Database }

/** The dossier for reading: what writes is missing, so that writing on a read path does not compile. */
export type ReadDb = Pick<Db, 'select' | 'selectDistinct' | '$count' | 'with' | '$with'>
