import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openCore } from '../../src/core/core.ts'
import { addOrganisation } from '../../src/core/organisations/organisations.service.ts'
import { router } from '../../src/core/router.ts'
import { migrationsDir } from '../support/folders.ts'

const REMARKABLE = 'Économie circulaire du Quercy'

/** Writes a dossier with this many organisations in one go; the last by name is « Économie circulaire du Quercy ». */
export const writeManyOrganisations = async (path: string, home: string, count: number): Promise<void> => {
  const core = openCore({
    dataDir: join(home, 'seed'),
    homeDir: home,
    migrationsDir,
    host: 'cli',
    desktop: { hasNativeDialogs: false, choose: async () => null, open: async () => {} },
    now: () => new Date(),
    newId: randomUUID,
    log: { info: () => {}, error: () => {} },
  })
  await createRouterClient(router, { context: core.context }).dossier.create({ path, name: 'Grand territoire' })
  core.context.write((writing) => {
    for (let rank = 1; rank < count; rank += 1) {
      addOrganisation(writing, { name: `Atelier ${String(rank).padStart(5, '0')}`, kind: 'company' })
    }
    return addOrganisation(writing, { name: REMARKABLE, kind: 'association' })
  })
  core.close()
}
