import { expect, test } from 'vitest'
import { dossierOfCompanies } from '../../../tests/support/companyDossier.ts'
import { demonstration } from '../../../tests/support/demonstration.ts'
import type { Impact } from '../../shared/synergies/impacts.contract.ts'
import { impactTotals } from '../../shared/synergies/impacts.rules.ts'
import { addIndicator } from './edits.service.ts'

async function dossierWithImpacts() {
  const dossier = await dossierOfCompanies()
  const { client, synergyWith, company } = dossier
  const bakery = await company('Fournil')
  const synergy = () => synergyWith(bakery, { joinedOn: '2023-01-01', steps: [['detected', '2023-01-10']] }).synergyId
  const one = synergy()
  const other = synergy()
  const add = (synergyId: string, impact: Pick<Impact, 'kind' | 'quantity' | 'nature' | 'status'> & Partial<Impact>) =>
    client.synergies.impacts.add({ ...impact, synergyId })
  const indicator = async (fields: Partial<Parameters<typeof client.indicators.create>[0]>) => {
    const { id } = await client.indicators.create({ name: 'Essai', formula: 'impact', ...fields })
    return async (asOf: string | null = null) => (await client.indicators.get({ id, asOf })).value
  }
  const annual = { kind: 'wasteDiverted', nature: 'annual' } as const
  const waste = { impactKind: 'wasteDiverted', impactNature: 'annual' } as const
  return { ...dossier, one, other, add, indicator, annual, waste }
}

test('impacts are summed by kind, annual and one-off apart, each status told', async () => {
  const { client, one, other, add, annual } = await dossierWithImpacts()
  await add(one, { ...annual, quantity: 10, status: 'estimated' })
  await add(one, { ...annual, quantity: 0.1, status: 'measured' })
  await add(other, { ...annual, quantity: 0.2, status: 'measured' })
  await add(other, { ...annual, nature: 'oneOff', quantity: 7, status: 'verified' })
  await add(other, { kind: 'other', label: 'Palettes', unit: 'u', nature: 'annual', quantity: 3, status: 'declared' })
  await add(other, { kind: 'other', label: 'Trajets', unit: 'u', nature: 'annual', quantity: 4, status: 'declared' })
  const sums = await client.indicators.impacts({})
  expect(sums.map(({ kind, label, unit, nature, byStatus }) => ({ kind, label, unit, nature, byStatus }))).toEqual([
    {
      kind: 'wasteDiverted',
      label: '',
      unit: 't',
      nature: 'annual',
      byStatus: [
        { status: 'estimated', quantity: 10, count: 1 },
        { status: 'measured', quantity: 0.3, count: 2 },
      ],
    },
    {
      kind: 'wasteDiverted',
      label: '',
      unit: 't',
      nature: 'oneOff',
      byStatus: [{ status: 'verified', quantity: 7, count: 1 }],
    },
    ...['Palettes', 'Trajets'].map((label, rank) => ({
      kind: 'other' as const,
      label,
      unit: 'u',
      nature: 'annual' as const,
      byStatus: [{ status: 'declared' as const, quantity: 3 + rank, count: 1 }],
    })),
  ])
  expect(sums[0]?.synergies.map(({ number, quantity, status }) => [number, quantity, status])).toEqual([
    [1, 10, 'estimated'],
    [2, 0.2, 'measured'],
    [1, 0.1, 'measured'],
  ])
})

test('an indicator takes the impacts that are as sure as it asks for, from their first day', async () => {
  const { one, add, indicator, annual, waste } = await dossierWithImpacts()
  const all = await indicator(waste)
  const declared = await indicator({ ...waste, impactStatus: 'declared' })
  const verified = await indicator({ ...waste, impactStatus: 'verified' })
  await add(one, { ...annual, quantity: 1, status: 'estimated' })
  await add(one, { ...annual, quantity: 10, status: 'declared', startDate: '2023-03-01' })
  await add(one, { ...annual, quantity: 100, status: 'measured', startDate: '2022-01-01' })
  await add(one, { ...annual, quantity: 1000, status: 'estimated', startDate: '2024-01-01' })
  expect([await all(), await declared(), await verified()]).toEqual([111, 110, 0])
  // One that has no first day counts from the first step of its synergy.
  expect([await all('2021-12-31'), await all('2022-01-01'), await all('2023-01-10')]).toEqual([0, 100, 101])
})

