import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { z } from 'zod'
import { APPLICATION_ID } from './header.ts'

const MigrationList = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.int() })) })

/** How many migrations this version of the application knows: the `user_version` of an up-to-date dossier. */
export function knownVersion(migrationsDir: string): number {
  const list = MigrationList.parse(JSON.parse(readFileSync(join(migrationsDir, 'meta/_journal.json'), 'utf8')))
  return list.entries.length
}

/** What drizzle itself counted as applied: it skips silently a migration dated before one that was applied already. */
const appliedCount = (connection: Database): unknown =>
  connection.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()

/**
 * Brings a dossier up to the version this application knows. Foreign keys are off meanwhile: rebuilding a table drops it,
 * which would delete every row that refers to it; they are checked before they are back on.
 */
export function migrateDossier(connection: Database, migrationsDir: string): void {
  const version = knownVersion(migrationsDir)
  connection.pragma('foreign_keys = OFF')
  migrate(drizzle(connection), { migrationsFolder: migrationsDir })
  const broken = connection.pragma('foreign_key_check')
  if (!Array.isArray(broken) || broken.length > 0)
    throw new Error(`Migration left broken references: ${JSON.stringify(broken)}`)
  if (appliedCount(connection) !== version) throw new Error('A migration was skipped: their dates must rise')
  connection.pragma(`application_id = ${APPLICATION_ID}`)
  connection.pragma(`user_version = ${version}`)
  connection.pragma('foreign_keys = ON')
}
