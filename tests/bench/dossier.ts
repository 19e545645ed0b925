import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writing } from '../../src/core/context.ts'
import { migrationsDir } from '../support/folders.ts'
import { openBenchCore } from './core.ts'
import { drawer } from './draw.ts'
import { fillChain } from './fill/chain.ts'
import { fillCompanies } from './fill/companies.ts'
import { fillCosts } from './fill/costs.ts'
import { fillMeetings } from './fill/meetings.ts'
import { fillPlan } from './fill/plan.ts'
import { fillSynergies } from './fill/synergies.ts'

const SEED = 20_260_316

function fill(writing: Writing, share: number): void {
  const filling = { writing, draw: drawer(SEED), count: (whole: number) => Math.max(1, Math.ceil(whole * share)) }
  const { organisationIds, people } = fillCompanies(filling)
  const heard = fillChain(filling, people)
  const synergyIds = fillSynergies(filling, heard)
  const held = fillMeetings(filling, people)
  const actionIds = fillPlan(filling, { people, held, synergyIds })
  fillCosts(filling, { actionIds, organisationIds, held })
}

/**
 * Writes a dossier at `path`, in a folder of its own: all of one that has more than 100,000 records, or a `share` of it. Its
 * records go through the inserts of the features, so that the journal and the index of search follow as they do for the officer.
 */
export async function makeDossier(path: string, share = 1): Promise<void> {
  const { client, context, close } = openBenchCore(join(path, '..'))
  await client.dossier.create({ path, name: 'Démarche mesurée', locale: 'fr' })
  context.write((writing) => {
    fill(writing, share)
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

/** The whole dossier, made once for each version of its generator and kept in the system's temporary folder. */
export async function wholeDossier(say: (line: string) => void): Promise<string> {
  const kept = join(tmpdir(), 'relais-bench')
  const path = join(kept, `${hashOfGenerator()}.relais`)
  if (existsSync(path)) return path
  say('The dossier is made: about a minute, once.')
  // Another version's is of no use any more.
  rmSync(kept, { recursive: true, force: true })
  const making = join(kept, 'making')
  mkdirSync(making, { recursive: true })
  await makeDossier(join(making, 'whole.relais'))
  renameSync(join(making, 'whole.relais'), path)
  rmSync(making, { recursive: true })
  return path
}
