import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import { temporaryFolder } from '../../../tests/support/core.ts'
import { bytesOf } from '../../../tests/support/documents.ts'
import { readDocx } from '../../../tests/support/word.ts'

/** A COPIL that follows up two decisions and an action of the one before, and takes an action; and the text of its minutes. */
const secondMeeting = async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn, clock } = dossier
  const first = await meetOn('2022-10-12')
  const decide = async (meetingId: string, text: string) =>
    (await client.decisions.create({ meetingId, agendaItemId: null, text })).id
  const act = async (meetingId: string, title: string) =>
    (await client.actions.create({ meetingId, agendaItemId: null, title })).id
  const ids = { one: await decide(first, 'un'), two: await decide(first, 'deux'), action: await act(first, 'trois') }
  const meetingId = await meetOn('2023-02-07')
  const own = await act(meetingId, 'quatre')
  const path = join(temporaryFolder(), 'cr.docx')
  const rows = async () => {
    await client.documents.save({ kind: 'minutes', meetingId, path, mayReplace: true, mayOpen: false })
    const { tables } = await readDocx(readFileSync(path))
    return tables
      .flatMap((table) => table.rows)
      .filter((row) => /^COPIL-\d{4}-\d{2}-[AD]\d+$/u.test(row[0] ?? ''))
      .map((row) => [row[0], row.at(-1)])
  }
  const text = async () => {
    await rows()
    return (await readDocx(readFileSync(path))).tables.flatMap((table) => table.rows.map((row) => row.join(' | ')))
  }
  const circulate = async () => {
    clock.set('2023-02-20T09:00:00.000Z')
    await takeTo(dossier, meetingId, 'circulated')
    clock.set('2023-03-20T09:00:00.000Z')
  }
  return { ...dossier, ...ids, own, meetingId, rows, text, circulate }
}

test('a draft tells decisions and actions as they stand', async () => {
  const { client, rows, one } = await secondMeeting()
  await client.decisions.follow({ id: one, status: 'inProgress', progressNote: 'Devis reçu.' })
  expect(await rows()).toContainEqual(['COPIL-2022-01-D1', expect.stringMatching(/En cours.*Devis reçu\./su)])
})

test('what is validated is what was sent: later follow-up is not in the minutes', async () => {
  const { client, rows, circulate, one, two, action, own, meetingId } = await secondMeeting()
  await client.decisions.follow({ id: one, status: 'inProgress', progressNote: 'Devis reçu.' })
  await client.decisions.follow({ id: two, status: 'done', settledOn: '2023-01-31' })
  await circulate()
  const sent = await rows()
  await client.decisions.follow({ id: one, status: 'done', progressNote: 'Signée.' })
  await client.decisions.follow({ id: one, status: 'abandoned', progressNote: 'Dénoncée.' })
  await client.decisions.follow({ id: two, status: 'toDo' })
  await client.actions.follow({ id: action, status: 'blocked', progressNote: 'Sans réponse.' })
  await client.actions.follow({ id: own, status: 'done' })
  expect(await rows()).toEqual(sent)
  await client.minutes.freeze({ meetingId })
  expect(await rows()).toEqual(sent)
  const { followUpDecisions, actions } = await client.minutes.get({ meetingId })
  expect(followUpDecisions.map(({ status }) => status)).toEqual(['abandoned', 'toDo'])
  expect(actions.map(({ status }) => status)).toEqual(['done'])
})

test('minutes reopened after their validation still tell what was sent, until they are sent again', async () => {
  const { client, rows, circulate, one, meetingId } = await secondMeeting()
  await circulate()
  const sent = await rows()
  await client.decisions.follow({ id: one, status: 'done', progressNote: 'Signée.' })
  await client.minutes.freeze({ meetingId })
  await client.minutes.unfreeze({ meetingId })
  expect(await rows()).toEqual(sent)
  await client.meetings.setStatus({ id: meetingId, status: 'review' })
  await client.minutes.circulate({ meetingId })
  expect(await rows()).toContainEqual(['COPIL-2022-01-D1', expect.stringContaining('Signée.')])
})

test('minutes that were sent keep the owner and the due date that were decided, while the plan lives on', async () => {
  const { client, text, circulate, own, officerId, chairId } = await secondMeeting()
  await client.actions.update({ id: own, dueDate: '2023-03-31', owner: { organisationId: null, contactId: officerId } })
  await circulate()
  const sent = await text()
  expect(sent).toContainEqual(expect.stringMatching(/A1 \| quatre \| Chargé de mission EIT.*31.03.2023/u))
  await client.actions.update({ id: own, dueDate: '2023-09-30', owner: { organisationId: null, contactId: chairId } })
  await client.actions.update({ id: own, dueDate: null })
  expect(await text()).toEqual(sent)
})

test('confidential actions are told neither in minutes nor in a notice; minutes that were sent stay as they were sent', async () => {
  const { client, rows, circulate, own, action, meetingId } = await secondMeeting()
  const numbers = async () => (await rows()).map(([number]) => number)
  const noticed = async () => {
    const bytes = await bytesOf(client, { kind: 'notice', meetingId })
    return (await readDocx(bytes)).tables.flatMap((table) => table.rows.map(([number]) => number))
  }
  expect(await noticed()).toContain('COPIL-2022-01-A1')
  await client.actions.update({ id: action, confidentiality: 'confidential' })
  await client.actions.update({ id: own, confidentiality: 'confidential' })
  expect(await noticed()).not.toContain('COPIL-2022-01-A1')
  const withoutActions = ['COPIL-2022-01-D1', 'COPIL-2022-01-D2']
  expect(await numbers()).toEqual(withoutActions)
  await client.actions.update({ id: own, confidentiality: 'partners' })
  await circulate()
  const sent = [...withoutActions, 'COPIL-2023-01-A1']
  expect(await numbers()).toEqual(sent)
  await client.actions.update({ id: action, confidentiality: 'public' })
  await client.actions.update({ id: own, confidentiality: 'confidential' })
  expect(await numbers()).toEqual(sent)
  await client.minutes.freeze({ meetingId })
  expect(await numbers()).toEqual(sent)
})
