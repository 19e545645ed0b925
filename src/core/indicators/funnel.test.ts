import { expect, test } from 'vitest'
import { dossierOfCompanies } from '../../../tests/support/companyDossier.ts'
import { testDossier } from '../../../tests/support/core.ts'
import type { Funnel } from '../../shared/indicators/indicators.contract.ts'
import type { SynergyStage } from '../../shared/synergies/synergies.contract.ts'

const told = ({ stages }: Funnel) =>
  stages
    .filter(({ reached }) => reached > 0)
    .map(({ stage, count, reached, share, medianDays }) => [stage, count, reached, share, medianDays])

async function dossierWithFunnel() {
  const dossier = await dossierOfCompanies()
  dossier.clock.set('2030-06-01T09:00:00.000Z')
  const bakery = await dossier.company('Fournil')
  const synergy = (...steps: [SynergyStage, string][]) =>
    dossier.synergyWith(bakery, { joinedOn: steps[0]?.[1] ?? '', steps }).synergyId
  const first = synergy(['detected', '2023-01-01'], ['prioritised', '2023-01-11'], ['operational', '2023-03-01'])
  const second = synergy(['detected', '2023-01-01'], ['prioritised', '2023-01-31'], ['abandoned', '2023-02-10'])
  const third = synergy(['prioritised', '2023-02-01'], ['detected', '2023-02-02'], ['paused', '2023-04-01'])
  return { ...dossier, first, second, third }
}

test('the funnel tells where synergies stand, how many came that far, and how long it took', async () => {
  const { client } = await dossierWithFunnel()
  expect(told(await client.indicators.funnel({}))).toEqual([
    ['idea', 0, 3, null, null],
    ['detected', 0, 3, 1000, null],
    // Two of them went from one stage to the next: in 10 and in 30 days. The third went back, and tells no delay.
    ['prioritised', 0, 3, 1000, 20],
    ['qualified', 0, 1, 333, null],
    ['studied', 0, 1, 1000, null],
    ['implementing', 0, 1, 1000, null],
    ['operational', 1, 1, 1000, null],
  ])
})

test('it is as of its day, and tells what was paused and abandoned by then, after what and why', async () => {
  const { client, context, second } = await dossierWithFunnel()
  expect(await client.indicators.funnel({ asOf: '2022-12-31' })).toMatchObject({ paused: 0, abandoned: [], themes: [] })
  expect(told(await client.indicators.funnel({ asOf: '2023-01-20' }))).toEqual([
    ['idea', 0, 2, null, null],
    ['detected', 1, 2, 1000, null],
    ['prioritised', 1, 1, 500, 10],
  ])
  expect(context.today()).toBe('2030-06-01')
  const { steps } = await client.synergies.get({ id: second })
  await client.synergies.updateStep({ id: steps[0]?.id ?? '', reason: 'Trop cher' })
  expect(await client.indicators.funnel({ asOf: '2031-01-01' })).toMatchObject({
    asOf: '2030-06-01',
    paused: 1,
    abandoned: [
      {
        synergyId: second,
        number: 2,
        name: 'Gardiennage partagé',
        date: '2023-02-10',
        after: 'prioritised',
        reason: 'Trop cher',
      },
    ],
  })
  await client.synergies.moveTo({ id: second, stage: 'prioritised' })
  expect(await client.indicators.funnel({})).toMatchObject({ abandoned: [] })
})

test('it can be of one form or one theme alone', async () => {
  const { client, first, second } = await dossierWithFunnel()
  const { id: themeId } = await client.vocabulary.addTheme({ name: 'Énergie' })
  await client.synergies.update({ id: first, form: 'b2b', themeId })
  await client.synergies.update({ id: second, themeId })
  const all = await client.indicators.funnel({})
  expect(all.themes).toEqual([
    { themeId, name: 'Énergie', count: 2 },
    { themeId: null, name: '', count: 1 },
  ])
  expect(told(await client.indicators.funnel({ form: 'b2b' }))[0]).toEqual(['idea', 0, 1, null, null])
  expect(told(await client.indicators.funnel({ themeId }))[0]).toEqual(['idea', 0, 2, null, null])
  expect((await client.indicators.funnel({ form: 'collective', themeId })).themes).toEqual([])
})

test('a dossier without synergies has an empty funnel', async () => {
  const { client } = await testDossier()
  const { stages, ...rest } = await client.indicators.funnel({})
  expect(stages.map(({ count, reached, share }) => [count, reached, share])).toEqual(
    Array.from({ length: 8 }, () => [0, 0, null]),
  )
  expect(rest).toEqual({ asOf: '2023-02-07', paused: 0, abandoned: [], themes: [] })
})
