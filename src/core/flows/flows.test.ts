import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

const dossierWithCompanies = async () => {
  const dossier = await testDossier()
  const { id: laundry } = await dossier.client.organisations.create({ name: 'Blanchisserie du Lot' })
  const { id: bakery } = await dossier.client.organisations.create({ name: 'Fournil de Cahors', shortName: 'Fournil' })
  return { ...dossier, laundry, bakery }
}

const labels = ({ rows }: { rows: readonly { label: string }[] }) => rows.map(({ label }) => label)

test('a flow keeps what the company said of it, and is confidential unless it is said otherwise', async () => {
  const { client, bakery } = await dossierWithCompanies()
  const said = {
    organisationId: bakery,
    direction: 'out',
    label: 'Cartons d’emballage',
    quantity: 12.5,
    unit: 't',
    period: 'year',
    form: 'solid',
    counterpart: 'Déchèterie',
    yearlyCostCents: -120_050,
    constraints: 'Au sec',
  } as const
  const { id } = await client.flows.create(said)
  expect(await client.flows.get({ id })).toEqual({
    ...said,
    id,
    organisationName: 'Fournil',
    statedOn: '2023-02-07',
    termId: expect.any(String),
    termName: 'Carton',
    confidentiality: 'confidential',
    sharingAgreedOn: null,
    interviewId: null,
    questionId: null,
    quotation: '',
    synergyCount: 0,
  })
  await client.flows.update({ id, quantity: 14, sharingAgreedOn: '2023-02-01' })
  expect(await client.flows.get({ id })).toMatchObject({ quantity: 14, sharingAgreedOn: '2023-02-01', unit: 't' })
})

test.each([
  ['a quantity below zero', { quantity: -1 }, 'quantity'],
  ['a part of a cent', { yearlyCostCents: 0.5 }, 'money'],
  ['an agreement that is still to come', { sharingAgreedOn: '2023-02-08' }, 'inFuture'],
])('%s is refused beside its field', async (_, patch, message) => {
  const { client, bakery } = await dossierWithCompanies()
  const said = { organisationId: bakery, direction: 'out', label: 'Cartons' } as const
  const refused = { code: 'INVALID_INPUT', data: { issues: [{ path: Object.keys(patch)[0], message }] } }
  await expect(client.flows.create({ ...said, ...patch })).rejects.toMatchObject(refused)
  const { id } = await client.flows.create(said)
  await expect(client.flows.update({ id, ...patch })).rejects.toMatchObject(refused)
})

test('a flow heard in an interview takes its date; the interview of another company is refused', async () => {
  const { client, laundry, bakery } = await dossierWithCompanies()
  const { id: interviewId } = await client.interviews.create({ organisationId: bakery, date: '2022-11-15' })
  const flow = { direction: 'in', label: 'Farine', interviewId, quotation: 'deux palettes par semaine' } as const
  const { id } = await client.flows.create({ organisationId: bakery, ...flow })
  expect(await client.flows.get({ id })).toMatchObject({ ...flow, statedOn: '2022-11-15' })
  expect(labels(await client.flows.list({ interviewId }))).toEqual(['Farine'])
  await expect(client.flows.create({ organisationId: laundry, ...flow })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'interviewId', message: 'interviewElsewhere' }] },
  })
})

test('flows are listed latest first, searched in words and company, filtered and paged', async () => {
  const { client, laundry, bakery } = await dossierWithCompanies()
  await client.flows.create({ organisationId: laundry, direction: 'out', label: 'Eau tiède', statedOn: '2022-10-01' })
  await client.flows.create({ organisationId: bakery, direction: 'out', label: 'Cartons', statedOn: '2022-12-01' })
  await client.flows.create({
    organisationId: bakery,
    direction: 'in',
    label: 'Palettes',
    counterpart: 'Négoce du Quercy',
    statedOn: '2022-11-01',
  })
  const listed = async (filter: Parameters<typeof client.flows.list>[0]) => labels(await client.flows.list(filter))
  expect(await listed({})).toEqual(['Cartons', 'Palettes', 'Eau tiède'])
  expect(await listed({ search: 'NEGOCE' })).toEqual(['Palettes'])
  expect(await listed({ search: 'fournil carton' })).toEqual(['Cartons'])
  expect(await listed({ direction: 'out', organisationId: laundry })).toEqual(['Eau tiède'])
  expect(await listed({ offset: 1, limit: 1 })).toEqual(['Palettes'])
  expect((await client.flows.list({ direction: 'out', limit: 1 })).total).toBe(2)
})

test('a flow that a synergy uses is not removed; another one is, and undo brings it back', async () => {
  const { client, bakery } = await dossierWithCompanies()
  const { id: used } = await client.flows.create({ organisationId: bakery, direction: 'out', label: 'Cartons' })
  const { id: free } = await client.flows.create({ organisationId: bakery, direction: 'in', label: 'Farine' })
  const { id: synergyId } = await client.synergies.create({ name: 'Synergie d’essai', flowIds: [used] })
  await expect(client.flows.remove({ id: used })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Synergie d’essai'] },
  })
  expect(await client.flows.list({ synergyId })).toMatchObject({ total: 1, rows: [{ id: used, synergyCount: 1 }] })
  const { changeId } = await client.flows.remove({ id: free })
  await expect(client.flows.get({ id: free })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { entity: 'flow' } })
  await client.history.undo({ changeId })
  expect(await client.flows.get({ id: free })).toMatchObject({ label: 'Farine' })
})
