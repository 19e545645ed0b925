import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'

const meeting = async (date = '2023-02-07') => {
  const dossier = await dossierWithCopil()
  const meetingId = await dossier.meetOn(date)
  const attendance = async () => (await dossier.client.meetings.get({ id: meetingId })).attendance
  const statuses = async () => (await attendance()).map(({ id, status }) => [id, status])
  return { ...dossier, meetingId, attendance, statuses }
}

test('the list is the composition valid at the date of the meeting, not noted yet', async () => {
  const { client, attendance, chairSeat, officerSeat, chamberSeat, chamberId, carrierId, chairId } = await meeting()
  await client.committees.updateMember({ id: officerSeat, toDate: '2023-02-06' })
  expect(await attendance()).toEqual([
    {
      id: chairSeat,
      membershipId: chairSeat,
      organisationId: carrierId,
      organisationName: 'Grand Cahors',
      contactId: chairId,
      label: 'Président',
      college: 'carriers',
      role: 'chair',
      status: null,
      representedBy: '',
      arrival: null,
      departure: null,
    },
    {
      id: chamberSeat,
      membershipId: chamberSeat,
      organisationId: chamberId,
      organisationName: 'CCI du Lot',
      contactId: null,
      label: '',
      college: 'experts',
      role: 'full',
      status: null,
      representedBy: '',
      arrival: null,
      departure: null,
    },
  ])
})

test('a seat is noted, completed, and taken back to not noted', async () => {
  const { client, meetingId, attendance, chairSeat } = await meeting()
  const note = { meetingId, attendanceId: chairSeat }
  await client.meetings.setAttendance({ ...note, status: 'represented' })
  await client.meetings.setAttendance({
    ...note,
    representedBy: 'Vice-président',
    arrival: '14:10',
    departure: '15:00',
  })
  expect((await attendance())[0]).toMatchObject({
    id: chairSeat,
    status: 'represented',
    representedBy: 'Vice-président',
    arrival: '14:10',
    departure: '15:00',
  })
  await client.meetings.setAttendance({ ...note, status: null })
  expect((await attendance())[0]).toMatchObject({ status: null, representedBy: 'Vice-président' })
})

test('a departure before the arrival is refused beside the hour that was typed', async () => {
  const { client, meetingId, attendance, chairSeat } = await meeting()
  const note = { meetingId, attendanceId: chairSeat }
  await client.meetings.setAttendance({ ...note, arrival: '14:10' })
  await expect(client.meetings.setAttendance({ ...note, departure: '14:09' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'departure', message: 'timesReversed' }] },
  })
  await client.meetings.setAttendance({ ...note, departure: '15:00' })
  await expect(client.meetings.setAttendance({ ...note, arrival: '15:01' })).rejects.toMatchObject({
    data: { issues: [{ path: 'arrival', message: 'timesReversed' }] },
  })
  expect((await attendance())[0]).toMatchObject({ arrival: '14:10', departure: '15:00' })
})

test('a refused note leaves nothing behind', async () => {
  const { client, context, meetingId, chairSeat } = await meeting()
  const note = { meetingId, attendanceId: chairSeat, arrival: '15:00', departure: '14:00' }
  await expect(client.meetings.setAttendance(note)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect(context.session.connection().prepare('SELECT count(*) FROM attendance').pluck().get()).toBe(0)
})

test('those not noted yet are marked present, the others stay as they are', async () => {
  const { client, meetingId, statuses, chairSeat, officerSeat, chamberSeat } = await meeting()
  await client.meetings.setAttendance({ meetingId, attendanceId: officerSeat, status: 'excused' })
  await client.meetings.setAttendance({ meetingId, attendanceId: chamberSeat, representedBy: 'une suppléante' })
  await client.meetings.markAllPresent({ meetingId })
  expect(await statuses()).toEqual([
    [chairSeat, 'present'],
    [officerSeat, 'excused'],
    [chamberSeat, 'present'],
  ])
})

test('what was noted about a seat stays shown when a change of date puts it out of the composition', async () => {
  const { client, meetingId, statuses, chairSeat, officerSeat, chamberSeat } = await meeting()
  await client.committees.updateMember({ id: officerSeat, toDate: '2023-02-28' })
  await client.committees.updateMember({ id: chairSeat, toDate: '2023-02-28' })
  await client.meetings.setAttendance({ meetingId, attendanceId: officerSeat, status: 'present' })
  await client.meetings.setAttendance({ meetingId, attendanceId: chairSeat, status: 'present' })
  await client.meetings.setAttendance({ meetingId, attendanceId: chairSeat, status: null })
  await client.meetings.update({ id: meetingId, date: '2023-03-07' })
  expect(await statuses()).toEqual([
    [chamberSeat, null],
    [officerSeat, 'present'],
  ])
  await client.meetings.setAttendance({ meetingId, attendanceId: officerSeat, status: null })
  expect(await statuses()).toEqual([[chamberSeat, null]])
})

test('only a seat of the composition, or a line that is there, can be noted', async () => {
  const { client, meetingId, officerSeat } = await meeting()
  await client.committees.updateMember({ id: officerSeat, toDate: '2023-01-31' })
  await expect(
    client.meetings.setAttendance({ meetingId, attendanceId: officerSeat, status: 'present' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { entity: 'attendance' } })
})

test('a guest is a name, an organisation or a contact, who brings the organisation', async () => {
  const { client, meetingId, attendance, officerId, carrierId, chamberId } = await meeting()
  const guests = async () => (await attendance()).filter(({ membershipId }) => membershipId === null)
  await client.meetings.addGuest({ meetingId, name: 'ضيف 🎉' })
  await client.meetings.addGuest({ meetingId, organisationId: chamberId })
  const officer = await client.meetings.addGuest({ meetingId, contactId: officerId })
  expect(await guests()).toMatchObject([
    { label: 'ضيف 🎉', organisationName: '', status: 'guest', college: null, role: null },
    { label: '', organisationName: 'CCI du Lot', organisationId: chamberId },
    {
      id: officer.id,
      label: 'Chargé de mission EIT',
      organisationName: 'Grand Cahors',
      organisationId: carrierId,
      contactId: officerId,
    },
  ])
  await client.meetings.setAttendance({ meetingId, attendanceId: officer.id, arrival: '14:30' })
  expect((await guests())[2]?.arrival).toBe('14:30')
  await client.meetings.removeGuest({ meetingId, attendanceId: officer.id })
  expect(await guests()).toHaveLength(2)
})

test('a guest without any name is refused, and a seat is not removed as a guest', async () => {
  const { client, meetingId, chairSeat } = await meeting()
  await expect(client.meetings.addGuest({ meetingId, name: ' ' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'name', message: 'required' }] },
  })
  await client.meetings.setAttendance({ meetingId, attendanceId: chairSeat, status: 'present' })
  await expect(client.meetings.removeGuest({ meetingId, attendanceId: chairSeat })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'attendance' },
  })
})
