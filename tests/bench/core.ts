import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openCore } from '../../src/core/core.ts'
import { router } from '../../src/core/router.ts'
import { migrationsDir } from '../support/folders.ts'
import { NOW } from './draw.ts'

/** Every id from here on is the next number. `from` leaves room for the ids of a dossier that was made before. */
const countingIds = (from: number) => {
  let count = from
  return () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`
}

/** A core as every host has one, without a host, and on a day that never changes. A bug ends the run. */
export function openBenchCore(folder: string, idsFrom = 0) {
  const core = openCore({
    dataDir: join(folder, 'data'),
    homeDir: folder,
    migrationsDir,
    host: 'cli',
    desktop: { hasNativeDialogs: false, choose: async () => null, open: async () => {} },
    now: () => new Date(NOW),
    newId: countingIds(idsFrom),
    log: {
      info: () => {},
      error: (message, cause) => {
        throw new Error(`Bug in ${message}`, { cause })
      },
    },
  })
  return { ...core, client: createRouterClient(router, { context: core.context }) }
}
