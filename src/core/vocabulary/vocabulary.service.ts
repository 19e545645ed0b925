import { LONG_TEXT_MAX, type Id } from '../../shared/fields.ts'
import { SYNONYMS_MAX, type Term, type TermDetail, type Theme } from '../../shared/vocabulary/vocabulary.contract.ts'
import { distinctSynonyms, nameKey, nameKeys, recognise, type Named } from '../../shared/vocabulary/vocabulary.rules.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { refuse } from '../db/refuse.ts'
import { demandUnused } from '../db/uses.ts'
import {
  deleteTerm,
  deleteTheme,
  findAllTerms,
  findTermUses,
  findThemes,
  getTerm,
  getTermRow,
  getTheme,
  insertTerm,
  insertTheme,
  nameByOther,
  updateTerm,
  updateTheme,
} from './vocabulary.queries.ts'
import { term, theme } from './vocabulary.table.ts'

/** The new theme comes last. */
export function addTheme(
  { db, newId }: Writing,
  fields: Pick<Theme, 'name'> & Partial<Pick<Theme, 'description'>>,
): { id: Id } {
  const id = newId()
  insertTheme(db, { id, position: findThemes(db).length, ...fields })
  return { id }
}

const renumber = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateTheme(db, id, { position }))
}

const themeIds = (db: ReadDb): Id[] => findThemes(db).map(({ id }) => id)

/** Errors: NOT_FOUND. */
export function moveTheme(db: Db, id: Id, position: number): void {
  found(getTheme(db, id), 'theme')
  renumber(db, moved(themeIds(db), id, position))
}

/** Errors: NOT_FOUND, IN_USE while questions, needs or synergies are under it. */
export function removeTheme(db: Db, id: Id): void {
  demandUnused(db, theme, id)
  demandChanged(deleteTheme(db, id), 'theme')
  renumber(db, themeIds(db))
}

/** The term that a company's words name, under any of its names: see `recognise`. */
export const recogniseTerm = (db: ReadDb, text: string): Term | undefined => recognise(findAllTerms(db), text)

/** A term with what it names. Errors: NOT_FOUND. */
export const readTerm = (db: ReadDb, id: Id): TermDetail => ({
  ...found(getTermRow(db, id), 'term'),
  uses: findTermUses(db, id),
})

/** Each name leads to one term: two of the same name could not be told apart. `id`: the term itself, null for a new one. */
function demandFree(db: ReadDb, id: Id | null, { name, synonyms }: Named): void {
  const taken = new Set(
    findAllTerms(db)
      .filter((other) => other.id !== id)
      .flatMap(nameKeys),
  )
  if (taken.has(nameKey(name))) throw refuse('name', 'termTaken')
  if (synonyms.some((synonym) => taken.has(nameKey(synonym)))) throw refuse('synonyms', 'termTaken')
}

/** Errors: INVALID_INPUT when another term has this name or synonym. */
export function addTerm({ db, newId }: Writing, fields: Pick<Term, 'name'> & Partial<Omit<Term, 'id'>>): { id: Id } {
  const named = { name: fields.name, synonyms: distinctSynonyms(fields.name, fields.synonyms ?? []) }
  demandFree(db, null, named)
  const id = newId()
  insertTerm(db, { ...fields, ...named, id })
  return { id }
}

/** Errors: NOT_FOUND, INVALID_INPUT when another term has this name or synonym. */
export function changeTerm(db: Db, { id, ...patch }: { id: Id } & Partial<Term>): void {
  const { name, synonyms } = { ...found(getTerm(db, id), 'term'), ...patch }
  if (patch.name === undefined && patch.synonyms === undefined) return updateTerm(db, id, patch)
  const named = { name, synonyms: distinctSynonyms(name, synonyms) }
  demandFree(db, id, named)
  updateTerm(db, id, { ...patch, ...named })
}

/**
 * Puts everything under `into`, which takes the names and the note of the other; the other goes. Errors: NOT_FOUND,
 * INVALID_INPUT when they are one already, or have more names or words than one term can.
 */
export function mergeTerms(db: Db, id: Id, into: Id): void {
  const goes = found(getTerm(db, id), 'term')
  const stays = found(getTerm(db, into), 'term')
  if (id === into) throw refuse('into', 'alreadyThere')
  const synonyms = distinctSynonyms(stays.name, [...stays.synonyms, goes.name, ...goes.synonyms])
  const note = [stays.note, goes.note].filter((text) => text.trim() !== '').join('\n')
  if (synonyms.length > SYNONYMS_MAX || note.length > LONG_TEXT_MAX) throw refuse('into', 'tooLong')
  nameByOther(db, id, into)
  updateTerm(db, into, { synonyms, note })
  deleteTerm(db, id)
}

/** Errors: NOT_FOUND, IN_USE while flows or needs are named by it. */
export function removeTerm(db: Db, id: Id): void {
  demandUnused(db, term, id)
  demandChanged(deleteTerm(db, id), 'term')
}
