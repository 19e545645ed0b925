import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { sha256Of } from '../src/core/dossier/sha256.ts'
import { bundle } from './support/bundle.ts'
import { temporaryFolder, testCore, testDossier } from './support/core.ts'
import { asOrdinaryUser } from './support/nobody.ts'
import { startWorker } from './support/workers.ts'

const worker = bundle('tests/support/dossierWorker.ts')

/** Makes a dossier, closes it, and answers its path, alone in a folder. */
const closedDossier = async () => {
  const { client, folder } = await testDossier()
  await client.dossier.close()
  const alone = join(folder, 'seul')
  mkdirSync(alone)
  const path = join(alone, 'essai.relais')
  copyFileSync(join(folder, 'essai.relais'), path)
  return path
}

test('while it is open a dossier is a write-ahead log, flushed at each save and ours alone', async () => {
  const { context } = await testDossier()
  const read = (pragma: string) => context.session.connection().pragma(pragma, { simple: true })
  const pragmas = ['journal_mode', 'synchronous', 'locking_mode', 'foreign_keys']
  expect(Object.fromEntries(pragmas.map((pragma) => [pragma, read(pragma)]))).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    locking_mode: 'exclusive',
    foreign_keys: 1,
  })
})

test('once closed a dossier is one file, that can be copied and opened by itself', async () => {
  const path = await closedDossier()
  const folder = join(path, '..')
  const { client } = testCore()
  await client.dossier.open({ path })
  await client.initiative.update({ summary: 'Un résumé' })
  expect(readdirSync(folder).toSorted()).toEqual(['.essai.relais.lock', 'essai.relais', 'essai.relais-wal'])
  await client.dossier.close()
  expect(readdirSync(folder)).toEqual(['essai.relais'])
  const copy = join(folder, 'copie.relais')
  copyFileSync(path, copy)
  await client.dossier.open({ path: copy })
  expect(await client.initiative.get()).toMatchObject({ summary: 'Un résumé' })
})

test('a second process is refused within two seconds and told where the dossier is open, until that one is gone', async () => {
  const path = await closedDossier()
  const holder = startWorker(await worker)
  holder.tell(path)
  await holder.hears('open')
  const { client } = testCore()
  const start = performance.now()
  await expect(client.dossier.open({ path })).rejects.toMatchObject({
    code: 'DOSSIER_LOCKED',
    data: {
      path,
      machine: hostname(),
      user: userInfo().username,
      host: 'browser',
      since: '2023-02-07T09:00:00.000Z',
    },
  })
  expect(performance.now() - start).toBeLessThan(2_000)
  await holder.kill()
  expect(await client.dossier.open({ path })).toMatchObject({ path })
})

const foreignDatabase = (path: string) => {
  const database = new Database(path)
  database.exec('CREATE TABLE accounts (id INTEGER PRIMARY KEY)')
  database.close()
}
const newerDossier = (path: string) => {
  const database = new Database(path)
  database.pragma('user_version = 9999')
  database.close()
}

test.each<[string, string, (path: string) => void]>([
  ['an empty file', 'DOSSIER_EMPTY', (path) => writeFileSync(path, '')],
  ['a short text', 'DOSSIER_FOREIGN', (path) => writeFileSync(path, 'Bonjour')],
  ['a long text', 'DOSSIER_FOREIGN', (path) => writeFileSync(path, 'Compte rendu du COPIL\n'.repeat(1_000))],
  [
    'another application’s database',
    'DOSSIER_FOREIGN',
    (path) => {
      rmSync(path)
      foreignDatabase(path)
    },
  ],
  ['a dossier of a newer version', 'DOSSIER_NEWER', newerDossier],
  ['a dossier cut short', 'DOSSIER_DAMAGED', (path) => truncateSync(path, statSync(path).size - 4_096)],
  ['a dossier cut to its first page', 'DOSSIER_DAMAGED', (path) => truncateSync(path, 4_096)],
])('%s is refused with %s and left untouched', async (_what, code, spoil) => {
  const path = await closedDossier()
  spoil(path)
  const longAgo = new Date('2020-01-01T00:00:00Z')
  utimesSync(path, longAgo, longAgo)
  const before = sha256Of(readFileSync(path))
  const { client } = testCore()
  await expect(client.dossier.open({ path })).rejects.toMatchObject({ code, data: { path } })
  expect(await client.dossier.current()).toBeNull()
  expect(sha256Of(readFileSync(path))).toBe(before)
  expect(statSync(path).mtime).toEqual(longAgo)
  expect(readdirSync(join(path, '..'))).toEqual(['essai.relais'])
})

