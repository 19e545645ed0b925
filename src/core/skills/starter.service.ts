import type { EvidenceSource } from '../../shared/skills/skills.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import { nameKey } from '../../shared/vocabulary/vocabulary.rules.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { matrixEn } from './matrix.en.ts'
import { matrixFr } from './matrix.fr.ts'
import { findActivities } from './skills.queries.ts'
import { addActivity } from './skills.service.ts'

/** The activities that a consultancy hands over to an officer, and what of the dossier tells how each is done. */
const rows = {
  governance: 'steeringPresented',
  prospecting: null,
  interview: 'interviews',
  qualifying: 'interviews',
  detecting: 'synergies',
  scenarios: 'synergies',
  workshop: 'workshops',
  group: 'followUpMeetings',
  committees: 'committees',
  minutes: 'minutes',
  plan: 'plan',
  indicators: 'indicators',
  funding: 'reports',
  communication: 'communications',
  tools: null,
  legal: null,
  networks: null,
} as const satisfies Record<string, EvidenceSource | null>

type RowKey = keyof typeof rows
/** The name of each activity and what it is made of. */
export type StarterMatrix = Record<RowKey, readonly [name: string, description: string]>

const matrices: Record<Locale, StarterMatrix> = { fr: matrixFr, en: matrixEn }

// The keys of a record whose type lists them all.
const keys = Object.keys(rows) as RowKey[]

function missingRows(db: ReadDb, locale: Locale) {
  const there = new Set(findActivities(db).map(({ name }) => nameKey(name)))
  return keys
    .map((key) => ({ name: matrices[locale][key][0], description: matrices[locale][key][1], source: rows[key] }))
    .filter(({ name }) => !there.has(nameKey(name)))
}

/** How many activities of the starting matrix the dossier has not. */
export const countMissingStarterMatrix = (db: ReadDb, locale: Locale): number => missingRows(db, locale).length

/** Adds the activities of the starting matrix that are not there yet; answers how many. */
export function addStarterMatrix(writing: Writing, locale: Locale): number {
  const missing = missingRows(writing.db, locale)
  for (const row of missing) addActivity(writing, row)
  return missing.length
}
