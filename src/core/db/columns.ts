import { integer, text } from 'drizzle-orm/sqlite-core'

/** UUIDv7 primary key. */
export const id = () => text().primaryKey()
/** Calendar date `YYYY-MM-DD`, or null. */
export const date = () => text()
/** Text that is never null: empty when nothing was written. */
export const words = () => text().notNull().default('')
/** Order within a list, 0 first. */
export const position = () => integer().notNull().default(0)
export const flag = () => integer({ mode: 'boolean' }).notNull().default(false)
