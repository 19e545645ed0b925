import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { v7 as uuidv7 } from 'uuid'
import { openCore } from '../../src/core/core.ts'
import { router } from '../../src/core/router.ts'
import { migrationsDir } from '../support/folders.ts'
import type { App } from './fixture.ts'

const clientOf = (context: ReturnType<typeof openCore>['context']) => createRouterClient(router, { context })
export type Client = ReturnType<typeof clientOf>

/** Writes a dossier into the documents folder without the page, for what would be long to type; `setNow` for what was done on another day. */
export const writeDossier = async <Made>(
  { folder, dataDir }: App,
  name: string,
  fill: (client: Client, setNow: (instant: string) => void) => Promise<Made>,
): Promise<Made> => {
  let now = () => new Date()
  const core = openCore({
    dataDir: join(dataDir, 'seed'),
    homeDir: dataDir,
    migrationsDir,
    host: 'cli',
    desktop: { hasNativeDialogs: false, choose: async () => null, open: async () => {} },
    now: () => now(),
    newId: () => uuidv7(),
    log: { info: () => {}, error: () => {} },
  })
  const client = clientOf(core.context)
  await client.dossier.create({ path: join(folder, `${name}.relais`), name })
  const made = await fill(client, (instant) => {
    now = () => new Date(instant)
  })
  core.close()
  return made
}
