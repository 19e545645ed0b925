import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

const dossierWithOrganisations = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  const zone = await client.initiative.addZone({ name: 'Zone d’Églandières' })
  const carrier = await client.organisations.create({
    name: 'Grand Cahors',
    kind: 'localAuthority',
    roles: ['carrier', 'funder'],
  })
  const company = await client.organisations.create({
    name: 'Économie 100 % circulaire',
    activity: 'Réemploi de palettes',
    zoneId: zone.id,
    roles: ['company'],
  })
  return { ...dossier, zoneId: zone.id, carrierId: carrier.id, companyId: company.id }
}

const names = ({ rows }: { rows: readonly { name: string }[] }) => rows.map(({ name }) => name)

test('an organisation keeps what was written, and the SIRET and NAF as INSEE writes them', async () => {
  const { client, zoneId, companyId } = await dossierWithOrganisations()
  await client.organisations.update({
    id: companyId,
    siret: '356 000 000 00048',
    naf: '4623z',
    headcount: 12,
    note: 'Note ✓\nsuite',
  })
  expect(await client.organisations.get({ id: companyId })).toEqual({
    id: companyId,
    name: 'Économie 100 % circulaire',
    shortName: '',
    kind: 'company',
    roles: ['company'],
    zoneId,
    siret: '35600000000048',
    naf: '46.23Z',
    headcount: 12,
    activity: 'Réemploi de palettes',
    address: '',
    website: '',
    note: 'Note ✓\nsuite',
    contacts: [],
  })
})

test.each([
  ['a wrong key', '12345678901234'],
  ['a SIREN of zeros', '00000000000000'],
])('a SIRET with %s is refused beside its field, and nothing changes', async (_, siret) => {
  const { client, companyId } = await dossierWithOrganisations()
  await expect(client.organisations.update({ id: companyId, siret })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'siret', message: 'siret' }] },
  })
  expect(await client.organisations.get({ id: companyId })).toMatchObject({ siret: '' })
})

