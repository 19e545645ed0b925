import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import { temporaryFolder } from '../../../tests/support/core.ts'
import { asOrdinaryUser } from '../../../tests/support/nobody.ts'
import { readDocx } from '../../../tests/support/word.ts'
import { defectsOf } from '../../../tests/support/wordDefects.ts'
import { richParagraphs } from '../../shared/richText.ts'
import { meetingDocumentKinds } from '../../shared/documents/documents.contract.ts'

/** A meeting of the COPIL, a folder of its own for documents, and the documents that the system was asked to open. */
const meeting = async (refuse = false) => {
  const opened: string[] = []
  const dossier = await dossierWithCopil({
    desktop: {
      hasNativeDialogs: false,
      choose: async () => null,
      open: async (path) => {
        if (refuse) throw new Error('no application')
        opened.push(path)
      },
    },
  })
  const meetingId = await dossier.meetOn('2023-02-07')
  return { ...dossier, meetingId, opened, documents: temporaryFolder() }
}

const sha256Of = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

test('the folder proposed is the dossier’s, then the one used last while it is there', async () => {
  const { client, folder, documents, meetingId } = await meeting()
  const request = { kind: 'minutes' as const, meetingId }
  const fileName = '2023-02-07 COPIL n°1 – Compte rendu.docx'
  expect(await client.documents.suggest(request)).toEqual({ fileName, folder, exists: false })
  const used = join(documents, 'COPIL')
  mkdirSync(used)
  await client.documents.save({ ...request, path: join(used, fileName) })
  expect(await client.documents.suggest(request)).toEqual({ fileName, folder: used, exists: true })
  expect(await client.documents.suggest({ kind: 'notice', meetingId })).toEqual({
    fileName: '2023-02-07 COPIL n°1 – Convocation.docx',
    folder: used,
    exists: false,
  })
  rmSync(used, { recursive: true })
  expect(await client.documents.suggest(request)).toEqual({ fileName, folder, exists: false })
})

test('a document is written whole, opened, and described by its SHA-256', async () => {
  const { client, documents, meetingId, opened } = await meeting()
  const path = join(documents, 'réunion 🌱.docx')
  const saved = await client.documents.save({ kind: 'notice', meetingId, path })
  expect(saved).toEqual({ path, sha256: sha256Of(path), bytes: readFileSync(path).length, wasOpened: true })
  expect(opened).toEqual([path])
  expect(readdirSync(documents)).toEqual(['réunion 🌱.docx'])
})

test('a notice bears the day it is written on, then the day the meeting was convened', async () => {
  const dossier = await meeting()
  const { client, clock, documents, meetOn } = dossier
  const meetingId = await meetOn('2023-03-07')
  const path = join(documents, 'convocation.docx')
  const written = async () => {
    await client.documents.save({ kind: 'notice', meetingId, path, mayReplace: true })
    return (await readDocx(readFileSync(path))).text.replaceAll('\u00A0', ' ')
  }
  expect(await written()).toContain('Le 7 février 2023')
  clock.set('2023-02-08T09:00:00.000Z')
  await takeTo(dossier, meetingId, 'convened')
  clock.set('2023-02-20T09:00:00.000Z')
  expect(await written()).toContain('Le 8 février 2023')
})

test('a document that no application opens is saved all the same', async () => {
  const { client, documents, meetingId } = await meeting(true)
  const path = join(documents, 'convocation.docx')
  const saved = await client.documents.save({ kind: 'notice', meetingId, path })
  expect(saved.wasOpened).toBe(false)
  expect(saved.sha256).toBe(sha256Of(path))
})

test('a document is opened only if it may be', async () => {
  const { client, documents, meetingId, opened } = await meeting()
  const path = join(documents, 'convocation.docx')
  const saved = await client.documents.save({ kind: 'notice', meetingId, path, mayOpen: false })
  expect({ wasOpened: saved.wasOpened, opened }).toEqual({ wasOpened: false, opened: [] })
})

test('a name without its extension is given one, and what is there is replaced only if it may be', async () => {
  const { client, documents, meetingId } = await meeting()
  const path = join(documents, 'convocation.docx')
  writeFileSync(path, 'mine')
  const request = { kind: 'notice' as const, meetingId, path: join(documents, 'convocation') }
  await expect(client.documents.save(request)).rejects.toMatchObject({ code: 'FILE_EXISTS', data: { path } })
  expect(readFileSync(path, 'utf8')).toBe('mine')
  const saved = await client.documents.save({ ...request, mayReplace: true })
  expect(saved).toMatchObject({ path, sha256: sha256Of(path) })
})

test('a folder that is not there or that is a file is refused, and nothing is left behind', async () => {
  const { client, documents, meetingId } = await meeting()
  const request = { kind: 'notice' as const, meetingId }
  await expect(client.documents.save({ ...request, path: join(documents, 'absent', 'a.docx') })).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  })
  mkdirSync(join(documents, 'dossier.docx'))
  await expect(
    client.documents.save({ ...request, path: join(documents, 'dossier.docx'), mayReplace: true }),
  ).rejects.toMatchObject({ code: 'FILE_FORBIDDEN' })
  await expect(
    client.documents.save({ ...request, path: join(documents, `${'n'.repeat(300)}.docx`) }),
  ).rejects.toMatchObject({ code: 'FILE_FORBIDDEN' })
  expect(readdirSync(documents)).toEqual(['dossier.docx'])
  expect((await client.documents.suggest(request)).folder).not.toBe(documents)
})

