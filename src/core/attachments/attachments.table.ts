import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Files kept in the dossier, each once under the SHA-256 of its bytes (hexadecimal). Rows are never changed, so the
 * journal leaves them out.
 */
export const attachment = sqliteTable('attachment', {
  sha256: text().primaryKey(),
  mediaType: text().notNull(),
  byteCount: integer().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
})
