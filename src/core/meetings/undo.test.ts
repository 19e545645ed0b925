import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'
import { richParagraphs } from '../../shared/richText.ts'

const fullMeeting = async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn, chairSeat, officerId } = dossier
  const meetingId = await meetOn('2023-02-07')
  const { id: itemId } = await client.meetings.addItem({ meetingId, title: 'Bilan 🌱' })
  await client.meetings.addItem({ meetingId, title: 'Choix' })
  await client.meetings.updateItem({ id: itemId, discussion: richParagraphs('Échanges.', 'سلام') })
  await client.meetings.setAttendance({ meetingId, attendanceId: chairSeat, status: 'present', arrival: '14:05' })
  await client.meetings.addGuest({ meetingId, contactId: officerId })
  const decision = await client.decisions.create({ meetingId, agendaItemId: itemId, text: 'Retenir trois actions' })
  const action = await client.actions.create({
    meetingId,
    agendaItemId: itemId,
    decisionId: decision.id,
    title: 'Écrire aux entreprises',
  })
  const whole = async () => ({
    meeting: await client.meetings.get({ id: meetingId }),
    decisions: await client.decisions.ofMeeting({ meetingId }),
    actions: await client.actions.ofMeeting({ meetingId }),
  })
  const undo = async ({ changeId }: { changeId: string }) => client.history.undo({ changeId })
  return { ...dossier, meetingId, itemId, decision, action, whole, undo }
}

test('a removed meeting comes back whole: agenda, attendance, decisions and actions under their numbers', async () => {
  const { client, meetingId, whole, undo } = await fullMeeting()
  const before = await whole()
  await undo(await client.meetings.remove({ id: meetingId }))
  expect(await whole()).toEqual(before)
  const next = await client.decisions.create({ meetingId, agendaItemId: null, text: 'suite' })
  expect(next.number).toBe('COPIL-2023-01-D2')
})

test('a meeting whose number was taken meanwhile does not come back', async () => {
  const { client, meetingId, undo, meetOn } = await fullMeeting()
  const removal = await client.meetings.remove({ id: meetingId })
  const other = await meetOn('2023-03-07')
  await expect(undo(removal)).rejects.toMatchObject({ code: 'CANNOT_UNDO' })
  await client.meetings.renumber({ id: other, number: 2 })
  await undo(removal)
  expect((await client.meetings.list({})).map(({ number }) => number)).toEqual([2, 1])
})

test('a meeting that came back gives no number that was given in its absence', async () => {
  const { client, meetingId, undo, meetOn } = await fullMeeting()
  const removal = await client.meetings.remove({ id: meetingId })
  const stopgap = await meetOn('2023-03-07')
  const decide = async (id: string) =>
    (await client.decisions.create({ meetingId: id, agendaItemId: null, text: 'Retenir' })).number
  expect(await decide(stopgap)).toBe('COPIL-2023-01-D2')
  await client.meetings.remove({ id: stopgap })
  await undo(removal)
  expect(await decide(meetingId)).toBe('COPIL-2023-01-D3')
})

test('a removed item comes back at its place, with its decisions and actions', async () => {
  const { client, itemId, whole, undo } = await fullMeeting()
  const before = await whole()
  const removal = await client.meetings.removeItem({ id: itemId })
  expect((await whole()).decisions).toMatchObject([{ agendaItemId: null }])
  await undo(removal)
  expect(await whole()).toEqual(before)
})

test('a moved item goes back where it was', async () => {
  const { client, itemId, whole, undo } = await fullMeeting()
  const before = await whole()
  await undo(await client.meetings.moveItem({ id: itemId, position: 1 }))
  expect(await whole()).toEqual(before)
})

test('removed decisions and actions come back under the same numbers', async () => {
  const { client, decision, action, whole, undo } = await fullMeeting()
  const before = await whole()
  const decisionRemoval = await client.decisions.remove({ id: decision.id })
  const actionRemoval = await client.actions.remove({ id: action.id })
  await undo(actionRemoval)
  await undo(decisionRemoval)
  expect(await whole()).toEqual(before)
})

test('what a decision did to a phase is taken back with it', async () => {
  const { client, decision, undo } = await fullMeeting()
  const [phase] = await client.phases.list()
  const opening = await client.decisions.openPhase({
    decisionId: decision.id,
    phaseId: phase?.id ?? '',
    date: '2023-02-07',
  })
  await undo(opening)
  expect((await client.phases.list())[0]).toEqual(phase)
  expect(await client.decisions.get({ id: decision.id })).toMatchObject({ phaseId: null, phaseEffect: null })
})

test('a status is taken back on its own, and the note typed just before stays', async () => {
  const { client, decision, undo } = await fullMeeting()
  await client.decisions.follow({ id: decision.id, progressNote: 'Signée.' })
  await undo(await client.decisions.follow({ id: decision.id, status: 'done' }))
  expect(await client.decisions.get({ id: decision.id })).toMatchObject({
    status: 'toDo',
    settledOn: null,
    progressNote: 'Signée.',
  })
})

test('those marked present at once are taken back at once', async () => {
  const { client, meetingId, whole, undo } = await fullMeeting()
  const before = await whole()
  await undo(await client.meetings.markAllPresent({ meetingId }))
  expect(await whole()).toEqual(before)
})
