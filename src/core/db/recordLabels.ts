import type { Database } from 'better-sqlite3'

/**
 * For each business table, in the order in which a person would name them, a `SELECT id, …` whose second column is how
 * each of its rows is recognised.
 */
export type RecordLabels = Readonly<Record<string, string>>

/** Makes the labels readable as `temp.record_label`, across features and without importing any. */
export function installRecordLabels(connection: Database, labels: RecordLabels): void {
  const parts = Object.entries(labels).map(
    ([entity, select], rank) => `SELECT '${entity}', ${rank}, labelled.* FROM (${select}) AS labelled`,
  )
  connection.exec(`CREATE TEMP VIEW record_label (entity, rank, id, label) AS ${parts.join(' UNION ALL ')}`)
}
