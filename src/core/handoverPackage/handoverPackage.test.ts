import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import { testDossier } from '../../../tests/support/core.ts'
import { unzip } from '../../../tests/support/packages.ts'
import { insertAttachment } from '../attachments/attachments.queries.ts'
import { composeOrSkip } from './documents.ts'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const phrase = 'quatre chevaux bleus dorment'

type Dossier = Awaited<ReturnType<typeof testDossier>>

const made = async (dossier: Dossier, options: { passphrase?: string; withSpokenNotes?: boolean } = {}) =>
  dossier.client.handoverPackage.make({ path: join(dossier.folder, 'paquet.zip'), ...options })

const rowsOf = (bytes: Buffer, folder: string, sql: string): unknown => {
  const path = join(folder, 'sorti.relais')
  writeFileSync(path, bytes)
  const copy = new Database(path, { readonly: true })
  const rows = copy.prepare(sql).all()
  copy.close()
  return rows
}

/** A file attached to a communication, or to nothing, as the feature keeps it. */
function attach({ context }: Dossier, text: string, file: { name: string; communicationId?: string }): void {
  const bytes = Buffer.from(text)
  context.write(({ db, newId, now }) => {
    insertAttachment(db, { sha256: sha256(bytes), mediaType: 'text/plain', byteCount: bytes.length, bytes })
    context.session
      .connection()
      .prepare('INSERT INTO attached_file (id, name, sha256, added_at, communication_id) VALUES (?, ?, ?, ?, ?)')
      .run(newId(), file.name, sha256(bytes), now, file.communicationId ?? null)
    return {}
  })
}

test('a package tells what is in it, file by file, and is found sound', async () => {
  const dossier = await testDossier()
  attach(dossier, 'Bonjour', { name: 'Note.txt' })
  const { path, bytes, sha256: hash, files: count } = await made(dossier)
  expect({ bytes, hash }).toEqual({ bytes: statSync(path).size, hash: sha256(readFileSync(path)) })
  const files = await unzip(path)
  expect(files.size).toBe(count)
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'dossier/essai.relais',
      'pieces-jointes/sans-nom/Note.txt',
      'export/export.json',
      'export/schema.json',
      'export/csv/action.csv',
      'LISEZMOI.md',
      'manifeste.json',
    ]),
  )
  expect([...files.keys()].some((name) => name.startsWith('documents/plan-action/'))).toBe(true)
  const manifest = JSON.parse(String(files.get('manifeste.json')))
  expect(manifest).toMatchObject({ format: 'relais-package', version: 1, dossier: { name: 'Démarche d’essai' } })
  for (const file of manifest.files)
    expect(sha256(files.get(file.path) ?? Buffer.alloc(0)), file.path).toBe(file.sha256)
  const { isSound, files: verdicts } = await dossier.client.handoverPackage.verify({ path })
  expect({ isSound, verdicts: new Set(verdicts.map(({ verdict }) => verdict)) }).toEqual({
    isSound: true,
    verdicts: new Set(['sound']),
  })
  expect(String(files.get('LISEZMOI.md'))).toContain('n’est pas protégé')
})

test('the latest handover leaves with its three documents, and the package that holds them is found sound', async () => {
  const dossier = await testDossier()
  const { client } = dossier
  await client.handover.create({ name: 'La première', date: '2023-01-31' })
  await client.handover.create({ name: 'La dernière', date: '2023-06-30' })
  const { path } = await made(dossier)
  const files = await unzip(path)
  const told = [...files.keys()].filter((name) => name.startsWith('documents/passation/')).toSorted()
  expect(told).toEqual([
    expect.stringContaining('La dernière'),
    expect.stringContaining('La dernière'),
    expect.stringContaining('La dernière'),
  ])
  for (const name of told) expect(files.get(name)?.subarray(0, 2).toString(), name).toBe('PK')
  expect(String(files.get('LISEZMOI.md'))).not.toContain('n’ont pas pu être faits')
  const { isSound, files: verdicts } = await client.handoverPackage.verify({ path })
  expect(isSound).toBe(true)
  expect(verdicts.filter(({ path: name }) => name.startsWith('documents/passation/'))).toHaveLength(3)
})

test('the export fits its schema, tells where each kept file is, and its tables open in a spreadsheet without running anything', async () => {
  const dossier = await testDossier()
  await dossier.client.organisations.create({ name: '=HYPERLINK("http://x")' })
  attach(dossier, 'Bonjour', { name: 'Note.txt' })
  const files = await unzip((await made(dossier)).path)
  const exported = JSON.parse(String(files.get('export/export.json')))
  const { properties } = JSON.parse(String(files.get('export/schema.json')))
  expect(Object.keys(exported.tables)).toEqual(Object.keys(properties.tables.properties))
  for (const [name, rows] of Object.entries<object[]>(exported.tables))
    for (const row of rows)
      expect(Object.keys(row), name).toEqual(Object.keys(properties.tables.properties[name].items.properties))
  expect(exported.attachments).toMatchObject([{ byteCount: 7, path: 'pieces-jointes/sans-nom/Note.txt' }])
  const csv = String(files.get('export/csv/organisation.csv'))
  expect(csv.startsWith('\uFEFFid;name;')).toBe(true)
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
})

