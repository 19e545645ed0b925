import type { Database } from 'better-sqlite3'
import { fold } from '../../shared/search.ts'
import type { Found } from '../../shared/search/search.contract.ts'
import { excerptOf, holdsWords, searchWords } from '../../shared/search/search.rules.ts'
import { demandIndex } from '../db/searchIndex.ts'
import { searchSources } from '../searchSources.ts'
import {
  findEntries,
  findFound,
  findInTexts,
  findInTitles,
  findLatest,
  findTitles,
  type Entry,
} from './search.queries.ts'

/** Records that are ranked: the latest changed of those that match. All of them would be too many for a common word. */
const CANDIDATES = 300

// The record that bears the very name comes before those that begin with it, and these before those that hold it somewhere.
const nearness = (title: string, typed: string, { entity }: Entry): number => {
  const folded = fold(title)
  if (searchSources[entity]?.hasBorrowedTitle || !folded.startsWith(typed)) return 2
  return folded === typed ? 0 : 1
}

function nearestFirst(connection: Database, entries: readonly Entry[], text: string): Entry[] {
  const titles = findTitles(connection, entries)
  const typed = fold(text).trim()
  const ranked = entries.map((entry) => ({ entry, rank: nearness(titles.get(entry.id)?.title ?? '', typed, entry) }))
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ entry }) => entry)
}

function findCandidates(connection: Database, { text, limit }: { text: string; limit: number }): Entry[] {
  const words = searchWords(text)
  if (words.length === 0) return []
  const inTitles = findInTitles(connection, words, CANDIDATES)
  const nearest = nearestFirst(connection, findEntries(connection, inTitles), text)
  if (nearest.length >= limit) return nearest.slice(0, limit)
  const known = new Set(inTitles)
  const others = findInTexts(connection, words, inTitles.length + limit).filter((number) => !known.has(number))
  return [...nearest, ...findEntries(connection, others)].slice(0, limit)
}

function show(connection: Database, entries: readonly Entry[], words: readonly string[]): Found[] {
  const found = findFound(connection, entries)
  return entries.flatMap(({ id }) => {
    const row = found.get(id)
    if (row === undefined) return []
    const { body, opensKind, opensId, ...shown } = row
    const excerpt = holdsWords(shown.title, words) ? '' : excerptOf(body, words)
    return [{ ...shown, opens: { kind: opensKind, id: opensId }, excerpt }]
  })
}

/**
 * Records that hold every word typed, whatever their accents and case, the last one as a beginning: those whose title does first,
 * the nearest to what was typed and then the latest changed; then those whose text does, the latest changed first.
 */
export function findRecords(connection: Database, request: { text: string; limit: number }): Found[] {
  demandIndex(connection, searchSources)
  return show(connection, findCandidates(connection, request), searchWords(request.text))
}

/** The latest changed records. */
export function findRecentRecords(connection: Database, limit: number): Found[] {
  demandIndex(connection, searchSources)
  return show(connection, findEntries(connection, findLatest(connection, limit)), [])
}