test('an abandoned synergy no longer brings anything but what it brought once, and brings it again when it is taken up', async () => {
  const { client, clock, one, add, indicator, annual, waste } = await dossierWithImpacts()
  const yearly = await indicator(waste)
  const once = await indicator({ ...waste, impactNature: 'oneOff' })
  await add(one, { ...annual, quantity: 10, status: 'verified' })
  await add(one, { ...annual, nature: 'oneOff', quantity: 5, status: 'estimated' })
  await add(one, { ...annual, nature: 'oneOff', quantity: 7, status: 'declared' })
  await client.synergies.moveTo({ id: one, stage: 'abandoned', date: '2023-03-01', reason: 'Départ' })
  await client.synergies.moveTo({ id: one, stage: 'detected', date: '2023-05-01' })
  clock.set('2024-01-01T09:00:00.000Z')
  await client.synergies.moveTo({ id: one, stage: 'abandoned', reason: 'Départ' })
  const days = ['2023-02-28', '2023-03-01', '2023-05-01', '2024-01-01']
  expect(await Promise.all(days.map(yearly))).toEqual([10, 0, 10, 0])
  expect(await Promise.all(days.map(once))).toEqual([12, 7, 12, 7])
  expect((await client.indicators.impacts({})).map(({ nature, byStatus }) => [nature, byStatus])).toEqual([
    ['oneOff', [{ status: 'declared', quantity: 7, count: 1 }]],
  ])
})

test('impacts of other kinds are told apart by their unit', async () => {
  const { one, add, indicator } = await dossierWithImpacts()
  const other = { kind: 'other', nature: 'annual', status: 'declared' } as const
  const pallets = await indicator({ impactKind: 'other', impactNature: 'annual', unit: ' Palettes' })
  await add(one, { ...other, label: 'Réemploi', unit: 'palettes', quantity: 40 })
  await add(one, { ...other, label: 'Trajets', unit: 'km', quantity: 900 })
  expect(await pallets()).toBe(40)
})

test('however many indicators a dossier has, each has its own value', async () => {
  const { client, context, one, add } = await dossierWithImpacts()
  const other = { kind: 'other', label: 'Divers', nature: 'annual', status: 'declared' } as const
  await add(one, { ...other, unit: 'unité 449', quantity: 449 })
  context.write((writing) => {
    for (let rank = 0; rank < 450; rank += 1)
      addIndicator(writing, {
        name: `Essai ${rank}`,
        formula: 'impact',
        impactKind: 'other',
        impactNature: 'annual',
        unit: `unité ${rank}`,
      })
    return {}
  })
  const own = (await client.indicators.list({})).filter(({ set }) => set === 'own')
  expect(own.map(({ value }) => value)).toEqual(Array.from({ length: 450 }, (_, rank) => (rank === 449 ? 449 : 0)))
})

test('the sums of the demonstration are those that its synergies tell', async () => {
  const { client, context } = await demonstration()
  const { rows } = await client.synergies.list({ limit: 200 })
  const impacts = await Promise.all(rows.map(({ id }) => client.synergies.impacts.list({ synergyId: id })))
  const told = impactTotals(impacts.flat()).map(({ kind, nature, status, quantity, count }) =>
    [kind, nature, status, quantity, count].join(' '),
  )
  const sums = await client.indicators.impacts({ asOf: context.today() })
  expect(
    sums
      .flatMap(({ kind, nature, byStatus }) =>
        byStatus.map(({ status, quantity, count }) => [kind, nature, status, quantity, count].join(' ')),
      )
      .toSorted(),
  ).toEqual(told.toSorted())
})
