import type { Database } from 'better-sqlite3'
import { fold } from '../../shared/search.ts'
import { fullDate } from '../../shared/typography.ts'

const textOr = (value: unknown, turn: (text: string) => string): string | null =>
  typeof value === 'string' ? turn(value) : null

/** SQL functions of ours on this connection: `fold(text)` for searching and ordering, `full_date(date)` for labels. */
export function installFunctions(connection: Database): void {
  connection.function('fold', { deterministic: true }, (text: unknown) => textOr(text, fold))
  connection.function('full_date', { deterministic: true }, (date: unknown) =>
    textOr(date, (day) => fullDate(day, 'fr')),
  )
}
