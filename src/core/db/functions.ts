import type { Database } from 'better-sqlite3'
import { fold } from '../../shared/search.ts'
import { plainText, type RichText } from '../../shared/richText.ts'
import { fullDate } from '../../shared/typography.ts'

const textOr = (value: unknown, turn: (text: string) => string): string | null =>
  typeof value === 'string' ? turn(value) : null

const richWords = (stored: string): string => {
  // The contract checked it when it was written, and its schema would take most of the time of an index that is made again.
  const text = JSON.parse(stored) as RichText
  return plainText(text)
}

/**
 * SQL functions of ours on this connection: `fold(text)` for searching and ordering, `full_date(date)` for labels,
 * `rich_words(text)` for the words of a rich text.
 */
export function installFunctions(connection: Database): void {
  connection.function('fold', { deterministic: true }, (text: unknown) => textOr(text, fold))
  connection.function('full_date', { deterministic: true }, (date: unknown) =>
    textOr(date, (day) => fullDate(day, 'fr')),
  )
  connection.function('rich_words', { deterministic: true }, (text: unknown) => textOr(text, richWords))
}
