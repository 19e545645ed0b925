import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import type { CoreContext } from '../context.ts'
import { journalledTables, quote } from '../db/journal.ts'
import { decision } from '../decisions/decisions.table.ts'
import { attachment } from '../attachments/attachments.table.ts'
import { agendaItem, meeting } from '../meetings/meetings.table.ts'
import { frozenMinutes } from '../minutes/minutes.table.ts'
import { committee } from '../committees/committees.table.ts'

/** Every business row as SQLite itself would write it: tells '' from NULL, and 1 from '1'. */
const everything = ({ session }: CoreContext) =>
  Object.fromEntries(
    journalledTables(session.connection()).map((table) => {
      const columns = session.connection().prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table)
      const values = columns.map((column) => `quote(${quote(String(column))})`).join(` || ' ' || `)
      const rows = session
        .connection()
        .prepare(`SELECT ${values} FROM ${quote(table)} ORDER BY id`)
        .pluck()
      return [table, rows.all()]
    }),
  )

const cannotUndo = { code: 'CANNOT_UNDO' }

const dossierWithMeeting = async () => {
  const dossier = await testDossier()
  const { context } = dossier
  const ids = { committeeId: '', meetingId: '', itemId: '', decisionId: '' }
  const { changeId } = context.write(({ db, newId }) => {
    Object.assign(ids, { committeeId: newId(), meetingId: newId(), itemId: newId(), decisionId: newId() })
    const { committeeId, meetingId, itemId, decisionId } = ids
    db.insert(committee).values({ id: committeeId, kind: 'steering', name: 'COPIL', code: 'COPIL' }).run()
    db.insert(meeting).values({ id: meetingId, committeeId, year: 2023, number: 2, date: '2023-02-07' }).run()
    db.insert(agendaItem).values({ id: itemId, meetingId, title: 'Diagnostic', plannedMinutes: 20 }).run()
    db.insert(decision)
      .values({ id: decisionId, meetingId, agendaItemId: itemId, rank: 1, number: 'COPIL-2023-02-D1' })
      .run()
  })
  return { ...dossier, ...ids, changeId }
}

test('a removed phase comes back whole, milestones and order included, and goes again', async () => {
  const { client, context } = await testDossier()
  const [phase] = await client.phases.list()
  const phaseId = phase?.id ?? ''
  await client.phases.update({ id: phaseId, objectives: 'Objectif « tenu »\n🏭 مرحبا', plannedStart: '2022-04-01' })
  for (const name of ['Diagnostic', 'Ateliers'])
    await client.phases.addMilestone({ phaseId, kind: 'deliverable', name })
  const before = everything(context)
  const removal = await client.phases.remove({ id: phaseId })
  const without = everything(context)
  const undo = await client.history.undo({ changeId: removal.changeId })
  expect(everything(context)).toEqual(before)
  const redo = await client.history.undo({ changeId: undo.changeId })
  expect(everything(context)).toEqual(without)
  await client.history.undo({ changeId: redo.changeId })
  expect(everything(context)).toEqual(before)
})

test('every kind of column comes back exactly: empty and missing, numbers and digits, lists, emoji and control characters', async () => {
  const { client, context } = await testDossier()
  const { id } = await client.organisations.create({
    name: '\u0001 "quotes" \\ \'apostrophes\' \u{1F3ED} \u200F',
    roles: ['carrier', 'funder'],
    headcount: 9_007_199,
    activity: '0012',
    note: '{"like": "json"}',
    address: '',
  })
  await client.organisations.addContact({ organisationId: id, jobTitle: '1', isMain: true, informedOn: '2023-01-01' })
  await client.organisations.addContact({ organisationId: id, jobTitle: 'null', isMain: false })
  const before = everything(context)
  const { changeId } = await client.organisations.remove({ id })
  await client.history.undo({ changeId })
  expect(everything(context)).toEqual(before)
  const { changeId: patched } = await client.organisations.update({
    id,
    roles: [],
    headcount: null,
    activity: '12',
    address: '1',
  })
  await client.history.undo({ changeId: patched })
  expect(everything(context)).toEqual(before)
})

test('several records made in one change go together, whatever refers to what among them', async () => {
  const { client, context, changeId } = await dossierWithMeeting()
  const before = everything(context)
  const undo = await client.history.undo({ changeId })
  expect(everything(context)).toMatchObject({ committee: [], meeting: [], agenda_item: [], decision: [] })
  await client.history.undo({ changeId: undo.changeId })
  expect(everything(context)).toEqual(before)
})

