import { resolve } from 'node:path'

/** The application's migrations. */
export const migrationsDir = resolve(import.meta.dirname, '../../drizzle')
