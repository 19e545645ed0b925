import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'

const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })

const dossierWithSynergy = async () => {
  const dossier = await dossierWithCompanies()
  const { id: synergyId } = await dossier.make('Linge')
  const companies = async () =>
    (await dossier.client.synergies.get({ id: synergyId })).companies.map(({ organisationName, role }) => [
      organisationName,
      role,
    ])
  return { ...dossier, synergyId, companies }
}

test('a company takes part in several roles, each once, since the day it joined', async () => {
  const { client, synergyId, laundry, companies } = await dossierWithSynergy()
  const contact = await client.organisations.addContact({ organisationId: laundry, jobTitle: 'Gérante' })
  const { id } = await client.synergies.addCompany({
    synergyId,
    organisationId: laundry,
    role: 'provides',
    contactId: contact.id,
  })
  await client.synergies.addCompany({ synergyId, organisationId: laundry, role: 'offers' })
  await expect(
    client.synergies.addCompany({ synergyId, organisationId: laundry, role: 'offers' }),
  ).rejects.toMatchObject(refused('organisationId', 'alreadyThere'))
  await expect(client.synergies.updateCompany({ id, role: 'offers' })).rejects.toMatchObject(
    refused('role', 'alreadyThere'),
  )
  await client.synergies.updateCompany({ id, role: 'provides', note: 'Ses tournées' })
  expect(await companies()).toEqual([
    ['Blanchisserie du Lot', 'offers'],
    ['Blanchisserie du Lot', 'provides'],
  ])
  expect((await client.synergies.get({ id: synergyId })).companies[1]).toEqual({
    id,
    organisationId: laundry,
    organisationName: 'Blanchisserie du Lot',
    confidentiality: 'partners',
    contactId: contact.id,
    contactLabel: 'Gérante (Blanchisserie du Lot)',
    role: 'provides',
    joinedOn: '2023-02-07',
    note: 'Ses tournées',
  })
})

test('a company is as secret here as the démarche keeps it', async () => {
  const { client, synergyId, laundry } = await dossierWithSynergy()
  await client.companies.update({ organisationId: laundry, confidentiality: 'confidential' })
  await client.synergies.addCompany({ synergyId, organisationId: laundry, role: 'offers' })
  expect((await client.synergies.get({ id: synergyId })).companies).toMatchObject([{ confidentiality: 'confidential' }])
})

test('a contact of another organisation and a day to come are refused beside their fields', async () => {
  const { client, synergyId, laundry, bakery } = await dossierWithSynergy()
  const contact = await client.organisations.addContact({ organisationId: bakery, jobTitle: 'Boulangère' })
  const company = { synergyId, organisationId: laundry, role: 'asks' } as const
  await expect(client.synergies.addCompany({ ...company, contactId: contact.id })).rejects.toMatchObject(
    refused('contactId', 'contactElsewhere'),
  )
  const { id } = await client.synergies.addCompany(company)
  await expect(client.synergies.updateCompany({ id, contactId: contact.id })).rejects.toMatchObject(
    refused('contactId', 'contactElsewhere'),
  )
  await expect(client.synergies.updateCompany({ id, joinedOn: '2023-02-08' })).rejects.toMatchObject(
    refused('joinedOn', 'inFuture'),
  )
  await client.synergies.updateCompany({ id, joinedOn: '2022-12-01' })
  expect((await client.synergies.get({ id: synergyId })).companies).toMatchObject([{ joinedOn: '2022-12-01' }])
})

test('a company that leaves comes back with undo', async () => {
  const { client, synergyId, laundry, companies } = await dossierWithSynergy()
  const { id } = await client.synergies.addCompany({ synergyId, organisationId: laundry, role: 'asks' })
  const { changeId } = await client.synergies.removeCompany({ id })
  expect(await companies()).toEqual([])
  await client.history.undo({ changeId })
  expect(await companies()).toEqual([['Blanchisserie du Lot', 'asks']])
  await client.history.undo({ changeId: (await client.synergies.removeCompany({ id })).changeId })
  await expect(client.organisations.remove({ id: laundry })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Linge'] },
  })
})

test('a need or a flow is linked once, brings its company, and leaves it when it is unlinked', async () => {
  const { client, synergyId, laundry, bakery, companies } = await dossierWithSynergy()
  const need = await client.needs.create({ organisationId: bakery, text: 'Laver nos tenues' })
  const water = await client.flows.create({ organisationId: laundry, direction: 'in', label: 'Eau chaude' })
  await client.synergies.addSource({ synergyId, needId: need.id })
  await client.synergies.addSource({ synergyId, flowId: water.id })
  await expect(client.synergies.addSource({ synergyId, needId: need.id })).rejects.toMatchObject(
    refused('needId', 'alreadyThere'),
  )
  await expect(client.synergies.addSource({ synergyId, flowId: water.id })).rejects.toMatchObject(
    refused('flowId', 'alreadyThere'),
  )
  const both = [
    ['Blanchisserie du Lot', 'asks'],
    ['Fournil de Cahors', 'asks'],
  ]
  expect(await companies()).toEqual(both)
  await expect(client.needs.remove({ id: need.id })).rejects.toMatchObject({ code: 'IN_USE' })
  await client.synergies.removeSource({ synergyId, needId: need.id })
  expect(await client.synergies.get({ id: synergyId })).toMatchObject({ needIds: [], flowIds: [water.id] })
  expect(await companies()).toEqual(both)
})

test('a source is a need or a flow, one of the two, that is there', async () => {
  const { client, synergyId, laundry } = await dossierWithSynergy()
  const required = refused('needId', 'required')
  await expect(client.synergies.addSource({ synergyId })).rejects.toMatchObject(required)
  await expect(client.synergies.addSource({ synergyId, needId: laundry, flowId: laundry })).rejects.toMatchObject(
    required,
  )
  const missing = (entity: string) => ({ code: 'NOT_FOUND', data: { entity } })
  await expect(client.synergies.addSource({ synergyId, needId: laundry })).rejects.toMatchObject(missing('need'))
  await expect(client.synergies.addSource({ synergyId, flowId: laundry })).rejects.toMatchObject(missing('flow'))
  await expect(client.synergies.removeSource({ synergyId, flowId: laundry })).rejects.toMatchObject(
    missing('synergy_source'),
  )
})