test('attached files are plain files under the record that they belong to, each time, though their bytes are kept once', async () => {
  const dossier = await testDossier()
  const { id: communicationId } = await dossier.client.outreach.addCommunication({
    title: 'Lettre n° 1 : « l’eau »',
    date: '2023-01-15',
    kind: 'newsletter',
  })
  attach(dossier, 'Bonjour', { name: 'Lettre.pdf', communicationId })
  attach(dossier, 'Bonjour', { name: 'Copie.pdf', communicationId })
  const files = await unzip((await made(dossier)).path)
  const folder = 'pieces-jointes/Lettre n° 1 - « l’eau » (15 janvier 2023)'
  const attached = [...files].filter(([name]) => name.startsWith('pieces-jointes/'))
  expect(attached.map(([name, bytes]) => [name.replaceAll(/\s/gu, ' '), String(bytes)])).toEqual([
    [`${folder}/Lettre.pdf`, 'Bonjour'],
    [`${folder}/Copie.pdf`, 'Bonjour'],
  ])
})

test('frozen minutes leave to the byte, minutes that are not frozen leave as a draft', async () => {
  const dossier = await dossierWithCopil()
  const frozen = await dossier.meetOn('2023-01-10')
  await takeTo(dossier, frozen, 'circulated')
  const draft = await dossier.meetOn('2023-02-06')
  await takeTo(dossier, draft, 'draft')
  const kept = Buffer.from('Le compte rendu figé')
  dossier.context.write(({ db, newId, now }) => {
    insertAttachment(db, { sha256: sha256(kept), mediaType: 'text/plain', byteCount: kept.length, bytes: kept })
    dossier.context.session
      .connection()
      .prepare(
        'INSERT INTO frozen_minutes (id, meeting_id, version, file_name, sha256, frozen_at) VALUES (?, ?, 1, ?, ?, ?)',
      )
      .run(newId(), frozen, 'COPIL.docx', sha256(kept), now)
    return {}
  })
  const files = await unzip((await made(dossier)).path)
  expect(files.get('documents/comptes-rendus/COPIL.docx')).toEqual(kept)
  const drafts = [...files.keys()].filter((name) => name.startsWith('documents/co') && !name.includes('rendus/'))
  expect(drafts).toEqual([
    'documents/comptes-rendus-en-projet/2023-02-06 COPIL n°2 – Compte rendu.docx',
    'documents/convocations/2023-02-06 COPIL n°2 – Convocation.docx',
  ])
})

test('a document that cannot be made is named instead', async () => {
  const { context } = await testDossier()
  const request = { kind: 'minutes', meetingId: '00000000-0000-7000-8000-00000000dead' } as const
  expect(await composeOrSkip(context, request)).toEqual({ name: 'minutes', bytes: null })
})

test('what would only be said face to face cannot be read back from a package, unless it was asked for', async () => {
  const dossier = await testDossier()
  const { client, folder } = dossier
  const { id: organisationId } = await client.organisations.create({ name: 'Scierie du Lot' })
  await client.companies.update({ organisationId, spokenNotes: 'Le dirigeant part en retraite.' })
  await client.companies.update({ organisationId, spokenNotes: 'Le dirigeant part en mai.', nextStep: 'Rappeler' })
  const without = await unzip((await made(dossier)).path)
  expect(without.has('export/csv/spokenNote.csv')).toBe(false)
  for (const [name, bytes] of without) expect(bytes.includes('dirigeant'), name).toBe(false)
  const inside = without.get('dossier/essai.relais') ?? Buffer.alloc(0)
  expect(rowsOf(inside, folder, `SELECT id FROM journal WHERE entity = 'spoken_note'`)).toEqual([])
  expect(rowsOf(inside, folder, 'SELECT next_step FROM company_relation')).toEqual([{ next_step: 'Rappeler' }])

  const asked = await client.handoverPackage.make({ path: join(folder, 'avec.zip'), withSpokenNotes: true })
  const files = await unzip(asked.path)
  expect(String(files.get('export/csv/spokenNote.csv'))).toContain('part en mai')
  expect(rowsOf(files.get('dossier/essai.relais') ?? Buffer.alloc(0), folder, 'SELECT text FROM spoken_note')).toEqual([
    { text: 'Le dirigeant part en mai.' },
  ])
  const kept = dossier.context.session.connection().prepare('SELECT text FROM spoken_note').all()
  expect(kept).toEqual([{ text: 'Le dirigeant part en mai.' }])
})

