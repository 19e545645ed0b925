import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { testCore } from '../../../tests/support/core.ts'
import { asOrdinaryUser } from '../../../tests/support/nobody.ts'

const coreWithHome = (desktop = { hasNativeDialogs: false, choose: async () => null, open: async () => {} }) => {
  const core = testCore({ desktop })
  const home = join(core.folder, 'home')
  for (const name of ['Documents', 'Desktop', '.config']) mkdirSync(join(home, name), { recursive: true })
  return { ...core, home }
}

const names = ({ entries }: { entries: readonly { name: string; kind: string }[] }) =>
  entries.map(({ name, kind }) => (kind === 'folder' ? `${name}/` : name))

test('a folder shows its folders, then the dossiers by name, and nothing hidden or of another kind', async () => {
  const { client, home } = coreWithHome()
  const folder = join(home, 'Documents')
  for (const name of ['Élus', 'COPIL 10', 'COPIL 2', '.caché']) mkdirSync(join(folder, name))
  for (const name of ['lotec.relais', 'Étude.RELAIS', 'notes.txt', 'CR.docx', '.essai.relais.lock'])
    writeFileSync(join(folder, name), '')
  symlinkSync(join(folder, 'nulle-part.relais'), join(folder, 'lien mort.relais'))
  symlinkSync(join(folder, 'lotec.relais'), join(folder, 'raccourci.relais'))
  utimesSync(join(folder, 'lotec.relais'), new Date('2023-02-07T09:00:00Z'), new Date('2023-02-07T09:00:00Z'))
  const listed = await client.files.list({ path: folder, kind: 'dossier' })
  expect(names(listed)).toEqual(['COPIL 2/', 'COPIL 10/', 'Élus/', 'Étude.RELAIS', 'lotec.relais', 'raccourci.relais'])
  expect(listed.entries.find(({ name }) => name === 'lotec.relais')).toEqual({
    name: 'lotec.relais',
    path: join(folder, 'lotec.relais'),
    kind: 'file',
    modifiedAt: '2023-02-07T09:00:00.000Z',
  })
  expect(names(await client.files.list({ path: folder, kind: 'document' }))).toContain('CR.docx')
  for (const name of ['Plan.xlsx', 'plan.CSV']) writeFileSync(join(folder, name), '')
  const files = async (kind: 'workbook' | 'csv') =>
    names(await client.files.list({ path: folder, kind })).filter((name) => !name.endsWith('/'))
  expect([await files('workbook'), await files('csv')]).toEqual([['Plan.xlsx'], ['plan.CSV']])
  expect(names(await client.files.list({ path: folder, kind: 'folder' }))).toEqual(['COPIL 2/', 'COPIL 10/', 'Élus/'])
})

test('the first folder is the documents folder, as the desktop names it', async () => {
  const { client, home } = coreWithHome()
  expect((await client.files.list({ kind: 'dossier' })).path).toBe(join(home, 'Documents'))
  mkdirSync(join(home, 'Mes documents'))
  writeFileSync(
    join(home, '.config/user-dirs.dirs'),
    '# fait par xdg-user-dirs-update\nXDG_DESKTOP_DIR="$HOME/"\nXDG_DOCUMENTS_DIR="$HOME/Mes documents"\n',
  )
  const { path, parent, isWritable, places } = await client.files.list({ kind: 'dossier' })
  expect({ path, parent, isWritable }).toEqual({ path: join(home, 'Mes documents'), parent: home, isWritable: true })
  expect(places.filter(({ key }) => key !== '')).toEqual([
    { key: 'documents', name: 'Mes documents', path: join(home, 'Mes documents') },
    { key: 'home', name: 'home', path: home },
  ])
})

test('automatic backups can be found once there are some', async () => {
  const { client, context } = coreWithHome()
  const backups = join(context.options.dataDir, 'backups')
  const shown = async () => (await client.files.list({ kind: 'dossier' })).places.filter(({ key }) => key === 'backups')
  expect(await shown()).toEqual([])
  mkdirSync(backups, { recursive: true })
  expect(await shown()).toEqual([{ key: 'backups', name: 'backups', path: backups }])
})

test('without a documents folder the home folder comes first, and the root has no parent', async () => {
  const core = testCore()
  const home = join(core.folder, 'home')
  mkdirSync(home)
  expect((await core.client.files.list({ kind: 'dossier' })).path).toBe(home)
  expect((await core.client.files.list({ path: '/', kind: 'folder' })).parent).toBeNull()
})

test('a folder that is not there, and a file in its place, are told as such', async () => {
  const { client, home } = coreWithHome()
  const file = join(home, 'lotec.relais')
  writeFileSync(file, '')
  const gone = join(home, 'Parti')
  await expect(client.files.list({ path: gone, kind: 'dossier' })).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
    data: { path: gone },
  })
  await expect(client.files.list({ path: file, kind: 'dossier' })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
})

test('a folder that may not be read is told as such', async () => {
  const { client, home } = coreWithHome()
  const folder = join(home, 'Documents')
  chmodSync(folder, 0o000)
  await asOrdinaryUser(() =>
    expect(client.files.list({ path: folder, kind: 'dossier' })).rejects.toMatchObject({
      code: 'FILE_FORBIDDEN',
      data: { path: folder },
    }),
  )
})

test('a document is opened by the system; what is gone, is no document or has no application is refused', async () => {
  const opened: string[] = []
  const desktop = {
    hasNativeDialogs: true,
    choose: async ({ folder }: { folder: string }) => (folder === '' ? null : join(folder, 'choisi.relais')),
    open: async (path: string) => {
      if (path.includes('sans application')) throw new Error('exit code 3')
      opened.push(path)
    },
  }
  const { client, folder } = testCore({ desktop })
  const document = join(folder, 'CR.docx')
  const orphan = join(folder, 'sans application.docx')
  for (const path of [document, orphan, join(folder, 'script.sh')]) writeFileSync(path, '')
  await client.files.open({ path: document })
  expect(opened).toEqual([document])
  await expect(client.files.open({ path: orphan })).rejects.toMatchObject({
    code: 'CANNOT_OPEN_FILE',
    data: { path: orphan },
  })
  await expect(client.files.open({ path: join(folder, 'script.sh') })).rejects.toMatchObject({
    code: 'CANNOT_OPEN_FILE',
  })
  await expect(client.files.open({ path: join(dirname(document), 'parti.docx') })).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  })
  expect(await client.files.capabilities()).toEqual({ hasNativeDialogs: true })
  expect(await client.files.choose({ act: 'open', kind: 'dossier', folder })).toEqual({
    path: join(folder, 'choisi.relais'),
  })
  expect(await client.files.choose({ act: 'save', kind: 'document' })).toEqual({ path: null })
})
