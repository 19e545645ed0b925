import { expect, test } from 'vitest'
import { testCore, testDossier } from '../../../tests/support/core.ts'
import { figureOf } from '../../../tests/support/figures.ts'
import { frenchTypography } from '../../shared/typography.ts'
import { shippedEn } from './shipped.en.ts'
import { shippedFr } from './shipped.fr.ts'

test('a new dossier has every shipped indicator, in the language it was made in', async () => {
  const { client } = await testDossier()
  const rows = await client.indicators.list({})
  expect([...Map.groupBy(rows, ({ set }) => set)].map(([set, ofSet]) => [set, ofSet.length])).toEqual([
    ['official', 4],
    ['activity', 16],
    ['conversion', 9],
    ['impacts', 7],
    ['means', 5],
  ])
  expect(rows.slice(0, 4).map(({ code, name }) => [code, name])).toEqual([
    ['eci_18', 'Synergies d’écologie industrielle et territoriale (EIT) opérationnelles sur le territoire'],
    ['eci_19', 'Entreprises engagées dans les synergies d’EIT'],
    ['eci_19.b', 'Synergies d’EIT opérationnelles récurrentes sur un cycle de quatre ans'],
    ['te_20', 'Comités de pilotage par an'],
  ])
  expect(rows.filter(({ isOnDashboard }) => isOnDashboard)).toHaveLength(12)
  expect(await client.indicators.missingShipped()).toEqual(
    ['official', 'activity', 'conversion', 'impacts', 'means'].map((set) => ({ set, count: 0 })),
  )
  const english = testCore()
  await english.client.dossier.create({ path: `${english.folder}/a.relais`, name: 'A', locale: 'en' })
  expect((await english.client.indicators.list({}))[3]?.name).toBe('Steering committees a year')
})

test('only what a rule asks for each year has targets: at the end of this year and of the next', async () => {
  const { client } = await testDossier()
  const rows = await client.indicators.list({})
  expect(rows.filter(({ target }) => target !== null).map(({ formula, target }) => [formula, target])).toEqual([
    ['steeringPerYear', { date: '2023-12-31', value: 2 }],
    ['facilitationFte', { date: '2023-12-31', value: 0.25 }],
  ])
  const { id } = await figureOf(client, 'steeringPerYear')
  expect((await client.indicators.get({ id })).targets.map(({ date }) => date)).toEqual(['2023-12-31', '2024-12-31'])
})

test('what is missing of a set is added at its end, and what was only renamed, recoded or typed by hand is not added twice', async () => {
  const { client } = await testDossier()
  const official = (await client.indicators.list({})).filter(({ set }) => set === 'official')
  const [synergies, companies, recurring] = official
  await client.indicators.update({ id: synergies?.id ?? '', name: 'Nos synergies', code: '' })
  await client.indicators.update({ id: companies?.id ?? '', name: 'Nos entreprises', formula: null })
  await client.indicators.remove({ id: recurring?.id ?? '' })
  const met = await figureOf(client, 'companiesMet')
  await client.indicators.update({ id: met.id, formula: null })
  expect(await client.indicators.missingShipped()).toMatchObject([
    { set: 'official', count: 1 },
    { set: 'activity', count: 0 },
    { count: 0 },
    { count: 0 },
    { count: 0 },
  ])
  const { added, changeId } = await client.indicators.addShipped({ set: 'official' })
  expect(added).toBe(1)
  const names = async () =>
    (await client.indicators.list({})).filter(({ set }) => set === 'official').map(({ name }) => name)
  expect(await names()).toEqual([
    'Nos synergies',
    'Nos entreprises',
    'Comités de pilotage par an',
    'Synergies d’EIT opérationnelles récurrentes sur un cycle de quatre ans',
  ])
  expect(await client.indicators.addShipped({ set: 'official' })).toMatchObject({ added: 0 })
  await client.history.undo({ changeId })
  expect(await names()).toHaveLength(3)
})

test('an indicator of the officer’s own takes the place of no shipped one', async () => {
  const { client } = await testDossier()
  const met = await figureOf(client, 'companiesMet')
  await client.indicators.remove({ id: met.id })
  await client.indicators.create({ name: 'Entreprises rencontrées', formula: 'companiesMet' })
  expect(await client.indicators.addShipped({ set: 'activity' })).toMatchObject({ added: 1 })
})

test('every text is set as it is printed, and says something in both languages', () => {
  const texts = (words: typeof shippedFr) => Object.values(words).flatMap((one) => Object.values(one))
  for (const text of texts(shippedFr)) {
    expect(text.replaceAll('«\u00A0', '«\u202F').replaceAll('\u00A0»', '\u202F»')).toBe(frenchTypography(text))
    expect(text).not.toMatch(/'|\.\.\./u)
  }
  expect([...texts(shippedFr), ...texts(shippedEn)].filter((text) => text.trim() === '')).toEqual([])
})
