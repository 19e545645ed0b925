import { expect, test } from 'vitest'
import { demonstration } from '../../../tests/support/demonstration.ts'

test('what is counted from the records equals what was published', async () => {
  const { client } = await demonstration()
  expect(await client.interviews.counts()).toMatchObject({ held: 21 })
  expect(await client.needs.counts()).toMatchObject({ needs: 137, companies: 34 })
  expect(await client.needs.collective()).toHaveLength(11)
  expect(await client.synergies.counts({})).toMatchObject({ total: 59, collective: 37, b2b: 22 })
  const contributing = async (asOf: string) =>
    (await client.companies.counts({ asOf })).reached.find(({ step }) => step === 'contributing')?.count
  expect(await contributing('2023-02-28')).toBe(34)
  expect(await contributing('2025-04-10')).toBe(49)
})

test('each theme of LOT’EC has its needs, and each collective need its companies', async () => {
  const { client } = await demonstration()
  const { byTheme } = await client.needs.counts()
  expect(byTheme.map(({ name }) => name)).toEqual([
    'Services',
    'Équipements',
    'Flux matières et déchets',
    'Animation et RH',
    'Fluides (énergie et eau)',
  ])
  expect(byTheme.every(({ count }) => count > 10)).toBe(true)
  const collective = await client.needs.collective()
  expect(collective.filter(({ companyCount, synergyCount }) => companyCount < 2 || synergyCount < 1)).toEqual([])
})

test('what was added says that it is an example', async () => {
  const { client } = await demonstration()
  const needs = await client.needs.list({ limit: 200 })
  const flows = await client.flows.list({ limit: 200 })
  expect(
    [...needs.rows.map(({ text }) => text), ...flows.rows.map(({ label }) => label)].filter(
      (text) => !text.endsWith('(exemple)'),
    ),
  ).toEqual([])
  const synergies = await client.synergies.list({ limit: 200 })
  expect(synergies.rows.filter(({ name }) => !name.endsWith('(exemple)')).map(({ name }) => name)).toHaveLength(4)
})

test('soda is recognised under its three names, and proposed from the one that has some to those that look for it', async () => {
  const { client } = await demonstration()
  const { rows } = await client.flows.list({ search: 'soude' })
  expect(rows.map(({ termName }) => termName)).toEqual(['Soude', 'Soude', 'Soude'])
  const { rows: suggestions } = await client.matches.list({ search: 'soude' })
  expect(suggestions.map(({ giver, taker }) => `${giver.organisationName} → ${taker.organisationName}`)).toEqual([
    'Laboratoire cosmétique (exemple) → Transformation laitière (exemple)',
  ])
  const adopted = await client.matches.list({ search: 'soude', state: 'adopted' })
  expect(adopted.rows.map(({ taker }) => taker.organisationName)).toEqual(['Conditionnement de vin (exemple)'])
})

test('synergies lead to the needs and flows that they came from', async () => {
  const { client } = await demonstration()
  const collective = await client.needs.collective()
  expect(collective.filter(({ synergyCount }) => synergyCount === 0)).toEqual([])
  const { rows } = await client.synergies.list({ search: 'Coordonner le tri' })
  const { needIds, flowIds } = await client.synergies.get({ id: rows[0]?.id ?? '' })
  expect([needIds.length > 0, flowIds.length > 5]).toEqual([true, true])
})

test('the three groups follow their synergies, as far as their meetings brought them', async () => {
  const { client } = await demonstration()
  const groups = await client.groups.list()
  expect(groups.map(({ committeeCode, synergyStage, current }) => [committeeCode, synergyStage, current])).toEqual([
    ['GS-EMPLOI', 'operational', null],
    ['GS-SECURITE', 'studied', 'scenarios'],
    ['GS-DECHETS', 'operational', 'implement'],
  ])
})
