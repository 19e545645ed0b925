import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

/** Today is 7 February 2023. */
const refused = (path: string, message: string) => ({
  code: 'INVALID_INPUT',
  data: { issues: [{ path, message }] },
})

test('an event keeps its days, its place, who came and what is to be remembered', async () => {
  const { client } = await testDossier()
  const { id: zoneId } = await client.initiative.addZone({ name: 'Cahors Sud' })
  const { id } = await client.outreach.addEvent({ name: 'Matinée de rencontres', date: '2023-01-19' })
  const event = {
    id,
    name: 'Matinée de rencontres',
    kind: 'networking',
    date: '2023-01-19',
    endDate: '2023-01-20',
    place: 'Fontanes',
    zoneId,
    participantCount: 30,
    companyCount: 21,
    note: 'Par petits groupes',
  } as const
  await client.outreach.updateEvent(event)
  expect(await client.outreach.getEvent({ id })).toEqual({ ...event, zoneName: 'Cahors Sud' })
})

test('events come newest first, with who came to all that were held, and how many have nobody noted', async () => {
  const { client } = await testDossier()
  const add = client.outreach.addEvent
  await add({ name: 'Présentation', date: '2022-09-22', participantCount: 25 })
  await add({ name: 'Sans compte', date: '2022-10-03' })
  await add({ name: 'Atelier', date: '2023-01-19', participantCount: 30 })
  await add({ name: 'Visite en cours', date: '2023-02-06', endDate: '2023-02-09', participantCount: 12 })
  await add({ name: 'À venir', date: '2023-03-01', participantCount: 100 })
  const { rows, ...sums } = await client.outreach.events({})
  expect(sums).toEqual({ total: 5, participants: 55, uncounted: 1 })
  expect(rows.map(({ name }) => name)).toEqual(['À venir', 'Visite en cours', 'Atelier', 'Sans compte', 'Présentation'])
  const page = await client.outreach.events({ offset: 3, limit: 1 })
  expect([page.total, page.participants, page.rows.map(({ name }) => name)]).toEqual([5, 55, ['Sans compte']])
})

test('events are sought by their words, whatever the accents, by their zone, and by the day they begin', async () => {
  const { client } = await testDossier()
  const { id: zoneId } = await client.initiative.addZone({ name: 'Cahors Sud' })
  await client.outreach.addEvent({ name: 'Présentation', date: '2022-09-22', zoneId, participantCount: 25 })
  await client.outreach.addEvent({ name: 'Visite', date: '2022-12-30', endDate: '2023-01-02', participantCount: 8 })
  const found = async (sought: Parameters<typeof client.outreach.events>[0]) => {
    const { total, participants, rows } = await client.outreach.events(sought)
    return [total, participants, ...rows.map(({ name }) => name)]
  }
  expect(await found({ search: 'PRESENTATION' })).toEqual([1, 25, 'Présentation'])
  expect(await found({ search: 'cahors sud' })).toEqual([1, 25, 'Présentation'])
  expect(await found({ search: '100 %' })).toEqual([0, 0])
  expect(await found({ from: '2023-01-01' })).toEqual([0, 0])
  expect(await found({ from: '2022-12-30', to: '2022-12-31' })).toEqual([1, 8, 'Visite'])
  expect(await found({ to: '2022-09-22' })).toEqual([1, 25, 'Présentation'])
})

test('an event never ends before it begins, whichever of its days is changed', async () => {
  const { client } = await testDossier()
  const days = { date: '2023-01-20', endDate: '2023-01-19' }
  await expect(client.outreach.addEvent({ name: 'Atelier', ...days })).rejects.toMatchObject(
    refused('endDate', 'datesReversed'),
  )
  const { id } = await client.outreach.addEvent({ name: 'Atelier', date: '2023-01-19', endDate: '2023-01-20' })
  await expect(client.outreach.updateEvent({ id, endDate: '2023-01-18' })).rejects.toMatchObject(
    refused('endDate', 'datesReversed'),
  )
  await expect(client.outreach.updateEvent({ id, date: '2023-01-21' })).rejects.toMatchObject(
    refused('date', 'datesReversed'),
  )
  await client.outreach.updateEvent({ id, date: '2023-01-21', endDate: null })
  expect(await client.outreach.getEvent({ id })).toMatchObject({ date: '2023-01-21', endDate: null })
})

