import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

/** The smallest PNG: one transparent pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

test('a new démarche carries its name and the usual delays', async () => {
  const { client } = await testDossier()
  const { id, ...rest } = await client.initiative.get()
  expect(id).not.toBe('')
  expect(rest).toEqual({
    name: 'Démarche d’essai',
    fullName: '',
    summary: '',
    perimeter: '',
    framework: '',
    startDate: null,
    plannedEndDate: null,
    domains: [],
    resources: [],
    humanMeans: '',
    technicalMeans: '',
    accentColour: '#0B6E5F',
    papersDays: 15,
    minutesDays: 15,
    silenceDays: 10,
    coldDays: 60,
    hasLogo: false,
    zones: [],
  })
})

test('what is typed is kept, and the open dossier takes the new name', async () => {
  const { client } = await testDossier()
  await client.initiative.update({ name: 'LOT’EC 🌱', domains: ['industrie', 'énergie'], startDate: '2022-04-01' })
  expect(await client.initiative.get()).toMatchObject({
    name: 'LOT’EC 🌱',
    domains: ['industrie', 'énergie'],
    startDate: '2022-04-01',
  })
  expect(await client.dossier.current()).toMatchObject({ name: 'LOT’EC 🌱', fileName: 'essai' })
})

test('a blank name is refused beside its field', async () => {
  const { client } = await testDossier()
  await expect(client.initiative.update({ name: '   ' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'name', message: 'required' }] },
  })
})

test('an end before the start is refused beside the date that was typed', async () => {
  const { client } = await testDossier()
  await client.initiative.update({ plannedEndDate: '2026-12-31' })
  await expect(client.initiative.update({ startDate: '2027-01-01' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'startDate', message: 'datesReversed' }] },
  })
})

test('a logo is kept to the byte, and what is not a picture is refused', async () => {
  const { client } = await testDossier()
  expect(await client.initiative.logo()).toBeNull()
  await client.initiative.setLogo({ mediaType: 'image/png', base64: pixel })
  expect(await client.initiative.logo()).toEqual({ mediaType: 'image/png', base64: pixel })
  const notPicture = Buffer.from('une image, promis').toString('base64')
  await expect(client.initiative.setLogo({ mediaType: 'image/png', base64: notPicture })).rejects.toMatchObject({
    data: { issues: [{ path: 'logo', message: 'imageType' }] },
  })
  await client.initiative.removeLogo()
  expect(await client.initiative.get()).toMatchObject({ hasLogo: false })
})

test('a logo of more than two megabytes is refused', async () => {
  const { client } = await testDossier()
  const heavy = Buffer.alloc(2_000_001).toString('base64')
  await expect(client.initiative.setLogo({ mediaType: 'image/png', base64: heavy })).rejects.toMatchObject({
    data: { issues: [{ path: 'logo', message: 'tooLarge' }] },
  })
})

test('zones are added in order, renamed and removed', async () => {
  const { client } = await testDossier()
  const { id } = await client.initiative.addZone({ name: 'Cahors Sud' })
  await client.initiative.addZone({ name: 'Cahors-Pradines' })
  await client.initiative.updateZone({ id, isPilot: true })
  expect((await client.initiative.get()).zones).toMatchObject([
    { name: 'Cahors Sud', isPilot: true, position: 0 },
    { name: 'Cahors-Pradines', isPilot: false, position: 1 },
  ])
  await client.initiative.removeZone({ id })
  expect((await client.initiative.get()).zones).toMatchObject([{ name: 'Cahors-Pradines' }])
})

test('a zone keeps where it is, which distances are told from, and forgets it', async () => {
  const { client } = await testDossier()
  const { id } = await client.initiative.addZone({ name: 'Cahors Sud' })
  const places = async () =>
    (await client.initiative.get()).zones.map(({ latitude, longitude }) => ({ latitude, longitude }))
  expect(await places()).toEqual([{ latitude: null, longitude: null }])
  await client.initiative.updateZone({ id, latitude: 44.3537, longitude: -0.5 })
  expect(await places()).toEqual([{ latitude: 44.3537, longitude: -0.5 }])
  await client.initiative.updateZone({ id, latitude: null, longitude: null })
  expect(await places()).toEqual([{ latitude: null, longitude: null }])
})

test.each([
  ['latitude', { latitude: 90.1 }],
  ['longitude', { longitude: -180.1 }],
])('a %s that is nowhere on Earth is refused beside its field', async (path, place) => {
  const { client } = await testDossier()
  const { id } = await client.initiative.addZone({ name: 'Cahors Sud' })
  await expect(client.initiative.updateZone({ id, ...place })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path, message: path }] },
  })
})

test('the days after which a synergy is cold are the démarche’s own, from a day to two years', async () => {
  const { client } = await testDossier()
  await client.initiative.update({ coldDays: 90 })
  expect(await client.initiative.get()).toMatchObject({ coldDays: 90 })
  for (const coldDays of [0, 731, 1.5]) {
    await expect(client.initiative.update({ coldDays })).rejects.toMatchObject({
      data: { issues: [{ path: 'coldDays', message: 'coldDays' }] },
    })
  }
})
