import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo, validate } from '../../../tests/support/copil.ts'
import { richParagraphs } from '../../shared/richText.ts'

test('a meeting goes one step at a time, and each step says what it lacks', async () => {
  const { client, clock, meetOn, chairId, officerId, chairSeat } = await dossierWithCopil()
  clock.set('2023-02-01T09:00:00.000Z')
  const id = await meetOn('2023-02-07')
  const refusal = async (status: 'convened' | 'held' | 'draft' | 'review' | 'circulated') => {
    const step =
      status === 'circulated' ? client.minutes.circulate({ meetingId: id }) : client.meetings.setStatus({ id, status })
    const error: unknown = await step.catch((caught: unknown) => caught)
    return error instanceof Error && 'data' in error ? error.data : error
  }
  expect(await refusal('held')).toEqual({ missing: ['wrongStep'] })
  await client.meetings.update({ id, place: '' })
  expect(await refusal('convened')).toEqual({ missing: ['startTime', 'place', 'agendaEmpty'] })
  await client.meetings.update({ id, startTime: '14:00', visio: 'https://visio.example/1' })
  const item = await client.meetings.addItem({ meetingId: id, title: 'Bilan' })
  await client.meetings.setStatus({ id, status: 'convened' })
  expect(await refusal('held')).toEqual({ missing: ['heldInFuture'] })
  clock.set('2023-02-07T17:00:00.000Z')
  await client.meetings.setStatus({ id, status: 'held' })
  expect(await refusal('draft')).toEqual({ missing: ['attendanceEmpty'] })
  await client.meetings.setAttendance({ meetingId: id, attendanceId: chairSeat, status: 'excused' })
  await client.meetings.setStatus({ id, status: 'draft' })
  expect(await refusal('review')).toEqual({ missing: ['writer', 'discussionEmpty'] })
  await client.meetings.update({ id, writerId: officerId })
  await client.meetings.updateItem({ id: item.id, discussion: richParagraphs('Échanges.') })
  await client.meetings.setStatus({ id, status: 'review' })
  expect(await refusal('circulated')).toEqual({ missing: ['chair'] })
  await client.meetings.update({ id, chairId })
  clock.set('2023-02-20T09:00:00.000Z')
  await client.minutes.circulate({ meetingId: id })
  expect(await refusal('circulated')).toEqual({ missing: ['wrongStep'] })
  expect(await client.meetings.get({ id })).toMatchObject({
    status: 'circulated',
    convenedOn: '2023-02-01',
    circulatedOn: '2023-02-20',
    remarksUntil: '2023-03-02',
  })
})

test('going back asks for nothing and undates what is later than the step', async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn } = dossier
  const id = await meetOn('2023-02-07')
  await takeTo(dossier, id, 'circulated')
  await client.meetings.setStatus({ id, status: 'draft' })
  expect(await client.meetings.get({ id })).toMatchObject({
    status: 'draft',
    convenedOn: '2023-02-07',
    circulatedOn: null,
    remarksUntil: null,
  })
  await client.meetings.setStatus({ id, status: 'preparation' })
  expect(await client.meetings.get({ id })).toMatchObject({ status: 'preparation', convenedOn: null })
})

test('once its minutes are frozen, nothing in a meeting can change', async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn, chairSeat } = dossier
  const id = await meetOn('2023-02-07')
  const item = await client.meetings.addItem({ meetingId: id, title: 'Bilan' })
  const guest = await client.meetings.addGuest({ meetingId: id, name: 'Une entreprise' })
  const frozen = await client.meetings.get({ id })
  validate(dossier, id)
  const writes = [
    client.meetings.update({ id, place: 'Ailleurs' }),
    client.meetings.renumber({ id, number: 4 }),
    client.meetings.remove({ id }),
    client.meetings.setStatus({ id, status: 'review' }),
    client.minutes.circulate({ meetingId: id }),
    client.meetings.addItem({ meetingId: id, title: 'Autre' }),
    client.meetings.updateItem({ id: item.id, title: 'Autre' }),
    client.meetings.removeItem({ id: item.id }),
    client.meetings.moveItem({ id: item.id, position: 0 }),
    client.meetings.setAttendance({ meetingId: id, attendanceId: chairSeat, status: 'present' }),
    client.meetings.markAllPresent({ meetingId: id }),
    client.meetings.addGuest({ meetingId: id, name: 'Autre' }),
    client.meetings.removeGuest({ meetingId: id, attendanceId: guest.id }),
  ]
  for (const write of await Promise.allSettled(writes))
    expect(write).toMatchObject({ status: 'rejected', reason: { code: 'FROZEN' } })
  expect(await client.meetings.get({ id })).toEqual({ ...frozen, status: 'validated' })
})