test('names that a system refuses, that are too long or alike are made to fit and stay apart', async () => {
  const dossier = await testDossier()
  const names = [
    'CON.txt',
    'a/b:c*.pdf',
    'Note.txt',
    'NOTE.TXT',
    `${'é'.repeat(300)}.docx`,
    '…',
    '../../etc/passwd',
    '👩🏽‍🌾'.repeat(40),
  ]
  for (const [rank, name] of names.entries()) attach(dossier, `Pièce ${rank}`, { name })
  const { path } = await made(dossier)
  const attached = [...(await unzip(path)).keys()].filter((name) => name.startsWith('pieces-jointes/'))
  expect(attached).toHaveLength(names.length)
  expect(attached.slice(0, 4)).toEqual([
    'pieces-jointes/sans-nom/_CON.txt',
    'pieces-jointes/sans-nom/a-b-c-.pdf',
    'pieces-jointes/sans-nom/Note.txt',
    'pieces-jointes/sans-nom/NOTE (2).TXT',
  ])
  expect(Math.max(...attached.map((name) => name.length))).toBeLessThanOrEqual(160)
  expect(attached.filter((name) => !name.isWellFormed() || /(?:^|\/)\.\.?(?:\/|$)/.test(name))).toEqual([])
  expect(await dossier.client.handoverPackage.verify({ path })).toMatchObject({ isSound: true })
})

test('a passphrase closes the package: nothing of it can be read without, a wrong one is told, a change is found', async () => {
  const dossier = await testDossier()
  const { client, folder } = dossier
  await client.organisations.create({ name: 'Scierie du Lot' })
  const { path } = await made(dossier, { passphrase: phrase })
  expect(path).toBe(join(folder, 'paquet.zip.age'))
  const bytes = readFileSync(path)
  expect(bytes.toString('latin1', 0, 21)).toBe('age-encryption.org/v1')
  expect(bytes.includes('LISEZMOI')).toBe(false)
  await expect(client.handoverPackage.verify({ path })).rejects.toMatchObject({ code: 'PACKAGE_LOCKED' })
  await expect(client.handoverPackage.verify({ path, passphrase: `${phrase}.` })).rejects.toMatchObject({
    code: 'PACKAGE_LOCKED',
  })
  const to = join(folder, 'recu')
  expect(await client.handoverPackage.receive({ path, passphrase: phrase, to })).toEqual({ path: `${to}.relais` })
  await client.dossier.open({ path: `${to}.relais` })
  const received = dossier.context.session.connection().prepare('SELECT name FROM organisation').all()
  expect(received).toEqual([{ name: 'Scierie du Lot' }])
  await expect(client.handoverPackage.receive({ path, passphrase: phrase, to })).rejects.toMatchObject({
    code: 'FILE_EXISTS',
  })
  truncateSync(path, bytes.length - 100)
  await expect(client.handoverPackage.verify({ path, passphrase: phrase })).rejects.toMatchObject({
    code: 'PACKAGE_ALTERED',
  })
  const said = readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, 'data', name))
    .filter((name) => statSync(name).isFile() && readFileSync(name).includes(phrase))
  expect(said).toEqual([])
  expect(readdirSync(join(folder, 'data', 'packages'))).toEqual([])
})

test('a package that cannot be finished leaves nothing, and one that is there is replaced only when that was agreed to', async () => {
  const dossier = await testDossier()
  const { client, folder, context } = dossier
  const { path } = await made(dossier)
  const before = readFileSync(path)
  await expect(made(dossier)).rejects.toMatchObject({ code: 'FILE_EXISTS' })
  const away = join(folder, 'absent', 'paquet.zip')
  await expect(client.handoverPackage.make({ path: away })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
  attach(dossier, 'Bonjour', { name: 'Note.txt' })
  // A kept file whose bytes are gone stops the writing half-way.
  const connection = context.session.connection()
  connection.pragma('foreign_keys = OFF')
  connection.exec('DELETE FROM attachment')
  await expect(client.handoverPackage.make({ path, mayReplace: true })).rejects.toThrow()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => !name.includes('essai.relais'))).toEqual(['data', 'paquet.zip'])
  expect(readdirSync(join(folder, 'data', 'packages'))).toEqual([])
  connection.exec('DELETE FROM attached_file')
  await client.handoverPackage.make({ path, mayReplace: true })
  expect(readFileSync(path).equals(before)).toBe(false)
  expect(existsSync(`${path}.age`)).toBe(false)
})

test('a package is named by its day, its démarche and whether it is protected', async () => {
  const { client, folder } = await testDossier()
  expect(await client.handoverPackage.suggest({ isProtected: true })).toEqual({
    fileName: '2023-02-07 Démarche d’essai – Passation.zip.age',
    folder,
  })
})
