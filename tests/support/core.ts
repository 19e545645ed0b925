import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach } from 'vitest'
import type { CoreOptions } from '../../src/core/context.ts'
import { openCore } from '../../src/core/core.ts'
import { router } from '../../src/core/router.ts'
import { migrationsDir } from './folders.ts'

/** Ids that rise: 00000000-0000-7000-8000-000000000001, … */
export const countingIds = (from = 0): (() => string) => {
  let count = from
  return () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`
}

/** A clock that stands still until it is told otherwise. */
export const fixedClock = (start = '2023-02-07T09:00:00.000Z') => {
  let instant = new Date(start)
  return {
    now: () => instant,
    set: (later: string) => {
      instant = new Date(later)
    },
  }
}

const cleanUps: (() => void)[] = []
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) cleanUp()
})

/** A folder of its own for one test, removed afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relais-'))
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real core in a folder of its own, with a fixed clock and counting ids; a logged bug fails the test. */
export function testCore(overrides: Partial<CoreOptions> = {}) {
  const folder = temporaryFolder()
  const clock = fixedClock()
  const core = openCore({
    dataDir: join(folder, 'data'),
    homeDir: join(folder, 'home'),
    migrationsDir,
    host: 'cli',
    desktop: { hasNativeDialogs: false, choose: async () => null, open: async () => {} },
    now: clock.now,
    newId: countingIds(),
    log: {
      info: () => {},
      error: (message, cause) => {
        throw new Error(`Bug in ${message}`, { cause })
      },
    },
    ...overrides,
  })
  cleanUps.push(core.close)
  return { ...core, folder, clock, client: createRouterClient(router, { context: core.context }) }
}

interface Blank {
  bytes: Buffer
  /** How many ids making it took: the next ones go on from there. */
  ids: number
}

let blank: Blank | undefined

async function makeBlank(): Promise<Blank> {
  const newId = countingIds()
  const { client, folder } = testCore({ newId })
  const path = join(folder, 'essai.relais')
  await client.dossier.create({ path, name: 'Démarche d’essai' })
  await client.dossier.close()
  return { bytes: readFileSync(path), ids: Number(newId().slice(-12)) - 1 }
}

/** The same, with a new dossier open: a copy of one that is made once for all the tests of a file, which takes half the time. */
export async function testDossier(overrides: Partial<CoreOptions> = {}) {
  blank ??= await makeBlank()
  const opened = testCore({ newId: countingIds(blank.ids), ...overrides })
  const path = join(opened.folder, 'essai.relais')
  writeFileSync(path, blank.bytes)
  await opened.client.dossier.open({ path })
  return opened
}
