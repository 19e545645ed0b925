import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isDefinedError, safe } from '@orpc/client'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from './support/core.ts'
import { connectTo, startHost } from './support/host.ts'

// The built host as its own process, ended without warning or run twice.
const KILLS = 10
const SAVES_PER_RUN = 40

const start = async (dataDir: string) => {
  const host = await startHost({ ...process.env, RELAIS_DATA_DIR: dataDir, RELAIS_NO_OPEN: '1' })
  onTestFinished(() => host.stop('SIGKILL'))
  return { host, client: await connectTo(host) }
}

test('what a page was told is saved survives the kill of its host, while the rest is being saved', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'démarche.relais')
  const acknowledged: string[] = []

  const first = await start(folder)
  await first.client.dossier.create({ path, name: 'LOT’EC' })
  const [phase] = await first.client.phases.list()
  await first.host.stop()

  const savedNames = async ({ client }: Awaited<ReturnType<typeof start>>) => {
    await client.dossier.open({ path })
    const phases = await client.phases.list()
    return phases.flatMap(({ milestones }) => milestones.map(({ name }) => name))
  }

  for (let run = 0; run < KILLS; run += 1) {
    const { host, client } = await start(folder)
    const saved = await savedNames({ host, client })
    expect(acknowledged.filter((name) => !saved.includes(name))).toEqual([])
    const names = Array.from({ length: SAVES_PER_RUN }, (_, save) => `Jalon ${run}.${save}`)
    const saves = names.map(async (name) => {
      await client.phases.addMilestone({ phaseId: phase?.id ?? '', kind: 'milestone', name })
      acknowledged.push(name)
    })
    const ended = Promise.allSettled(saves)
    // Each time a little later, with saves acknowledged before and saves under way.
    await saves[run * 3]
    await host.stop('SIGKILL')
    await ended
  }

  const last = await start(folder)
  const saved = await savedNames(last)
  expect(acknowledged.filter((name) => !saved.includes(name))).toEqual([])
  expect(await last.client.dossier.check()).toEqual({ isSound: true, problems: [] })
}, 60_000)

test('a second instance is refused within two seconds and told where the dossier is open', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'démarche.relais')
  const holder = await start(join(folder, 'one'))
  const opened = await holder.client.dossier.create({ path, name: 'LOT’EC' })
  const other = await start(join(folder, 'two'))

  const since = Date.now()
  const { error } = await safe(other.client.dossier.open({ path }))
  expect(Date.now() - since).toBeLessThan(2_000)
  if (!isDefinedError(error)) throw new Error('an expected error was expected', { cause: error })
  expect([error.code, error.data]).toEqual([
    'DOSSIER_LOCKED',
    expect.objectContaining({ path, machine: hostname(), host: 'browser', since: opened.openedAt }),
  ])
  expect(await other.client.dossier.current()).toBeNull()

  await holder.host.stop()
  expect(existsSync(`${path}-wal`)).toBe(false)
  expect(await other.client.dossier.open({ path })).toMatchObject({ path, name: 'LOT’EC' })
})

test('a dossier whose holder was killed opens at once elsewhere', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'démarche.relais')
  const holder = await start(join(folder, 'one'))
  await holder.client.dossier.create({ path, name: 'LOT’EC' })
  await holder.host.stop('SIGKILL')
  const other = await start(join(folder, 'two'))
  expect(await other.client.dossier.open({ path })).toMatchObject({ path, name: 'LOT’EC' })
})
