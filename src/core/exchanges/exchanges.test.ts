import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

const company = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  const { id: organisationId } = await client.organisations.create({ name: 'Usine', roles: ['company'] })
  const { id: contactId } = await client.organisations.addContact({ organisationId, jobTitle: 'Responsable de site' })
  const other = await client.organisations.create({ name: 'Fonderie', roles: ['company'] })
  const stranger = await client.organisations.addContact({ organisationId: other.id, jobTitle: 'Gérante' })
  return { ...dossier, organisationId, contactId, otherId: other.id, strangerId: stranger.id }
}

test('the exchanges of a company are told latest first, with whom; those of others are left out', async () => {
  const { client, organisationId, contactId, otherId } = await company()
  const call = await client.exchanges.create({ organisationId, contactId, date: '2023-01-05', kind: 'call' })
  const visit = await client.exchanges.create({
    organisationId,
    date: '2023-01-20',
    kind: 'visit',
    summary: 'Atelier vu',
  })
  await client.exchanges.create({ organisationId: otherId, date: '2023-01-10', kind: 'email' })
  expect(await client.exchanges.ofOrganisation({ organisationId })).toEqual([
    {
      id: visit.id,
      organisationId,
      contactId: null,
      date: '2023-01-20',
      kind: 'visit',
      summary: 'Atelier vu',
      contactLabel: '',
    },
    {
      id: call.id,
      organisationId,
      contactId,
      date: '2023-01-05',
      kind: 'call',
      summary: '',
      contactLabel: 'Responsable de site',
    },
  ])
})

test('an exchange is changed and removed, and nobody of another company can have had it', async () => {
  const { client, organisationId, contactId, strangerId } = await company()
  const refusal = { code: 'INVALID_INPUT', data: { issues: [{ path: 'contactId', message: 'contactElsewhere' }] } }
  const exchange = { organisationId, date: '2023-01-05', kind: 'call' } as const
  await expect(client.exchanges.create({ ...exchange, contactId: strangerId })).rejects.toMatchObject(refusal)
  const { id } = await client.exchanges.create(exchange)
  await expect(client.exchanges.update({ id, contactId: strangerId })).rejects.toMatchObject(refusal)
  await client.exchanges.update({ id, contactId, kind: 'email', summary: 'Grille envoyée' })
  expect(await client.exchanges.ofOrganisation({ organisationId })).toMatchObject([
    { contactId, date: '2023-01-05', kind: 'email', summary: 'Grille envoyée' },
  ])
  await client.exchanges.remove({ id })
  expect(await client.exchanges.ofOrganisation({ organisationId })).toEqual([])
  await expect(client.exchanges.remove({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an exchange with a company that is gone is refused', async () => {
  const { client, organisationId } = await company()
  await client.exchanges.create({ organisationId, date: '2023-01-05', kind: 'call' })
  await client.organisations.remove({ id: organisationId })
  expect(await client.exchanges.ofOrganisation({ organisationId })).toEqual([])
  await expect(client.exchanges.create({ organisationId, date: '2023-01-05', kind: 'call' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'organisation' },
  })
})
