import { expect, test } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'

const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })
const nobody = '00000000-0000-7000-8000-999999999999'

const timeLog = async () => {
  const dossier = await dossierWithCopil()
  const { client } = dossier
  const note = async (date: string, minutes: number, activity: string) =>
    (await client.timeLog.addEntry({ date, minutes, activity })).id
  const travel = async (date: string, destination: string, kilometreTenths: number) =>
    (await client.timeLog.addTrip({ date, person: 'Claire', destination, kilometreTenths })).id
  return { ...dossier, note, travel }
}

test('time is listed newest first, with what it is tied to, and sought by all these words within a period', async () => {
  const { client, note, meetOn, carrierId } = await timeLog()
  const meetingId = await meetOn('2023-02-07')
  const { id: actionId } = await client.actions.create({ title: 'Mutualiser le gardiennage' })
  await note('2023-01-31', 60, 'Administration')
  await client.timeLog.addEntry({ date: '2023-02-07', minutes: 90, activity: ' Compte rendu ', meetingId })
  await client.timeLog.addEntry({ date: '2023-02-06', minutes: 45, activity: 'Suivi', actionId, note: 'Appel' })
  await client.timeLog.addEntry({ date: '2023-02-01', minutes: 30, activity: 'Suivi', organisationId: carrierId })
  const seen = await client.timeLog.entries({})
  expect(seen.total).toBe(4)
  expect(seen.rows).toMatchObject([
    { activity: 'Compte rendu', meetingLabel: 'COPIL n°\u00A01 · 7\u00A0février 2023', organisationName: '' },
    { activity: 'Suivi', actionNumber: 'A-1', actionTitle: 'Mutualiser le gardiennage', meetingLabel: '' },
    { activity: 'Suivi', organisationName: 'Grand Cahors' },
    { activity: 'Administration', actionNumber: '' },
  ])
  const found = async (input: Parameters<typeof client.timeLog.entries>[0]) => {
    const { total, rows } = await client.timeLog.entries(input)
    return [total, ...rows.map(({ date }) => date)]
  }
  expect(await found({ search: 'copil' })).toEqual([1, '2023-02-07'])
  expect(await found({ search: 'suivi gardiennage' })).toEqual([1, '2023-02-06'])
  expect(await found({ search: 'cahors' })).toEqual([1, '2023-02-01'])
  expect(await found({ from: '2023-02-01', to: '2023-02-06' })).toEqual([2, '2023-02-06', '2023-02-01'])
  expect(await found({ offset: 3 })).toEqual([4, '2023-01-31'])
})

test('minutes are summed by activity, whatever its case, and by month with the kilometres', async () => {
  const { client, note, travel } = await timeLog()
  await note('2023-01-10', 60, 'Réseau et veille')
  await note('2023-01-11', 30, 'compte rendu')
  await note('2023-02-01', 45, 'Compte rendu')
  await travel('2023-02-02', 'Figeac', 1425)
  await travel('2022-12-02', 'Gramat', 800)
  expect(await client.timeLog.summary({})).toEqual({
    minutes: 135,
    kilometreTenths: 2225,
    activities: [
      { activity: 'Compte rendu', minutes: 75 },
      { activity: 'Réseau et veille', minutes: 60 },
    ],
    months: [
      { month: '2023-02', minutes: 45, kilometreTenths: 1425 },
      { month: '2023-01', minutes: 90, kilometreTenths: 0 },
      { month: '2022-12', minutes: 0, kilometreTenths: 800 },
    ],
  })
  expect(await client.timeLog.summary({ from: '2023-02-01', search: 'compte' })).toMatchObject({
    minutes: 45,
    kilometreTenths: 0,
  })
  const { total, rows } = await client.timeLog.trips({ search: 'gramat' })
  expect([total, rows[0]?.kilometreTenths]).toEqual([1, 800])
})

