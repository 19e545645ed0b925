import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import { openCore } from '../core.ts'

const withDeliverable = async (overrides: Parameters<typeof testDossier>[0] = {}) => {
  const opened: string[] = []
  const desktop = {
    hasNativeDialogs: false,
    choose: async () => null,
    open: async (path: string) => void opened.push(path),
  }
  const dossier = await testDossier({ desktop, ...overrides })
  const { id } = await dossier.client.inventory.addDeliverable({ name: 'Export ADALIE' })
  const write = (name: string, bytes: string | Buffer): string => {
    const path = join(dossier.folder, name)
    writeFileSync(path, bytes)
    return path
  }
  return { ...dossier, owner: { kind: 'deliverable' as const, id }, write, opened }
}

test('files are kept whole, each once, and named apart within a record', async () => {
  const { client, context, owner, write } = await withDeliverable()
  const bytes = Buffer.from([0, 255, 10, 13, 0])
  const [one, other] = [write('Carte.pdf', bytes), write('carte.PDF.pdf', bytes)]
  const { ids } = await client.attachedFiles.add({ owner, paths: [one, other, one] })
  const files = await client.attachedFiles.list(owner)
  expect(files.map(({ name }) => name)).toEqual(['Carte (2).pdf', 'Carte.pdf', 'carte.PDF.pdf'])
  expect(files[1]).toEqual({
    id: ids[0],
    owner,
    name: 'Carte.pdf',
    sha256: files[0]?.sha256,
    mediaType: 'application/pdf',
    bytes: 5,
    addedAt: '2023-02-07T09:00:00.000Z',
  })
  const kept = context.session.connection().prepare('SELECT count(*) AS count FROM attachment').get()
  expect(kept).toEqual({ count: 1 })
  const { bytes: taken, rows } = await client.attachedFiles.all()
  expect([taken, rows.length, rows[0]?.ownerLabel]).toEqual([5, 3, 'Export ADALIE'])
  expect(await client.inventory.deliverables()).toEqual([expect.objectContaining({ fileCount: 3 })])
})

test('one file that cannot be kept refuses all of them, and nothing of them stays', async () => {
  const { client, context, folder, owner, write } = await withDeliverable()
  await client.settings.update({ attachmentLimitMb: 1 })
  const good = write('bon.txt', 'bon')
  const large = write('gros.bin', '')
  truncateSync(large, 1_000_001)
  const refusals = [
    [large, { code: 'FILE_TOO_LARGE', data: { path: large, limit: 1_000_000 } }],
    [join(folder, 'absent.txt'), { code: 'FILE_NOT_FOUND' }],
    [folder, { code: 'FILE_FORBIDDEN' }],
  ] as const
  for (const [path, error] of refusals)
    await expect(client.attachedFiles.add({ owner, paths: [good, path] })).rejects.toMatchObject(error)
  expect(await client.attachedFiles.all()).toEqual({ bytes: 0, rows: [] })
  expect(context.session.connection().prepare('SELECT count(*) AS count FROM attachment').get()).toEqual({ count: 0 })
  truncateSync(large, 1_000_000)
  await client.attachedFiles.add({ owner, paths: [large, write('vide.txt', '')] })
  expect((await client.attachedFiles.all()).bytes).toBe(1_000_000)
})

test('a file goes with its record and comes back with it, byte for byte', async () => {
  const { client, folder, owner, write } = await withDeliverable()
  const { ids } = await client.attachedFiles.add({ owner, paths: [write('note.txt', 'à garder')] })
  const { changeId } = await client.inventory.removeDeliverable({ id: owner.id })
  expect((await client.attachedFiles.all()).rows).toEqual([])
  await client.history.undo({ changeId })
  const removal = await client.attachedFiles.remove({ id: ids[0] ?? '' })
  expect(await client.attachedFiles.list(owner)).toEqual([])
  await client.history.undo({ changeId: removal.changeId })
  const path = join(folder, 'copie.txt')
  await client.attachedFiles.saveAs({ id: ids[0] ?? '', path })
  expect(readFileSync(path, 'utf8')).toBe('à garder')
})

test('a file belongs to a record that exists', async () => {
  const { client, owner, write } = await withDeliverable()
  const paths = [write('a.txt', 'a')]
  await expect(client.attachedFiles.add({ owner: { kind: 'tool', id: owner.id }, paths })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'tool' },
  })
  const { id } = await client.inventory.addTool({ name: 'ADALIE' })
  await client.attachedFiles.add({ owner: { kind: 'tool', id }, paths })
  expect((await client.attachedFiles.all()).rows).toEqual([
    expect.objectContaining({ owner: { kind: 'tool', id }, ownerLabel: 'ADALIE' }),
  ])
})

