import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writing } from '../../src/core/context.ts'
import { migrationsDir } from '../support/folders.ts'
import { openBenchCore } from './core.ts'
import { drawer } from './draw.ts'
import { fillChain } from './fill/chain.ts'
import { fillCompanies } from './fill/companies.ts'
import { fillCosts } from './fill/costs.ts'
import { fillFigures } from './fill/figures.ts'
import { fillHandover } from './fill/handover.ts'
import { fillMeetings } from './fill/meetings.ts'
import { fillPages } from './fill/pages.ts'
import { fillPlan } from './fill/plan.ts'
import { fillSynergies } from './fill/synergies.ts'

const SEED = 20_260_316

/** How many times the demonstration a dossier of the table is. */
export const sizes = [1, 10, 100] as const
export type Size = (typeof sizes)[number]
/** The whole dossier, of more than 100,000 records, is a hundred times the demonstration. */
const WHOLE = 100

interface Making {
  /** How much of the whole dossier it has of each kind of record. */
  share: number
  /** Instead of as many as its share. */
  actions?: number
  /** Minutes of one item, and of this many. */
  items?: number
}

function fill(writing: Writing, { share, actions, items }: Making): void {
  const filling = { writing, draw: drawer(SEED), count: (whole: number) => Math.max(1, Math.ceil(whole * share)) }
  const { organisationIds, people } = fillCompanies(filling)
  const heard = fillChain(filling, people)
  const synergyIds = fillSynergies(filling, heard)
  const held = fillMeetings(filling, people)
  const actionIds = fillPlan(filling, { people, held, synergyIds, actions })
  fillCosts(filling, { actionIds, organisationIds, held })
  fillFigures(filling, organisationIds)
  fillHandover(filling, { organisationIds, contactIds: people.map(({ id }) => id) })
  if (items !== undefined) fillPages(filling, items)
}

/**
 * Writes a dossier at `path`, in a folder of its own: a share of one that has more than 100,000 records. Its records go
 * through the inserts of the features, so that the journal and the index of search follow as they do for the officer.
 */
export async function makeDossier(path: string, making: Making): Promise<void> {
  const { client, context, close } = openBenchCore(join(path, '..'))
  await client.dossier.create({ path, name: 'Démarche mesurée', locale: 'fr' })
  context.write((writing) => {
    fill(writing, making)
    return {}
  })
  close()
}

const filesUnder = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => join(folder, name))

/** What the dossier is made by: another generator, or other tables, make another one. */
function hashOfGenerator(): string {
  const here = import.meta.dirname
  const files = [
    ...filesUnder(join(here, 'fill'), /\.ts$/u),
    join(here, 'draw.ts'),
    join(here, 'dossier.ts'),
    ...filesUnder(migrationsDir, /\.sql$/u),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const makings: Record<`${Size}` | 'plan' | 'documents', Making> = {
  1: { share: 1 / WHOLE },
  10: { share: 10 / WHOLE },
  100: { share: 1 },
  plan: { share: 1 / WHOLE, actions: 1_000 },
  // As many as fill a hundred pages.
  documents: { share: 1 / WHOLE, actions: 370, items: 62 },
}

const WEEK = 7 * 86_400_000

// Those of other versions may be in use by another copy of the project: they go once nobody made one for a week.
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (Date.now() - statSync(path).mtimeMs > WEEK) rmSync(path, { recursive: true })
  }
}

/** The dossier of a size, or that of the plan or of documents: made once for each version of the generator and kept in the system's temporary folder. */
export async function keptDossier(name: keyof typeof makings, say: (line: string) => void): Promise<string> {
  const all = join(tmpdir(), 'relais-bench-dossiers')
  const kept = join(all, hashOfGenerator())
  const path = join(kept, `${name}.relais`)
  if (existsSync(path)) return path
  say(`The dossier « ${name} » is made once${name === '100' ? ': about a minute' : ''}.`)
  mkdirSync(all, { recursive: true })
  removeOld(all)
  const making = join(kept, 'making')
  mkdirSync(making, { recursive: true })
  await makeDossier(join(making, 'made.relais'), makings[name])
  renameSync(join(making, 'made.relais'), path)
  rmSync(making, { recursive: true })
  return path
}
