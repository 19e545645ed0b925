import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import { unzip, zipOf } from '../../../tests/support/packages.ts'

const made = ({ client, folder }: Awaited<ReturnType<typeof testDossier>>) =>
  client.handoverPackage.make({ path: join(folder, 'paquet.zip') })

test('each kind of tampering is told, and nothing is taken out', async () => {
  const dossier = await testDossier()
  const { client, folder } = dossier
  const files = await unzip((await made(dossier)).path)
  const path = join(folder, 'altere.zip')
  const changed = new Map(files)
  const readme = files.get('LISEZMOI.md') ?? Buffer.alloc(0)
  changed.set('LISEZMOI.md', Buffer.from(readme.map((byte, at) => (at === 5 ? byte ^ 1 : byte))))
  changed.set('export/csv/action.csv', Buffer.alloc(3_000_000))
  changed.delete('export/csv/axis.csv')
  changed.set('virus.exe', Buffer.from('MZ'))
  await zipOf(path, changed)
  const { isSound, files: verdicts } = await client.handoverPackage.verify({ path })
  expect(isSound).toBe(false)
  expect(
    Object.fromEntries(verdicts.filter(({ verdict }) => verdict !== 'sound').map((file) => [file.path, file.verdict])),
  ).toEqual({
    'LISEZMOI.md': 'altered',
    'export/csv/action.csv': 'altered',
    'export/csv/axis.csv': 'missing',
    'virus.exe': 'unexpected',
  })
  const to = join(folder, 'recu.relais')
  await expect(client.handoverPackage.receive({ path, to })).rejects.toMatchObject({ code: 'PACKAGE_ALTERED' })
  expect(readdirSync(folder).filter((name) => name.startsWith('recu'))).toEqual([])
})

test('what is built to harm is refused before it is read', async () => {
  const dossier = await testDossier()
  const { client, folder } = dossier
  const { path: sound } = await made(dossier)
  const files = await unzip(sound)
  const refused = async (name: string, bytes: Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return client.handoverPackage.verify({ path }).then(
      () => 'accepted',
      (error: { code: string }) => error.code,
    )
  }
  const twice = join(folder, 'double.zip')
  await zipOf(twice, [...files, ['lisezmoi.MD', Buffer.from('Autre')]])
  await expect(client.handoverPackage.verify({ path: twice })).rejects.toMatchObject({ code: 'PACKAGE_ALTERED' })
  // yazl refuses to write it: the name is changed afterwards, in both places where it stands.
  const slip = join(folder, 'dehors.zip')
  await zipOf(slip, [...files, ['aa/bb/evil.txt', Buffer.from('x')]])
  const climbing = Buffer.from(
    readFileSync(slip).toString('latin1').replaceAll('aa/bb/evil.txt', '../../evil.txt'),
    'latin1',
  )
  expect(await refused('glisse.zip', climbing)).toBe('PACKAGE_ALTERED')
  const bytes = readFileSync(sound)
  expect(await refused('coupe.zip', bytes.subarray(0, bytes.length - 500))).toBe('PACKAGE_ALTERED')
  expect(await refused('texte.zip', Buffer.from('Bonjour'))).toBe('PACKAGE_FOREIGN')
  expect(await refused('vide.zip', Buffer.alloc(0))).toBe('PACKAGE_FOREIGN')
  const other = join(folder, 'autre.zip')
  await zipOf(other, [['a.txt', Buffer.from('a')]])
  await expect(client.handoverPackage.verify({ path: other })).rejects.toMatchObject({ code: 'PACKAGE_FOREIGN' })
  await expect(client.handoverPackage.verify({ path: join(folder, 'absent.zip') })).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  })
})

test('a bomb is refused by what it says that it inflates to', async () => {
  const { client, folder } = await testDossier()
  const path = join(folder, 'bombe.zip')
  await zipOf(path, [
    ['manifeste.json', Buffer.from('{}')],
    ['zeros.bin', Buffer.alloc(20_000)],
  ])
  const bytes = readFileSync(path)
  // The uncompressed size of the last entry of the central directory.
  const at = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  bytes.writeUInt32LE(0xf0_00_00_00, at + 24)
  writeFileSync(path, bytes)
  await expect(client.handoverPackage.verify({ path })).rejects.toMatchObject({ code: 'PACKAGE_ALTERED' })
})
