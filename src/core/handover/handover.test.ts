import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, testDossier } from '../../../tests/support/core.ts'
import { handoverParts } from '../../shared/handover/handover.contract.ts'
import { inUsualOrder, partsLeftOut, withPart } from '../../shared/handover/handover.rules.ts'

type Client = Awaited<ReturnType<typeof testDossier>>['client']

const addHandover = async (client: Client, fields: { name?: string; date?: string } = {}) =>
  client.handover.create({ name: 'Passation', date: '2023-12-31', ...fields })

const addPerson = async (client: Client, jobTitle: string) => {
  const { id: organisationId } = await client.organisations.create({ name: `Service ${jobTitle}`, kind: 'other' })
  const { id } = await client.organisations.addContact({ organisationId, jobTitle })
  return { id, organisationId }
}

const refused = (path: string, message: string) => ({
  code: 'INVALID_INPUT',
  data: { issues: [{ path, message }] },
})

test('a handover begins with the thirteen parts in their usual order, for the office, as its first version', async () => {
  const { client } = await testDossier()
  const { id } = await addHandover(client)
  expect(await client.handover.get({ id })).toEqual({
    id,
    name: 'Passation',
    date: '2023-12-31',
    outgoingId: null,
    incomingId: null,
    hierarchyId: null,
    outgoingLabel: '',
    incomingLabel: '',
    hierarchyLabel: '',
    version: 1,
    audience: 'office',
    parts: [...handoverParts],
    toKnow: '',
    reserves: '',
    copies: '',
    isAccepted: false,
    acceptedOn: null,
  })
})

test('handovers are listed by their day, the latest first, whatever the order in which they were made', async () => {
  const { client } = await testDossier()
  await addHandover(client, { name: 'Deuxième', date: '2024-06-30' })
  await addHandover(client, { name: 'Première', date: '2022-06-30' })
  await addHandover(client, { name: 'Troisième', date: '2026-12-31' })
  const rows = await client.handover.list()
  expect(rows.map(({ name }) => name)).toEqual(['Troisième', 'Deuxième', 'Première'])
})