test('a reference that a removal emptied is filled again', async () => {
  const { client, context, itemId } = await dossierWithMeeting()
  const before = everything(context)
  const removal = context.write(({ db }) => {
    db.$client.prepare('DELETE FROM agenda_item WHERE id = ?').run(itemId)
  })
  expect(everything(context)).not.toEqual(before)
  await client.history.undo({ changeId: removal.changeId })
  expect(everything(context)).toEqual(before)
})

test('text typed within a minute is one change, taken back as one', async () => {
  const { client, clock } = await testDossier()
  const [phase] = await client.phases.list()
  const id = phase?.id ?? ''
  const typed = ['D', 'Di', 'Diagnostic']
  const answers = []
  for (const [second, objectives] of typed.entries()) {
    clock.set(`2023-02-07T09:00:1${second}.000Z`)
    answers.push(await client.phases.update({ id, objectives }))
  }
  const [first, , last] = answers
  expect(last?.changeId).toBe(first?.changeId)
  const undo = await client.history.undo({ changeId: last?.changeId ?? '' })
  expect((await client.phases.list())[0]?.objectives).toBe('')
  await client.history.undo({ changeId: undo.changeId })
  expect((await client.phases.list())[0]?.objectives).toBe('Diagnostic')
})

test('text typed more than a minute apart, or by two people, is taken back step by step', async () => {
  const { client, clock } = await testDossier()
  const [phase] = await client.phases.list()
  const id = phase?.id ?? ''
  await client.phases.update({ id, objectives: 'Diagnostic' })
  clock.set('2023-02-07T09:01:01.000Z')
  const later = await client.phases.update({ id, objectives: 'Diagnostic et ateliers' })
  await client.settings.update({ officerName: 'Une collègue' })
  const colleague = await client.phases.update({ id, objectives: 'Diagnostic, ateliers' })
  await client.history.undo({ changeId: colleague.changeId })
  expect((await client.phases.list())[0]?.objectives).toBe('Diagnostic et ateliers')
  await client.history.undo({ changeId: later.changeId })
  expect((await client.phases.list())[0]?.objectives).toBe('Diagnostic')
})

test('typing that goes on in one field joins its change with all it touches', async () => {
  const { client } = await testDossier()
  const [phase] = await client.phases.list()
  const id = phase?.id ?? ''
  await client.phases.update({ id, objectives: 'D' })
  const { changeId } = await client.phases.update({ id, objectives: 'Diagnostic', name: 'Étude' })
  await client.history.undo({ changeId })
  expect(await client.phases.list()).toMatchObject([
    { name: phase?.name, objectives: '' },
    ...Array.from({ length: 3 }, () => ({})),
  ])
})

test('typing after an undo does not change what the undo was', async () => {
  const { client } = await testDossier()
  const [phase] = await client.phases.list()
  const id = phase?.id ?? ''
  const typing = await client.phases.update({ id, objectives: 'Diagnostic' })
  const undo = await client.history.undo({ changeId: typing.changeId })
  await client.phases.update({ id, objectives: 'Ateliers' })
  await expect(client.history.undo({ changeId: undo.changeId })).rejects.toMatchObject(cannotUndo)
  expect((await client.phases.list())[0]?.objectives).toBe('Ateliers')
})

test('a field that was changed since is left as it is, and nothing of the change is taken back', async () => {
  const { client, clock, context } = await testDossier()
  const [phase] = await client.phases.list()
  const id = phase?.id ?? ''
  const first = await client.phases.update({ id, objectives: 'Diagnostic', name: 'Étude' })
  clock.set('2023-02-07T10:00:00.000Z')
  await client.phases.update({ id, name: 'Études' })
  const before = everything(context)
  await expect(client.history.undo({ changeId: first.changeId })).rejects.toMatchObject(cannotUndo)
  expect(everything(context)).toEqual(before)
})

test('a record that others refer to by now is not taken away', async () => {
  const { client, context } = await testDossier()
  const zone = await client.initiative.addZone({ name: 'Pech d’Alon' })
  const organisation = await client.organisations.create({ name: 'ADEME', zoneId: zone.id })
  const before = everything(context)
  await expect(client.history.undo({ changeId: zone.changeId })).rejects.toMatchObject(cannotUndo)
  expect(everything(context)).toEqual(before)
  await client.history.undo({ changeId: organisation.changeId })
  await client.history.undo({ changeId: zone.changeId })
  expect((await client.initiative.get()).zones).toEqual([])
})