test('a file is renamed with its extension, to a name that no other file of the record has', async () => {
  const { client, owner, write } = await withDeliverable()
  const { ids } = await client.attachedFiles.add({ owner, paths: [write('a.csv', 'a'), write('b.csv', 'b')] })
  const [id = ''] = ids
  await client.attachedFiles.rename({ id, name: 'Flux : 2023' })
  expect((await client.attachedFiles.list(owner)).map(({ name }) => name)).toEqual(['b.csv', 'Flux - 2023.csv'])
  await expect(client.attachedFiles.rename({ id, name: 'B' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'name', message: 'nameTaken' }] },
  })
  await client.attachedFiles.rename({ id, name: 'FLUX - 2023' })
  await expect(client.attachedFiles.rename({ id, name: '  ' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('a file opens from a read-only copy, the same one each time', async () => {
  const { client, owner, write, opened } = await withDeliverable()
  const { ids } = await client.attachedFiles.add({ owner, paths: [write('note.txt', 'lisez')] })
  const { path } = await client.attachedFiles.open({ id: ids[0] ?? '' })
  expect(readFileSync(path, 'utf8')).toBe('lisez')
  expect(statSync(path).mode & 0o222).toBe(0)
  const again = await client.attachedFiles.open({ id: ids[0] ?? '' })
  expect(again.path).toBe(path)
  expect(opened).toEqual([path, path])
})

test('what may run is never opened, nor what no application takes; both stay in the dossier', async () => {
  const desktop = {
    hasNativeDialogs: false,
    choose: async () => null,
    open: () => Promise.reject(new Error('no application')),
  }
  const { client, context, owner, write } = await withDeliverable({ desktop })
  const { ids } = await client.attachedFiles.add({ owner, paths: [write('note.txt', 'a'), write('outil.exe', 'b')] })
  for (const id of ids)
    await expect(client.attachedFiles.open({ id })).rejects.toMatchObject({ code: 'CANNOT_OPEN_FILE' })
  const copies = readdirSync(join(context.options.dataDir, 'opened'), { recursive: true, encoding: 'utf8' })
  expect(copies.filter((name) => name.endsWith('.exe'))).toEqual([])
  expect(await client.attachedFiles.list(owner)).toHaveLength(2)
})

test('a copy is saved without writing over anything, and never over the dossier', async () => {
  const { client, folder, owner, context, write } = await withDeliverable()
  const { ids } = await client.attachedFiles.add({ owner, paths: [write('note.txt', 'neuf')] })
  const [id = ''] = ids
  const path = write('là.txt', 'ancien')
  await expect(client.attachedFiles.saveAs({ id, path })).rejects.toMatchObject({ code: 'FILE_EXISTS' })
  expect(readFileSync(path, 'utf8')).toBe('ancien')
  await client.attachedFiles.saveAs({ id, path, mayReplace: true })
  expect(readFileSync(path, 'utf8')).toBe('neuf')
  expect(context.settings.get().documentFolder).toBe(folder)
  await expect(
    client.attachedFiles.saveAs({ id, path: context.session.path(), mayReplace: true }),
  ).rejects.toMatchObject({ code: 'FILE_EXISTS' })
  await expect(client.attachedFiles.saveAs({ id, path: join(folder, 'absent', 'note.txt') })).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  })
})

test('copies opened more than a day ago are swept at the next start', async () => {
  const { context } = await withDeliverable()
  const folder = join(context.options.dataDir, 'opened')
  for (const [name, day] of [
    ['ancien', '2023-02-05'],
    ['récent', '2023-02-07'],
  ] as const) {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'note.txt'), name, { mode: 0o400 })
    utimesSync(join(folder, name), new Date(day), new Date(day))
  }
  openCore(context.options).close()
  expect([existsSync(join(folder, 'ancien')), existsSync(join(folder, 'récent'))]).toEqual([false, true])
})

test('every file of a folder can be chosen to be attached', async () => {
  const { client, folder, write } = await withDeliverable()
  for (const name of ['carte.qgz', 'LISEZMOI', 'photo.JPG']) write(name, 'x')
  const { entries } = await client.files.list({ path: folder, kind: 'any' })
  const files = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name)
  expect(files).toEqual(expect.arrayContaining(['carte.qgz', 'LISEZMOI', 'photo.JPG']))
})

test('a limit of files that is no number from 1 to 200 is refused', async () => {
  const { client } = await testDossier()
  expect(await client.settings.get()).toMatchObject({ attachmentLimitMb: 25 })
  for (const attachmentLimitMb of [0, 201, 1.5])
    await expect(client.settings.update({ attachmentLimitMb })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})
