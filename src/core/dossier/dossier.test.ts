import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testCore, testDossier } from '../../../tests/support/core.ts'

test('without a dossier, what needs one says so', async () => {
  const { client } = testCore()
  expect(await client.dossier.current()).toBeNull()
  await expect(client.phases.list()).rejects.toMatchObject({ code: 'NO_DOSSIER' })
})

test('a new dossier is a file that can be closed, found among the recent ones and opened again', async () => {
  const { client, folder } = testCore()
  const path = join(folder, 'Ma démarche.relais')
  const created = await client.dossier.create({ path, name: 'Ma démarche' })
  expect(created).toMatchObject({ path, fileName: 'Ma démarche', name: 'Ma démarche', isOnNetworkShare: false })
  await client.dossier.close()
  expect(await client.dossier.current()).toBeNull()
  expect(readdirSync(folder).toSorted()).toEqual(['Ma démarche.relais', 'data'])
  expect((await client.settings.get()).recent).toEqual([{ path, name: 'Ma démarche', openedAt: created.openedAt }])
  expect(await client.dossier.open({ path })).toMatchObject({ id: created.id, name: 'Ma démarche' })
})

test('the ending is added when it is missing, and a file that exists is never replaced', async () => {
  const { client, folder } = await testDossier()
  const created = await client.dossier.create({ path: join(folder, 'autre'), name: 'Autre' })
  expect(created.path).toBe(join(folder, 'autre.relais'))
  await expect(client.dossier.create({ path: join(folder, 'essai.relais'), name: 'Encore' })).rejects.toMatchObject({
    code: 'FILE_EXISTS',
    data: { path: join(folder, 'essai.relais') },
  })
  expect(await client.dossier.current()).toMatchObject({ name: 'Autre' })
})

test('a dossier in a folder that is not there is refused, and nothing is left behind', async () => {
  const { client, folder } = testCore()
  await expect(client.dossier.create({ path: join(folder, 'absent', 'x.relais'), name: 'X' })).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  })
  expect(existsSync(join(folder, 'absent'))).toBe(false)
})

test('opening another dossier closes the first, unless the other cannot be opened', async () => {
  const { client, folder } = await testDossier()
  await expect(client.dossier.open({ path: join(folder, 'absent.relais') })).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  })
  expect(await client.dossier.current()).toMatchObject({ fileName: 'essai' })
  await client.dossier.create({ path: join(folder, 'autre'), name: 'Autre' })
  expect(readdirSync(folder).filter((file) => file.startsWith('.essai'))).toEqual([])
})

test('closing after a change leaves a verified copy among the automatic backups', async () => {
  const { client, folder } = await testDossier()
  const { id } = await client.initiative.get()
  await client.initiative.update({ summary: 'Un mot' })
  expect(await client.dossier.close()).toEqual({ isBackedUp: true })
  expect(readdirSync(join(folder, 'data/backups', id)).toSorted()).toEqual([
    'essai-000001.relais',
    'essai-000001.relais.sha256',
  ])
  await client.dossier.open({ path: join(folder, 'essai.relais') })
  expect(await client.dossier.close()).toEqual({ isBackedUp: true })
  expect(readdirSync(join(folder, 'data/backups', id))).toHaveLength(2)
})

test('a copy saved on demand opens as a dossier of its own', async () => {
  const { client, folder } = await testDossier()
  const backup = await client.dossier.backup({ folder: join(folder, 'copies') })
  expect(backup.path).toBe(join(folder, 'copies', 'essai-000001.relais'))
  expect(await client.dossier.check()).toEqual({ isSound: true, problems: [] })
  expect(await client.dossier.open({ path: backup.path })).toMatchObject({ name: 'Démarche d’essai' })
})

test('the last copy is told, chosen or automatic, and whether anything has changed since', async () => {
  const { client, clock, folder } = await testDossier()
  expect(await client.dossier.lastBackup()).toEqual({ at: null, hasChangedSince: true })
  clock.set('2023-02-08T10:00:00.000Z')
  await client.dossier.backup({ folder: join(folder, 'copies') })
  expect(await client.dossier.lastBackup()).toEqual({ at: '2023-02-08T10:00:00.000Z', hasChangedSince: false })
  await client.initiative.update({ summary: 'Un mot' })
  expect(await client.dossier.lastBackup()).toEqual({ at: '2023-02-08T10:00:00.000Z', hasChangedSince: true })
  clock.set('2023-02-09T18:00:00.000Z')
  await client.dossier.close()
  await client.dossier.open({ path: join(folder, 'essai.relais') })
  expect(await client.dossier.lastBackup()).toEqual({ at: '2023-02-09T18:00:00.000Z', hasChangedSince: false })
})

test('of a dossier copied before copies were noted, or whose note is unreadable, the newest automatic copy is told', async () => {
  const { client, folder } = await testDossier()
  const { id } = await client.initiative.get()
  await client.initiative.update({ summary: 'Un mot' })
  await client.dossier.close()
  await client.dossier.open({ path: join(folder, 'essai.relais') })
  writeFileSync(join(folder, 'data/backups', `${id}.json`), '{')
  const written = statSync(join(folder, 'data/backups', id, 'essai-000001.relais')).mtime.toISOString()
  expect(await client.dossier.lastBackup()).toEqual({ at: written, hasChangedSince: false })
  await client.initiative.update({ summary: 'Deux mots' })
  expect(await client.dossier.lastBackup()).toEqual({ at: written, hasChangedSince: true })
})

test('where nothing can be written but the dossier, it is opened, closed and left for another all the same', async () => {
  const { client, folder } = await testDossier()
  await client.dossier.create({ path: join(folder, 'autre.relais'), name: 'Autre' })
  rmSync(join(folder, 'data'), { recursive: true, force: true })
  writeFileSync(join(folder, 'data'), 'a file where the folder of this user should be')
  expect(await client.dossier.open({ path: join(folder, 'essai.relais') })).toMatchObject({ fileName: 'essai' })
  await client.initiative.update({ summary: 'Acquis' })
  expect(await client.dossier.open({ path: join(folder, 'autre.relais') })).toMatchObject({ name: 'Autre' })
  await client.initiative.update({ summary: 'Aussi' })
  expect(await client.dossier.close()).toEqual({ isBackedUp: false })
  expect(await client.dossier.current()).toBeNull()
  await client.dossier.open({ path: join(folder, 'essai.relais') })
  expect(await client.initiative.get()).toMatchObject({ summary: 'Acquis' })
})
