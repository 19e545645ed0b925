import type { CalendarDate } from '../../../shared/fields.ts'
import type { ReadDb } from '../../db/db.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { Words } from '../../word/words.fr.ts'

/** Every indicator with its measures, one line a measure. */
export const indicatorsTable = (_db: ReadDb, _words: Words, _today: CalendarDate): Sheet => {
  throw new Error('Not built yet')
}