test('a head count is a whole number, zero or more, and a name is never blank or endless', async () => {
  const { client } = await testDossier()
  const { id } = await client.outreach.addEvent({ name: 'Atelier', date: '2023-01-19' })
  for (const participantCount of [-1, 1.5, 1_000_001])
    await expect(client.outreach.updateEvent({ id, participantCount })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(client.outreach.updateEvent({ id, name: ' ' })).rejects.toMatchObject(refused('name', 'required'))
  await expect(client.outreach.updateEvent({ id, name: 'x'.repeat(10_001) })).rejects.toMatchObject(
    refused('name', 'tooLong'),
  )
  await client.outreach.updateEvent({ id, name: 'x'.repeat(10_000), participantCount: 0 })
  expect((await client.outreach.events({})).rows).toMatchObject([{ participantCount: 0 }])
})

test('a zone where an event takes place stays, and names it', async () => {
  const { client } = await testDossier()
  await client.initiative.addZone({ name: 'Unité urbaine' })
  const { id: zoneId } = await client.initiative.addZone({ name: 'Cahors Sud' })
  const { id } = await client.outreach.addEvent({ name: 'Atelier', date: '2023-01-19', zoneId })
  await expect(client.initiative.removeZone({ id: zoneId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Atelier (19\u00A0janvier 2023)'] },
  })
  await client.outreach.removeEvent({ id })
  await client.initiative.removeZone({ id: zoneId })
  await expect(client.outreach.addEvent({ name: 'Atelier', date: '2023-01-19', zoneId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a removed event comes back with undo, and one that is gone is said to be', async () => {
  const { client } = await testDossier()
  const { id } = await client.outreach.addEvent({ name: 'Atelier', date: '2023-01-19', participantCount: 30 })
  const before = await client.outreach.getEvent({ id })
  const { changeId } = await client.outreach.removeEvent({ id })
  expect(await client.outreach.events({})).toEqual({ total: 0, participants: 0, uncounted: 0, rows: [] })
  for (const call of [
    client.outreach.getEvent({ id }),
    client.outreach.updateEvent({ id, name: 'Autre' }),
    client.outreach.removeEvent({ id }),
  ])
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await client.history.undo({ changeId })
  expect(await client.outreach.getEvent({ id })).toEqual(before)
})

test('communications come newest first, and are sought by title, audience and period', async () => {
  const { client } = await testDossier()
  const { id } = await client.outreach.addCommunication({ title: 'Article', date: '2023-01-10' })
  const article = {
    id,
    title: 'Article sur la démarche',
    kind: 'press',
    date: '2023-01-11',
    audience: 'Presse locale',
    link: 'https://exemple.fr/article?page=1',
    reach: 12_000,
    note: 'Copie dans les pièces',
  } as const
  await client.outreach.updateCommunication(article)
  expect(await client.outreach.getCommunication({ id })).toEqual(article)
  await client.outreach.addCommunication({ title: 'Lettre n° 1', date: '2023-02-01', kind: 'newsletter' })
  const titles = async (sought: Parameters<typeof client.outreach.communications>[0]) => {
    const { total, rows } = await client.outreach.communications(sought)
    return [total, ...rows.map(({ title }) => title)]
  }
  expect(await titles({})).toEqual([2, 'Lettre n° 1', 'Article sur la démarche'])
  expect(await titles({ search: 'presse demarche' })).toEqual([1, 'Article sur la démarche'])
  expect(await titles({ from: '2023-01-12', to: '2023-02-01' })).toEqual([1, 'Lettre n° 1'])
  expect(await titles({ offset: 1, limit: 1 })).toEqual([2, 'Article sur la démarche'])
})

test('the link of a communication is a page of the web or nothing', async () => {
  const { client } = await testDossier()
  const { id } = await client.outreach.addCommunication({ title: 'Article', date: '2023-01-10' })
  for (const link of ['www.exemple.fr', 'javascript:alert(1)', 'mailto:a@exemple.fr', 'C:\\article.pdf', 'https://a b'])
    await expect(client.outreach.updateCommunication({ id, link })).rejects.toMatchObject(
      refused('link', 'pageAddress'),
    )
  await client.outreach.updateCommunication({ id, link: 'http://exemple.fr' })
  await client.outreach.updateCommunication({ id, link: '' })
  const { changeId } = await client.outreach.removeCommunication({ id })
  await expect(client.outreach.getCommunication({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.outreach.updateCommunication({ id, note: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await client.history.undo({ changeId })
  expect(await client.outreach.getCommunication({ id })).toMatchObject({ title: 'Article', link: '' })
})