test('a blank name, a day that does not exist and a version below one or too large are refused beside their field', async () => {
  const { client } = await testDossier()
  await expect(addHandover(client, { name: ' \u00A0' })).rejects.toMatchObject(refused('name', 'required'))
  await expect(addHandover(client, { date: '2023-02-30' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  const { id } = await addHandover(client)
  for (const version of [0, -1, 1.5])
    await expect(client.handover.update({ id, version })).rejects.toMatchObject({
      data: { issues: expect.arrayContaining([{ path: 'version', message: 'atLeastOne' }]) },
    })
  await expect(client.handover.update({ id, version: 1000 })).rejects.toMatchObject(refused('version', 'tooLarge'))
  expect(await client.handover.get({ id })).toMatchObject({ name: 'Passation', version: 1 })
})

test('the parts keep the order they are given; none, one twice and one unknown are refused, and change nothing', async () => {
  const { client } = await testDossier()
  const { id } = await addHandover(client)
  const { changeId } = await client.handover.update({ id, parts: ['reception', 'matters', 'identity'] })
  const parts = async () => (await client.handover.get({ id })).parts
  expect(await parts()).toEqual(['reception', 'matters', 'identity'])
  await expect(client.handover.update({ id, parts: [] })).rejects.toMatchObject(refused('parts', 'required'))
  await expect(client.handover.update({ id, parts: ['tools', 'matters', 'tools'] })).rejects.toMatchObject(
    refused('parts', 'alreadyThere'),
  )
  await expect(
    // @ts-expect-error -- what an older page or a script may send
    client.handover.update({ id, parts: ['identity', 'secrets'] }),
  ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect(await parts()).toEqual(['reception', 'matters', 'identity'])
  await client.history.undo({ changeId })
  expect(await parts()).toEqual([...handoverParts])
})

test('a part that is taken up again goes behind the nearest of those that usually come before it', () => {
  expect(withPart(['identity', 'matters', 'reception'], 'activities')).toEqual([
    'identity',
    'activities',
    'matters',
    'reception',
  ])
  expect(withPart(['reception', 'tools', 'matters'], 'companies')).toEqual([
    'reception',
    'tools',
    'matters',
    'companies',
  ])
  expect(withPart(['tools', 'risks'], 'identity')).toEqual(['identity', 'tools', 'risks'])
  expect(withPart(['tools', 'risks'], 'risks')).toEqual(['tools', 'risks'])
  expect(withPart([], 'risks')).toEqual(['risks'])
  expect(inUsualOrder(['risks', 'identity', 'tools'])).toEqual(['identity', 'tools', 'risks'])
  expect(partsLeftOut(handoverParts.filter((part) => part !== 'tools' && part !== 'identity'))).toEqual([
    'identity',
    'tools',
  ])
})

test('it is accepted on a day or not at all: today unless another day is told, never a day to come', async () => {
  const { client, clock } = await testDossier()
  const { id } = await addHandover(client)
  const after = async (patch: { isAccepted?: boolean; acceptedOn?: string | null; name?: string }) => {
    await client.handover.update({ id, ...patch })
    const { isAccepted, acceptedOn } = await client.handover.get({ id })
    return { isAccepted, acceptedOn }
  }
  expect(await after({ isAccepted: true })).toEqual({ isAccepted: true, acceptedOn: '2023-02-07' })
  clock.set('2023-02-09T09:00:00.000Z')
  // Accepted again: on the day that is known already.
  expect(await after({ isAccepted: true })).toEqual({ isAccepted: true, acceptedOn: '2023-02-07' })
  expect(await after({ name: 'Relève' })).toEqual({ isAccepted: true, acceptedOn: '2023-02-07' })
  expect(await after({ isAccepted: false })).toEqual({ isAccepted: false, acceptedOn: null })
  expect(await after({ acceptedOn: '2023-02-08' })).toEqual({ isAccepted: true, acceptedOn: '2023-02-08' })
  expect(await after({ acceptedOn: null })).toEqual({ isAccepted: false, acceptedOn: null })
  expect(await after({ isAccepted: true, acceptedOn: null })).toEqual({ isAccepted: true, acceptedOn: '2023-02-09' })
  expect(await after({ isAccepted: false, acceptedOn: '2023-02-08' })).toEqual({ isAccepted: false, acceptedOn: null })
  await expect(client.handover.update({ id, acceptedOn: '2023-02-10' })).rejects.toMatchObject(
    refused('acceptedOn', 'inFuture'),
  )
  expect(await after({ name: 'Passation' })).toEqual({ isAccepted: false, acceptedOn: null })
})

test.each(['outgoingId', 'incomingId', 'hierarchyId'] as const)(
  'a contact who is %s is told by its function, cannot be removed while it is named there, and can once it is not',
  async (role) => {
    const { client } = await testDossier()
    const { id } = await addHandover(client)
    const person = await addPerson(client, 'Développement')
    await client.handover.update({ id, [role]: person.id })
    expect((await client.handover.list())[0]).toMatchObject({
      [role]: person.id,
      [role.replace('Id', 'Label')]: 'Développement (Service Développement)',
    })
    await expect(client.organisations.removeContact({ id: person.id })).rejects.toMatchObject({
      code: 'IN_USE',
      data: { usedBy: ['Passation'] },
    })
    await expect(client.organisations.remove({ id: person.organisationId })).rejects.toMatchObject({ code: 'IN_USE' })
    // An organisation is no contact.
    await expect(client.handover.update({ id, [role]: person.organisationId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await client.handover.update({ id, [role]: null })
    await client.organisations.removeContact({ id: person.id })
    expect(await client.handover.get({ id })).toMatchObject({ [role]: null, [role.replace('Id', 'Label')]: '' })
  },
)

test('words typed one after the other are one change of the journal; what is chosen is taken back on its own', async () => {
  const { client } = await testDossier()
  const { id } = await addHandover(client)
  await client.handover.update({ id, toKnow: 'Voir' })
  await client.handover.update({ id, toKnow: 'Voir les propriétaires' })
  const { changeId } = await client.handover.update({ id, audience: 'partners' })
  await client.history.undo({ changeId })
  expect(await client.handover.get({ id })).toMatchObject({ audience: 'office', toKnow: 'Voir les propriétaires' })
})

test('a removed handover comes back whole with its attached files; what is no longer there is said so', async () => {
  const { client } = await testDossier()
  const { id } = await addHandover(client)
  const path = join(temporaryFolder(), 'Formulaire signé.pdf')
  writeFileSync(path, 'signé')
  await client.attachedFiles.add({ owner: { kind: 'handover', id }, paths: [path] })
  await client.handover.update({ id, parts: ['tools', 'identity'], isAccepted: true, reserves: 'Sans les grilles' })
  const [before, files] = [await client.handover.get({ id }), await client.attachedFiles.all()]
  const { changeId } = await client.handover.remove({ id })
  expect(await client.handover.list()).toEqual([])
  expect((await client.attachedFiles.all()).rows).toEqual([])
  await expect(client.handover.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.handover.update({ id, name: 'Relève' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.handover.remove({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await client.history.undo({ changeId })
  expect(await client.handover.get({ id })).toEqual(before)
  expect(await client.attachedFiles.all()).toEqual(files)
  expect(files.rows).toMatchObject([{ name: 'Formulaire signé.pdf', ownerLabel: 'Passation' }])
})

test('search finds a handover by its name and by what only the outgoing person can tell', async () => {
  const { client } = await testDossier()
  const { id } = await addHandover(client)
  await client.handover.update({ id, toKnow: 'Le gardiennage bute sur deux propriétaires' })
  for (const text of ['passation', 'propriet'])
    expect(await client.search.find({ text })).toMatchObject([
      { kind: 'handover', id, opens: { kind: 'handover', id }, title: 'Passation', date: '2023-12-31' },
    ])
})
