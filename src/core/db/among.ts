import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/** Whether a column holds one of `values`: one bound parameter whatever their number, where `IN (?, ?, …)` has a limit. */
export const among = (column: SQLWrapper, values: Iterable<string>): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify([...values])}))`