test('a change without any field is accepted and changes nothing', async () => {
  const { client, companyId } = await dossierWithOrganisations()
  await client.organisations.update({ id: companyId })
  expect(await client.organisations.get({ id: companyId })).toMatchObject({ name: 'Économie 100 % circulaire' })
  await expect(client.organisations.update({ id: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('organisations are listed by name whatever the accents, with their zone and number of contacts', async () => {
  const { client, carrierId, companyId } = await dossierWithOrganisations()
  await client.organisations.addContact({ organisationId: carrierId, jobTitle: 'Président' })
  expect(await client.organisations.list({})).toEqual({
    total: 2,
    rows: [
      {
        id: companyId,
        name: 'Économie 100 % circulaire',
        kind: 'company',
        roles: ['company'],
        zoneName: 'Zone d’Églandières',
        contactCount: 0,
      },
      {
        id: carrierId,
        name: 'Grand Cahors',
        kind: 'localAuthority',
        roles: ['carrier', 'funder'],
        zoneName: '',
        contactCount: 1,
      },
    ],
  })
})

test.each([
  ['economie', ['Économie 100 % circulaire']],
  ['REEMPLOI', ['Économie 100 % circulaire']],
  ['eglandieres', ['Économie 100 % circulaire']],
  ['éit cahors', ['Grand Cahors']],
  ['lea', ['Grand Cahors']],
  ['100 %', ['Économie 100 % circulaire']],
  ['%', ['Économie 100 % circulaire']],
  ['_', []],
  ['  ', ['Économie 100 % circulaire', 'Grand Cahors']],
])('searching « %s » finds %j', async (search, expected) => {
  const { client, carrierId } = await dossierWithOrganisations()
  await client.organisations.addContact({
    organisationId: carrierId,
    jobTitle: 'Chargée de mission EIT',
    firstName: 'Léa',
    lastName: 'Exemple',
  })
  const found = await client.organisations.list({ search })
  expect(names(found)).toEqual(expected)
  expect(found.total).toBe(expected.length)
})

test('the list is filtered by role and by zone, and paged', async () => {
  const { client, zoneId } = await dossierWithOrganisations()
  expect(names(await client.organisations.list({ role: 'funder' }))).toEqual(['Grand Cahors'])
  expect(names(await client.organisations.list({ role: 'company', zoneId }))).toEqual(['Économie 100 % circulaire'])
  expect(names(await client.organisations.list({ role: 'funder', zoneId }))).toEqual([])
  const second = await client.organisations.list({ offset: 1, limit: 1 })
  expect({ total: second.total, names: names(second) }).toEqual({ total: 2, names: ['Grand Cahors'] })
})

test('names in any script, with emoji and 10,000 characters, are stored and found', async () => {
  const { client } = await testDossier()
  const name = `${'é'.repeat(9_980)} مرحبا 🏭`
  const { id } = await client.organisations.create({ name })
  expect(await client.organisations.get({ id })).toMatchObject({ name })
  expect((await client.organisations.list({ search: '🏭 مرحبا' })).total).toBe(1)
})

test('the first contact is the main one until another is named', async () => {
  const { client, carrierId } = await dossierWithOrganisations()
  const first = await client.organisations.addContact({ organisationId: carrierId, jobTitle: 'Président' })
  const second = await client.organisations.addContact({
    organisationId: carrierId,
    jobTitle: 'Chargée de mission EIT',
    lastName: 'Exemple',
  })
  await client.organisations.updateContact({ id: second.id, isMain: true, informedOn: '2023-01-05' })
  const { contacts } = await client.organisations.get({ id: carrierId })
  expect(contacts.map(({ id, isMain, informedOn }) => ({ id, isMain, informedOn }))).toEqual([
    { id: second.id, isMain: true, informedOn: '2023-01-05' },
    { id: first.id, isMain: false, informedOn: null },
  ])
})

test('pickers propose the contacts of an organisation, then itself', async () => {
  const { client, carrierId } = await dossierWithOrganisations()
  const { id } = await client.organisations.addContact({
    organisationId: carrierId,
    jobTitle: 'Chargé de mission EIT',
    firstName: 'Noé',
    lastName: 'Exemple',
  })
  const contact = {
    organisationId: carrierId,
    contactId: id,
    label: 'Noé Exemple, Chargé de mission EIT (Grand Cahors)',
  }
  const organisation = { organisationId: carrierId, contactId: null, label: 'Grand Cahors' }
  expect(await client.organisations.parties({ search: 'cahors' })).toEqual([contact, organisation])
  expect(await client.organisations.parties({ search: 'cahors', only: 'contacts' })).toEqual([contact])
  expect(await client.organisations.parties({ search: 'cahors', only: 'organisations' })).toEqual([organisation])
  expect(await client.organisations.parties({ search: 'noe mission' })).toEqual([contact])
  expect(await client.organisations.parties({ limit: 1 })).toMatchObject([{ label: 'Économie 100 % circulaire' }])
})

test('a zone that organisations are in is not removed, and its organisations are named', async () => {
  const { client, zoneId, companyId } = await dossierWithOrganisations()
  await expect(client.initiative.removeZone({ id: zoneId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Économie 100 % circulaire'] },
  })
  await client.organisations.remove({ id: companyId })
  await client.initiative.removeZone({ id: zoneId })
  expect((await client.initiative.get()).zones).toEqual([])
})

test('an organisation in a zone that is gone is refused', async () => {
  const { client, zoneId } = await dossierWithOrganisations()
  const gone = zoneId.replace('-7000-', '-7fff-')
  await expect(client.organisations.create({ name: 'Nulle part', zoneId: gone })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'zone' },
  })
})

test('people are named with the usual name of their organisation, and found by both its names', async () => {
  const { client } = await testDossier()
  const { id } = await client.organisations.create({
    name: 'Communauté d’Agglomération du Grand Cahors',
    shortName: 'Grand Cahors',
  })
  await client.organisations.addContact({ organisationId: id, jobTitle: 'Chargé de mission EIT' })
  const labels = async (search: string) => (await client.organisations.parties({ search })).map(({ label }) => label)
  expect(await labels('grand cahors')).toEqual(['Chargé de mission EIT (Grand Cahors)', 'Grand Cahors'])
  expect(await labels('agglomeration')).toEqual(['Chargé de mission EIT (Grand Cahors)', 'Grand Cahors'])
})
