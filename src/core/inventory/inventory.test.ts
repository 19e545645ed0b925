import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

const organisationOf = async (client: Awaited<ReturnType<typeof testDossier>>['client'], name = 'NympheA') =>
  (await client.organisations.create({ name, kind: 'other' })).id

test('a deliverable is late once its day is past and it is still owed, whole or in part', async () => {
  const { client, clock } = await testDossier()
  const organisationId = await organisationOf(client)
  const { id } = await client.inventory.addDeliverable({
    name: 'Export ADALIE',
    kind: 'data',
    organisationId,
    dueOn: '2023-02-08',
  })
  const only = async () => (await client.inventory.deliverables())[0]
  expect(await only()).toMatchObject({ organisationName: 'NympheA', fileCount: 0, isLate: false, position: 0 })
  clock.set('2023-02-09T09:00:00.000Z')
  expect(await only()).toMatchObject({ isLate: true })
  await client.inventory.updateDeliverable({ id, state: 'incomplete' })
  expect(await only()).toMatchObject({ isLate: true, receivedOn: '2023-02-09' })
  await client.inventory.updateDeliverable({ id, state: 'received' })
  expect(await only()).toMatchObject({ isLate: false, receivedOn: '2023-02-09' })
  await client.inventory.updateDeliverable({ id, state: 'missing' })
  expect(await only()).toMatchObject({ isLate: true, receivedOn: null })
  await client.inventory.updateDeliverable({ id, state: 'notConcerned' })
  expect(await only()).toMatchObject({ isLate: false })
})