test('a record whose place is gone does not come back', async () => {
  const { client, context } = await testDossier()
  const zone = await client.initiative.addZone({ name: 'Pech d’Alon' })
  const { id } = await client.organisations.create({ name: 'ADEME', zoneId: zone.id })
  const removal = await client.organisations.remove({ id })
  await client.initiative.removeZone({ id: zone.id })
  const before = everything(context)
  await expect(client.history.undo({ changeId: removal.changeId })).rejects.toMatchObject(cannotUndo)
  expect(everything(context)).toEqual(before)
})

test('a change is taken back once; one that never was, and the making of the dossier, are refused', async () => {
  const { client, context } = await testDossier()
  const zone = await client.initiative.addZone({ name: 'Pech d’Alon' })
  await client.history.undo({ changeId: zone.changeId })
  await expect(client.history.undo({ changeId: zone.changeId })).rejects.toMatchObject(cannotUndo)
  await expect(client.history.undo({ changeId: crypto.randomUUID() })).rejects.toMatchObject(cannotUndo)
  const making = context.session.connection().prepare('SELECT change_id FROM journal ORDER BY id LIMIT 1').pluck().get()
  await expect(client.history.undo({ changeId: String(making) })).rejects.toMatchObject(cannotUndo)
})

test('what validated minutes hold is not taken back, but the follow-up of their decisions is', async () => {
  const { client, context, meetingId, decisionId } = await dossierWithMeeting()
  const write = (sql: string, ...values: unknown[]) =>
    context.write(({ db }) => {
      db.$client.prepare(sql).run(...values)
    })
  const wording = write('UPDATE decision SET text = ? WHERE id = ?', 'Lancer le diagnostic', decisionId)
  const removal = write('DELETE FROM agenda_item WHERE meeting_id = ?', meetingId)
  const freezing = context.write(({ db, newId }) => {
    db.insert(attachment)
      .values({ sha256: 'a', mediaType: '', byteCount: 0, bytes: Buffer.alloc(0) })
      .run()
    db.insert(frozenMinutes)
      .values({ id: newId(), meetingId, version: 1, fileName: 'CR.docx', sha256: 'a', frozenAt: '2023-03-01' })
      .run()
    db.$client.prepare(`UPDATE meeting SET status = 'validated'`).run()
  })
  const follow = write(`UPDATE decision SET status = 'done', settled_on = '2023-03-02'`)
  await expect(client.history.undo({ changeId: wording.changeId })).rejects.toMatchObject({ code: 'FROZEN' })
  await expect(client.history.undo({ changeId: removal.changeId })).rejects.toMatchObject({ code: 'FROZEN' })
  await expect(client.history.undo({ changeId: freezing.changeId })).rejects.toMatchObject(cannotUndo)
  const before = everything(context)
  await client.history.undo({ changeId: follow.changeId })
  expect(everything(context)).not.toEqual(before)
})

test('what only names a meeting is taken back although the minutes of that meeting are validated', async () => {
  const { client, context, meetingId } = await dossierWithMeeting()
  const { id: organisationId } = await client.organisations.create({ name: 'Fournil de Cahors' })
  const { id: synergyId } = await client.synergies.create({
    name: 'Chaleur',
    companies: [{ organisationId, role: 'asks' }],
  })
  context.write(({ db }) => {
    db.$client.prepare(`UPDATE meeting SET status = 'validated'`).run()
  })
  const move = await client.synergies.moveTo({ id: synergyId, stage: 'prioritised', meetingId })
  const promise = await client.promises.create({ organisationId, text: 'Rappeler', madeOn: '2023-02-07', meetingId })
  await client.history.undo({ changeId: move.changeId })
  await client.history.undo({ changeId: promise.changeId })
  expect((await client.synergies.get({ id: synergyId })).stage).toBe('detected')
  expect((await client.promises.list({ organisationId })).total).toBe(0)
})

test('a number that was given stays given after its decision was taken back', async () => {
  const { client, context, meetingId } = await dossierWithMeeting()
  const creation = context.write(({ db, newId }) => {
    db.$client.prepare('UPDATE meeting SET last_decision_rank = 2').run()
    db.insert(decision).values({ id: newId(), meetingId, rank: 2, number: 'COPIL-2023-02-D2' }).run()
  })
  await client.history.undo({ changeId: creation.changeId })
  const read = (sql: string) => context.session.connection().prepare(sql).pluck().all()
  expect(read('SELECT number FROM decision')).toEqual(['COPIL-2023-02-D1'])
  expect(read('SELECT last_decision_rank FROM meeting')).toEqual([2])
})
