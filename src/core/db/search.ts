import { and, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { fold } from '../../shared/search.ts'

/**
 * Whether every word typed is somewhere in the texts, whatever its case and accents, in any order. `instr` and not
 * `LIKE`: `%` and `_` are characters like others. Undefined, which a `where` leaves out, when nothing was typed.
 */
export function matches(typed: string, texts: readonly SQLWrapper[]): SQL | undefined {
  const words = fold(typed).split(/\s+/u).filter(Boolean)
  const everything = sql.join(
    texts.map((text) => sql`coalesce(${text}, '')`),
    sql` || ' ' || `,
  )
  return and(...words.map((word) => sql`instr(fold(${everything}), ${word}) > 0`))
}
