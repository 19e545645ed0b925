import { fold } from '../../shared/search.ts'
import type { Locale } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { findDeliverableNames, insertDeliverable, nextPosition } from './inventory.queries.ts'
import { deliverable } from './inventory.table.ts'
import { starterDeliverables, type StarterDeliverable } from './starterWords.ts'

/** Those of the list that the dossier has under none of their names. */
function missing(db: ReadDb): readonly StarterDeliverable[] {
  const there = new Set(findDeliverableNames(db).map(fold))
  return starterDeliverables.filter(({ names }) => !Object.values(names).some((name) => there.has(fold(name))))
}

/** How much of what a consultancy usually owes the dossier does not list. */
export const countMissingStarter = (db: ReadDb): number => missing(db).length

/** Adds what is missing of the list to start from, after what is there: expected, of unknown ownership, without a date. */
export function addStarter({ db, newId }: Writing, locale: Locale): { added: number } {
  const lacking = missing(db)
  const first = nextPosition(db, deliverable)
  lacking.forEach(({ kind, names, format }, rank) =>
    insertDeliverable(db, { id: newId(), kind, name: names[locale], format, position: first + rank }),
  )
  return { added: lacking.length }
}