test('a reception to come, an unknown organisation and a blank name are refused', async () => {
  const { client } = await testDossier()
  const { id } = await client.inventory.addDeliverable({ name: 'Cartes' })
  await expect(client.inventory.updateDeliverable({ id, receivedOn: '2023-02-08' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'receivedOn', message: 'inFuture' }] },
  })
  await expect(client.inventory.updateDeliverable({ id, organisationId: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(client.inventory.addDeliverable({ name: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('the list to start from is added once, without what is there in any language, and goes as one act', async () => {
  const { client } = await testDossier()
  await client.inventory.addDeliverable({ name: 'company INTERVIEW grid' })
  const { count } = await client.inventory.missingStarter()
  const { added, changeId } = await client.inventory.addStarter()
  expect(added).toBe(count)
  expect(await client.inventory.missingStarter()).toEqual({ count: 0 })
  const rows = await client.inventory.deliverables()
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, rank) => rank))
  expect(new Set(rows.slice(1).map(({ state, ownership }) => `${state} ${ownership}`))).toEqual(
    new Set(['expected unknown']),
  )
  await client.history.undo({ changeId })
  expect(await client.inventory.deliverables()).toHaveLength(1)
})

test.each(['name', 'purpose', 'address', 'holder', 'access'] as const)(
  'a password is refused in %s, and neither the tool nor the journal keeps it',
  async (field) => {
    const { client, context } = await testDossier()
    const { id } = await client.inventory.addTool({ name: 'ADALIE', [field]: 'Demander à la DSI' })
    const refused = { code: 'INVALID_INPUT', data: { issues: [{ path: field, message: 'secret' }] } }
    await expect(client.inventory.updateTool({ id, [field]: 'mdp : zzbleuet46' })).rejects.toMatchObject(refused)
    await expect(client.inventory.addTool({ name: 'Autre', [field]: 'mdp : zzbleuet46' })).rejects.toMatchObject(
      refused,
    )
    expect(await client.inventory.tools()).toEqual([expect.objectContaining({ id, [field]: 'Demander à la DSI' })])
    const journal = context.session.connection().prepare('SELECT * FROM journal').all()
    expect(JSON.stringify(journal)).not.toContain('zzbleuet46')
  },
)

test('an access and a contract tell how many days are left, and the first contract to end stands first', async () => {
  const { client } = await testDossier()
  await client.inventory.addTool({ name: 'ADALIE', expiresOn: '2023-02-01' })
  await client.inventory.addTool({ name: 'QGIS' })
  expect((await client.inventory.tools()).map(({ daysLeft }) => daysLeft)).toEqual([-6, null])
  await client.inventory.addContract({ name: 'Sans fin' })
  await client.inventory.addContract({ name: 'Marché', endOn: '2023-12-31', amountCents: 4_500_000 })
  await client.inventory.addContract({ name: 'Convention', startOn: '2022-01-01', endOn: '2023-03-31' })
  expect((await client.inventory.contracts()).map(({ name, daysLeft }) => [name, daysLeft])).toEqual([
    ['Convention', 52],
    ['Marché', 327],
    ['Sans fin', null],
  ])
})

test('a contract ends after it starts: the refusal stands beside the field that was changed', async () => {
  const { client } = await testDossier()
  const { id } = await client.inventory.addContract({ name: 'Marché', startOn: '2023-01-01', endOn: '2023-12-31' })
  const refusedAt = (path: string) => ({
    code: 'INVALID_INPUT',
    data: { issues: [{ path, message: 'datesReversed' }] },
  })
  await expect(client.inventory.updateContract({ id, startOn: '2024-01-01' })).rejects.toMatchObject(
    refusedAt('startOn'),
  )
  await expect(client.inventory.updateContract({ id, endOn: '2022-01-01' })).rejects.toMatchObject(refusedAt('endOn'))
  await expect(
    client.inventory.addContract({ name: 'Autre', startOn: '2023-02-01', endOn: '2023-01-31' }),
  ).rejects.toMatchObject(refusedAt('endOn'))
  await client.inventory.updateContract({ id, startOn: '2024-01-01', endOn: '2024-12-31' })
  await expect(client.inventory.updateContract({ id, amountCents: -1 })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
})

test('someone was introduced by a contact or by words, never by both, and goes with the contact', async () => {
  const { client } = await testDossier()
  const organisationId = await organisationOf(client, 'Scierie du Causse')
  const contactOf = async (jobTitle: string) => (await client.organisations.addContact({ organisationId, jobTitle })).id
  const contactId = await contactOf('Gérante')
  const introducedById = await contactOf('Responsable de site')
  const { id } = await client.inventory.addIntroduction({ contactId, introducedBy: 'L’ancien consultant' })
  expect(await client.inventory.introductions()).toEqual([
    expect.objectContaining({
      id,
      contactLabel: 'Gérante (Scierie du Causse)',
      organisationId,
      organisationName: 'Scierie du Causse',
      introducedByLabel: 'L’ancien consultant',
    }),
  ])
  await client.inventory.updateIntroduction({ id, introducedById })
  expect((await client.inventory.introductions())[0]).toMatchObject({
    introducedBy: '',
    introducedByLabel: 'Responsable de site (Scierie du Causse)',
  })
  await client.inventory.updateIntroduction({ id, introducedBy: 'Un élu' })
  expect((await client.inventory.introductions())[0]).toMatchObject({
    introducedById: null,
    introducedByLabel: 'Un élu',
  })
  await client.organisations.removeContact({ id: contactId })
  expect(await client.inventory.introductions()).toEqual([])
})

test('a question is noted today, and once answered stands after those that are open', async () => {
  const { client } = await testDossier()
  const { id } = await client.inventory.addLesson({ kind: 'question', text: 'Qui anime après 2026 ?' })
  await client.inventory.addLesson({ kind: 'risk', text: 'Départ du référent', date: '2022-12-01' })
  expect((await client.inventory.lessons())[0]).toMatchObject({ id, date: '2023-02-07', isClosed: false, fileCount: 0 })
  await client.inventory.updateLesson({ id, isClosed: true, answer: 'Le Grand Cahors' })
  expect((await client.inventory.lessons()).map(({ text }) => text)).toEqual([
    'Départ du référent',
    'Qui anime après 2026 ?',
  ])
})

test('what is removed comes back with the undo, and what is gone is said to be', async () => {
  const { client } = await testDossier()
  const { id } = await client.inventory.addDeliverable({ name: 'Cartes', reserve: 'Sans le projet' })
  const before = await client.inventory.deliverables()
  const { changeId } = await client.inventory.removeDeliverable({ id })
  await expect(client.inventory.removeDeliverable({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await client.history.undo({ changeId })
  expect(await client.inventory.deliverables()).toEqual(before)
  const remover = client.inventory
  for (const remove of [remover.removeTool, remover.removeContract, remover.removeIntroduction, remover.removeLesson])
    await expect(remove({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
