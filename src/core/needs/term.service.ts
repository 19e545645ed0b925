import type { Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'

/** Until the vocabulary recognises terms: none is. */
export const recogniseTerm = (_db: ReadDb, _text: string): { id: Id } | null => null