test('a folder that may not be written in is refused', async () => {
  const { client, documents, meetingId } = await meeting()
  chmodSync(documents, 0o555)
  const path = join(documents, 'a.docx')
  await asOrdinaryUser(() =>
    expect(client.documents.save({ kind: 'notice', meetingId, path })).rejects.toMatchObject({
      code: 'FILE_FORBIDDEN',
      data: { path },
    }),
  )
  expect(readdirSync(documents)).toEqual([])
})

test('minutes say PROJET until they are frozen, then VALIDÉ; frozen ones are written to the byte', async () => {
  const dossier = await meeting()
  const { client, documents, meetingId } = dossier
  await takeTo(dossier, meetingId, 'circulated')
  const save = (name: string) =>
    client.documents.save({ kind: 'minutes', meetingId, path: join(documents, name), mayOpen: false })
  const draft = await save('projet.docx')
  const { sha256 } = await client.minutes.freeze({ meetingId })
  await client.initiative.update({ fullName: 'Un autre nom, donné depuis' })
  await client.settings.update({ locale: 'en' })
  const first = await save('validé.docx')
  const second = await save('encore.docx')
  expect([first.sha256, second.sha256]).toEqual([sha256, sha256])
  expect(sha256Of(first.path)).toBe(sha256)
  const header = async (path: string) => (await readDocx(readFileSync(path))).header.toUpperCase()
  expect(await header(draft.path)).toContain('PROJET')
  expect(await header(first.path)).toContain('VALIDÉ')
  expect(await header(first.path)).not.toContain('PROJET')
})

test('the whole meeting is in its minutes: carriers, attendance, follow-up, decisions and actions', async () => {
  const dossier = await meeting()
  const { client, documents, meetOn, officerId } = dossier
  const previous = await client.decisions.create({
    meetingId: dossier.meetingId,
    agendaItemId: null,
    text: 'Étudier le carton',
  })
  await client.decisions.follow({ id: previous.id, status: 'inProgress', progressNote: 'Devis reçu.' })
  const meetingId = await meetOn('2023-06-01')
  await takeTo({ ...dossier, client }, meetingId, 'convened')
  const item = await client.meetings.addItem({ meetingId, title: 'Bilan des besoins', kind: 'decision' })
  await client.meetings.updateItem({ id: item.id, discussion: richParagraphs('137 besoins identifiés.') })
  const decision = await client.decisions.create({ meetingId, agendaItemId: item.id, text: 'Retenir trois actions' })
  await client.decisions.update({ id: decision.id, responsible: { contactId: officerId, organisationId: null } })
  await client.actions.create({ meetingId, agendaItemId: item.id, title: 'Écrire aux entreprises' })
  const path = join(documents, 'cr.docx')
  await client.documents.save({ kind: 'minutes', meetingId, path })
  const { text } = await readDocx(readFileSync(path))
  for (const words of [
    'Grand Cahors',
    'COPIL-2023-01-D1',
    'Devis reçu.',
    'Bilan des besoins',
    '137 besoins identifiés.',
    'COPIL-2023-02-D1',
    'Retenir trois actions',
    'Chargé de mission EIT',
    'COPIL-2023-02-A1',
    'Écrire aux entreprises',
  ])
    expect(text).toContain(words)
})

test('what can be typed breaks no document', async () => {
  const dossier = await meeting()
  const { client, documents, meetingId } = dossier
  const hostile = `\u0001\uFFFE 👩🏽‍🔬 السلام عليكم <w:p> & "]]>" ${'x'.repeat(9_900)}`
  await client.meetings.update({
    id: meetingId,
    place: hostile,
    otherBusiness: richParagraphs(hostile),
    annexes: [hostile],
  })
  const item = await client.meetings.addItem({ meetingId, title: hostile })
  await client.meetings.updateItem({
    id: item.id,
    context: richParagraphs(hostile),
    discussion: richParagraphs(hostile),
  })
  await client.meetings.addGuest({ meetingId, name: hostile })
  await client.decisions.create({ meetingId, agendaItemId: item.id, text: hostile })
  await client.actions.create({ meetingId, agendaItemId: null, title: hostile })
  for (const kind of meetingDocumentKinds) {
    const { path } = await client.documents.save({ kind, meetingId, path: join(documents, `${kind}.docx`) })
    expect({ kind, defects: await defectsOf(readFileSync(path), 'fr-FR') }).toEqual({ kind, defects: [] })
  }
})

test('a document of no meeting is refused', async () => {
  const { client, documents, copilId } = await meeting()
  const refused = { code: 'NOT_FOUND', data: { entity: 'meeting' } }
  await expect(client.documents.suggest({ kind: 'notice', meetingId: copilId })).rejects.toMatchObject(refused)
  for (const kind of meetingDocumentKinds)
    await expect(
      client.documents.save({ kind, meetingId: copilId, path: join(documents, 'a.docx') }),
    ).rejects.toMatchObject(refused)
  expect(readdirSync(documents)).toEqual([])
})