test('a dossier whose pages were written over is refused as damaged, and can be opened from its backup', async () => {
  const path = await closedDossier()
  const { client, folder } = testCore()
  await client.dossier.open({ path })
  const backup = await client.dossier.backup({ folder: join(folder, 'sauvegardes') })
  await client.dossier.close()
  const bytes = readFileSync(path)
  bytes.fill(0xff, 8_192, 16_384)
  writeFileSync(path, bytes)
  await expect(client.dossier.open({ path })).rejects.toMatchObject({ code: 'DOSSIER_DAMAGED' })
  expect(await client.dossier.open({ path: backup.path })).toMatchObject({ name: 'Démarche d’essai' })
})

test(
  'fifty processes killed while they save lose nothing that they had acknowledged',
  { timeout: 60_000 },
  async () => {
    const ROUNDS = 50
    const path = await closedDossier()
    const entry = await worker
    const { client } = testCore()
    const acknowledged: string[] = []
    let next = startWorker(entry)
    for (let round = 0; round < ROUNDS; round += 1) {
      const saving = next
      if (round < ROUNDS - 1) next = startWorker(entry)
      saving.tell(`${path}\t${round}`)
      await saving.hears(`${round}-0`)
      await delay(Math.random() * 30)
      await saving.kill()
      acknowledged.push(...saving.said().filter((line) => line !== 'open'))
      await client.dossier.open({ path })
      const kept = new Set((await client.initiative.get()).zones.map(({ name }) => name))
      expect(acknowledged.filter((name) => !kept.has(name))).toEqual([])
      await client.dossier.close()
    }
    await client.dossier.open({ path })
    expect(await client.dossier.check()).toEqual({ isSound: true, problems: [] })
    expect(acknowledged.length).toBeGreaterThan(ROUNDS)
  },
)

test('in a folder that may only be read a dossier is neither opened nor made, and stays as it was', async () => {
  const path = await closedDossier()
  const folder = join(path, '..')
  for (const parent of [join(folder, '..'), folder]) chmodSync(parent, 0o755)
  chmodSync(path, 0o644)
  chmodSync(folder, 0o555)
  const before = sha256Of(readFileSync(path))
  const { client } = testCore()
  await asOrdinaryUser(async () => {
    await expect(client.dossier.open({ path })).rejects.toMatchObject({ code: 'FILE_FORBIDDEN', data: { path } })
    const fresh = join(folder, 'neuf.relais')
    await expect(client.dossier.create({ path: fresh, name: 'Neuf' })).rejects.toMatchObject({
      code: 'FILE_FORBIDDEN',
      data: { path: fresh },
    })
  })
  expect(readdirSync(folder)).toEqual([basename(path)])
  expect(sha256Of(readFileSync(path))).toBe(before)
})

test('backups are numbered by a counter, sound, and match their SHA-256; one is made at closing after a change', async () => {
  const { client, folder, clock } = await testDossier()
  const target = join(folder, 'clé USB')
  const first = await client.dossier.backup({ folder: target })
  clock.set('1999-01-01T00:00:00.000Z')
  await client.initiative.update({ summary: 'Après' })
  const second = await client.dossier.backup({ folder: target })
  expect([first.path, second.path]).toEqual([join(target, 'essai-000001.relais'), join(target, 'essai-000002.relais')])
  for (const { path, sha256, bytes } of [first, second]) {
    expect(sha256Of(readFileSync(path))).toBe(sha256)
    expect(statSync(path).size).toBe(bytes)
    expect(readFileSync(`${path}.sha256`, 'utf8')).toBe(`${sha256}  ${basename(path)}\n`)
  }
  const { id } = await client.initiative.get()
  await client.dossier.close()
  const automatic = join(folder, 'data/backups', id)
  expect(readdirSync(automatic)).toEqual(['essai-000001.relais', 'essai-000001.relais.sha256'])
  expect(await client.dossier.open({ path: second.path })).toMatchObject({ id })
  expect(await client.initiative.get()).toMatchObject({ summary: 'Après' })
})