test('a quick entry starts from what was noted last, the usual activities after it, and the nearest meetings', async () => {
  const { client, note, travel, meetOn } = await timeLog()
  await client.settings.update({ officerName: ' ' })
  const before = await client.timeLog.suggestions({ date: '2023-02-07' })
  expect(before).toMatchObject({ latestActivity: '', destinations: [], meetings: [], person: 'Chargé de mission EIT' })
  expect(before.activities).toContain('Compte rendu')
  await note('2023-02-07', 60, 'compte rendu')
  await note('2023-02-01', 60, 'Visite de site')
  await travel('2023-02-01', 'Figeac', 1400)
  await travel('2023-02-02', 'figeac', 1425)
  await travel('2023-02-01', 'Gramat', 800)
  for (const date of ['2023-02-03', '2023-02-08', '2023-02-07', '2023-03-30']) await meetOn(date)
  await client.settings.update({ officerName: 'Claire Vidal' })
  const after = await client.timeLog.suggestions({ date: '2023-02-07' })
  expect(after.activities.slice(0, 3)).toEqual(['Visite de site', 'compte rendu', 'Entretien d’entreprise'])
  expect(after.activities).toHaveLength(before.activities.length + 1)
  expect(after).toMatchObject({
    latestActivity: 'Visite de site',
    person: 'Claire Vidal',
    destinations: [
      { destination: 'Gramat', kilometreTenths: 800 },
      { destination: 'figeac', kilometreTenths: 1425 },
    ],
  })
  expect(after.meetings.map(({ date }) => date)).toEqual(['2023-02-07', '2023-02-08', '2023-02-03'])
})

test('a day to come and a record that is gone are refused, beside the date and by their name', async () => {
  const { client, note, travel } = await timeLog()
  const id = await note('2023-02-07', 60, 'Suivi')
  const trip = await travel('2023-02-07', 'Figeac', 1425)
  const inFuture = refused('date', 'inFuture')
  await expect(note('2023-02-08', 60, 'Suivi')).rejects.toMatchObject(inFuture)
  await expect(travel('2023-02-08', 'Figeac', 1425)).rejects.toMatchObject(inFuture)
  await expect(client.timeLog.updateEntry({ id, date: '2023-02-08' })).rejects.toMatchObject(inFuture)
  await expect(client.timeLog.updateTrip({ id: trip, date: '2023-02-08' })).rejects.toMatchObject(inFuture)
  const notFound = { code: 'NOT_FOUND' }
  await expect(client.timeLog.updateEntry({ id, meetingId: nobody })).rejects.toMatchObject(notFound)
  await expect(client.timeLog.updateTrip({ id: nobody, purpose: 'Visite' })).rejects.toMatchObject(notFound)
  await expect(client.timeLog.removeEntry({ id: nobody })).rejects.toMatchObject(notFound)
  await expect(note('2023-02-07', 1441, 'Suivi')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('what was noted is changed and removed, and each act is taken back', async () => {
  const { client, note, travel, carrierId } = await timeLog()
  const id = await note('2023-02-06', 60, 'Suivi')
  const trip = await travel('2023-02-06', 'Figeac', 1425)
  await client.timeLog.updateEntry({ id, minutes: 90, organisationId: carrierId })
  const { changeId } = await client.timeLog.updateTrip({ id: trip, kilometreTenths: 1500 })
  expect((await client.timeLog.entries({})).rows).toMatchObject([{ minutes: 90, organisationName: 'Grand Cahors' }])
  await client.history.undo({ changeId })
  expect((await client.timeLog.trips({})).rows).toMatchObject([{ kilometreTenths: 1425, person: 'Claire' }])
  const removed = await client.timeLog.removeEntry({ id })
  await client.timeLog.removeTrip({ id: trip })
  expect([(await client.timeLog.entries({})).total, (await client.timeLog.trips({})).total]).toEqual([0, 0])
  await client.history.undo({ changeId: removed.changeId })
  expect((await client.timeLog.entries({})).rows).toMatchObject([{ id, minutes: 90 }])
})

test('an organisation, a meeting and an action stay while time or a journey is noted for them', async () => {
  const { client, meetOn } = await timeLog()
  const { id: organisationId } = await client.organisations.create({ name: 'Andros' })
  const meetingId = await meetOn('2023-02-07')
  const { id: actionId } = await client.actions.create({ title: 'une' })
  const day = { date: '2023-02-07', minutes: 60, activity: 'Suivi' }
  await client.timeLog.addTrip({
    date: '2023-02-07',
    person: 'Claire',
    destination: 'Biars',
    kilometreTenths: 900,
    organisationId,
  })
  await client.timeLog.addEntry({ ...day, meetingId })
  await client.timeLog.addEntry({ ...day, actionId })
  const inUse = (label: string) => ({ code: 'IN_USE', data: { usedBy: [`${label} (7\u00A0février 2023)`] } })
  await expect(client.organisations.remove({ id: organisationId })).rejects.toMatchObject(inUse('Biars'))
  await expect(client.meetings.remove({ id: meetingId })).rejects.toMatchObject(inUse('Suivi'))
  await expect(client.actions.remove({ id: actionId })).rejects.toMatchObject(inUse('Suivi'))
})
