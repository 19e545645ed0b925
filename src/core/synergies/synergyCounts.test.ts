import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'
import { synergyStages } from '../../shared/synergies/synergies.contract.ts'

const threeSynergies = async () => {
  const dossier = await dossierWithCompanies()
  const { client, clock, make, laundry, bakery } = dossier
  clock.set('2023-01-10T09:00:00.000Z')
  const linen = await make('Linge', [laundry, 'offers'], [bakery, 'asks'])
  const heat = await make('Chaleur', [laundry, 'offers'], [bakery, 'asks'])
  await client.synergies.update({ id: linen.id, form: 'collective' })
  await client.synergies.update({ id: heat.id, form: 'b2b' })
  clock.set('2023-01-20T09:00:00.000Z')
  await client.synergies.moveTo({ id: linen.id, stage: 'qualified' })
  await make('Idée')
  clock.set('2023-02-01T09:00:00.000Z')
  await client.synergies.moveTo({ id: linen.id, stage: 'abandoned', reason: 'Trop cher' })
  await client.synergies.moveTo({ id: heat.id, stage: 'operational', evidenceKind: 'exchange', evidence: 'Facture' })
  clock.set('2023-02-07T09:00:00.000Z')
  await client.synergies.moveTo({ id: heat.id, stage: 'paused', reason: 'Travaux' })
  const counts = async (asOf: string | null = null) => {
    const { byStage, ...rest } = await client.synergies.counts({ asOf })
    expect(byStage.map(({ stage }) => stage)).toEqual(synergyStages)
    const some = byStage.filter(({ count, reached }) => count + reached > 0)
    return { ...rest, byStage: some.map(({ stage, count, reached }) => [stage, count, reached]) }
  }
  return { ...dossier, linen, heat, counts }
}

test('synergies are counted where they stand, and at every stage that they ever came to', async () => {
  const { counts } = await threeSynergies()
  expect(await counts()).toEqual({
    total: 3,
    collective: 1,
    b2b: 1,
    cold: 1,
    byStage: [
      ['idea', 1, 3],
      ['detected', 0, 2],
      ['prioritised', 0, 2],
      ['qualified', 0, 2],
      ['studied', 0, 1],
      ['implementing', 0, 1],
      ['operational', 0, 1],
      ['paused', 1, 1],
      ['abandoned', 1, 1],
    ],
  })
})

test('a count is as of its date: what came later is not there yet', async () => {
  const { counts } = await threeSynergies()
  expect(await counts('2023-01-09')).toEqual({ total: 0, collective: 0, b2b: 0, cold: 1, byStage: [] })
  expect(await counts('2023-01-10')).toMatchObject({
    total: 2,
    byStage: [
      ['idea', 0, 2],
      ['detected', 2, 2],
    ],
  })
  expect(await counts('2023-02-06')).toMatchObject({
    total: 3,
    byStage: [
      ['idea', 1, 3],
      ['detected', 0, 2],
      ['prioritised', 0, 2],
      ['qualified', 0, 2],
      ['studied', 0, 1],
      ['implementing', 0, 1],
      ['operational', 1, 1],
      ['abandoned', 1, 1],
    ],
  })
})

test('a synergy that came back keeps what it had reached', async () => {
  const { client, heat, counts } = await threeSynergies()
  await client.synergies.moveTo({ id: heat.id, stage: 'prioritised' })
  expect((await counts()).byStage).toEqual([
    ['idea', 1, 3],
    ['detected', 0, 2],
    ['prioritised', 1, 2],
    ['qualified', 0, 2],
    ['studied', 0, 1],
    ['implementing', 0, 1],
    ['operational', 0, 1],
    ['paused', 0, 1],
    ['abandoned', 1, 1],
  ])
})

test('a count tells what the list holds', async () => {
  const { client } = await threeSynergies()
  const { total, byStage } = await client.synergies.counts({})
  expect((await client.synergies.list({})).total).toBe(total)
  for (const { stage, count } of byStage)
    expect([stage, (await client.synergies.list({ stage })).total]).toEqual([stage, count])
})