test('old automatic backups give way, twenty are kept, and the counter goes on', async () => {
  const { client, folder } = await testDossier()
  const path = join(folder, 'essai.relais')
  const { id } = await client.initiative.get()
  for (let round = 1; round <= 22; round += 1) {
    await client.initiative.update({ summary: `Version ${round}` })
    await client.dossier.close()
    await client.dossier.open({ path })
  }
  const kept = readdirSync(join(folder, 'data/backups', id)).filter((name) => name.endsWith('.relais'))
  expect(kept).toHaveLength(20)
  expect([kept[0], kept.at(-1)]).toEqual(['essai-000003.relais', 'essai-000022.relais'])
})

test('copies of a dossier whose name begins like another’s are left to it', async () => {
  const { client, folder } = await testDossier()
  const target = join(folder, 'copies')
  await client.dossier.backup({ folder: target })
  copyFileSync(join(target, 'essai-000001.relais'), join(target, 'essai-2-000041.relais'))
  const { path } = await client.dossier.backup({ folder: target })
  expect(path).toBe(join(target, 'essai-000002.relais'))
})

test('on a full disk a save is refused with a sentence, and what was acknowledged is there after reopening', async () => {
  const { client, context, folder } = await testDossier()
  await client.initiative.update({ summary: 'Acquis' })
  const connection = context.session.connection()
  connection.pragma(`max_page_count = ${String(connection.pragma('page_count', { simple: true }))}`)
  const huge = 'x'.repeat(90_000)
  await expect(client.initiative.update({ summary: huge })).rejects.toMatchObject({ code: 'DISK_FULL' })
  expect(await client.initiative.get()).toMatchObject({ summary: 'Acquis' })
  await client.dossier.close()
  await client.dossier.open({ path: join(folder, 'essai.relais') })
  expect(await client.initiative.get()).toMatchObject({ summary: 'Acquis' })
})

/** Mounts a small disk of its own where the system lets us; null elsewhere. */
const smallDisk = (bytes: number) => {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.round(bytes / 1024)}k`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
  } catch {
    return null
  }
  return { folder, unmount: () => execFileSync('umount', [folder]) }
}

test('a disk that fills up while we save loses nothing acknowledged, and room made on it is enough to go on', async () => {
  const path = await closedDossier()
  const disk = smallDisk(statSync(path).size + 1_300_000)
  const target = join(disk?.folder ?? join(path, '..'), 'petit.relais')
  copyFileSync(path, target)
  const core = testCore()
  try {
    await core.client.dossier.open({ path: target })
    const ballast = join(disk?.folder ?? join(path, '..'), 'autre chose')
    if (disk !== null) writeFileSync(ballast, Buffer.alloc(800_000))
    else {
      const connection = core.context.session.connection()
      connection.pragma(`max_page_count = ${Number(connection.pragma('page_count', { simple: true })) + 40}`)
    }
    const acknowledged: string[] = []
    const fill = async () => {
      for (let count = 0; count < 200; count += 1) {
        const name = `${count} ${'x'.repeat(9_000)}`
        await core.client.initiative.addZone({ name })
        acknowledged.push(name)
      }
    }
    await expect(fill()).rejects.toMatchObject({ code: 'DISK_FULL' })
    const zones = async () => (await core.client.initiative.get()).zones.map(({ name }) => name)
    expect(await zones()).toEqual(acknowledged)
    rmSync(ballast, { force: true })
    await core.client.dossier.close()
    await core.client.dossier.open({ path: target })
    expect(await zones()).toEqual(acknowledged)
    expect(acknowledged.length).toBeGreaterThan(0)
    await core.client.initiative.addZone({ name: 'La suite' })
  } finally {
    core.close()
    disk?.unmount()
  }
})
