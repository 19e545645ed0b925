import { sql, type AnyColumn, type SQL } from 'drizzle-orm'

/** Whether a column holds one of `values`: one bound parameter whatever their number, where `IN (?, ?, …)` has a limit. */
export const among = (column: AnyColumn, values: Iterable<string>): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify([...values])}))`
