import { expect, test } from 'vitest'
import { testCore, testDossier } from '../../../tests/support/core.ts'
import { nameKeys } from '../../shared/vocabulary/vocabulary.rules.ts'

const nothing = { themes: 0, terms: 0, questions: 0 }

const openedIn = async (locale: 'fr' | 'en') => {
  const { client, folder } = testCore()
  await client.settings.update({ locale })
  await client.dossier.create({ path: `${folder}/essai.relais`, name: 'Essai', locale })
  return client
}

test.each(['fr', 'en'] as const)(
  'a new dossier in %s starts with themes, terms and a grid in its language',
  async (locale) => {
    const client = await openedIn(locale)
    const themes = await client.vocabulary.themes()
    expect(themes.map(({ name }) => name)).toEqual(
      {
        fr: ['Services', 'Équipements', 'Flux matières et déchets', 'Animation et RH', 'Fluides (énergie et eau)'],
        en: ['Services', 'Equipment', 'Materials and waste', 'Networking and HR', 'Energy and water'],
      }[locale],
    )
    const questions = await client.interviews.questions()
    for (const { id } of themes) {
      const count = questions.filter(({ themeId }) => themeId === id).length
      expect(count).toBeGreaterThanOrEqual(4)
      expect(count).toBeLessThanOrEqual(6)
    }
    expect(await client.interviews.missingStarter()).toEqual(nothing)
  },
)

test.each(['fr', 'en'] as const)('in the starter vocabulary in %s, no name leads to two terms', async (locale) => {
  const client = await openedIn(locale)
  const { rows } = await client.vocabulary.terms({ limit: 200 })
  const keys = rows.flatMap(nameKeys)
  expect(keys.filter((key, rank) => keys.indexOf(key) !== rank)).toEqual([])
})

test.each([
  ['Soude caustique à 30 %', 'Soude'],
  ['palettes Europe en bon état', 'Palette bois'],
  ['Cartons d’emballage', 'Carton'],
  ['chaleur perdue des fours', 'Chaleur fatale'],
  ['besoin d’un gardiennage la nuit', 'Gardiennage'],
  ['place pour du stockage', 'Entrepôt'],
  ['un poste QSE à partager', 'Qualité, sécurité, environnement'],
  ['eaux pluviales de la toiture', 'Eau de pluie'],
])('« %s » names %s', async (text, name) => {
  const client = await openedIn('fr')
  const { id: organisationId } = await client.organisations.create({ name: 'Scierie du Lot' })
  const { id } = await client.needs.create({ organisationId, text })
  expect(await client.needs.get({ id })).toMatchObject({ termName: name })
})

test('the starter set brings back what is missing, and leaves what is there under any of its names', async () => {
  const { client } = await testDossier()
  const [soda] = (await client.vocabulary.terms({ search: 'soude caustique' })).rows
  const [carton] = (await client.vocabulary.terms({ search: 'OCC' })).rows
  const [question] = await client.interviews.questions()
  if (soda === undefined || carton === undefined || question === undefined) throw new Error('No starter set')
  await client.vocabulary.updateTerm({ id: soda.id, name: 'Soude et potasse', synonyms: ['NaOH', 'KOH'] })
  await client.vocabulary.removeTerm({ id: carton.id })
  await client.interviews.removeQuestion({ id: question.id })
  expect(await client.interviews.missingStarter()).toEqual({ themes: 0, terms: 1, questions: 1 })

  const before = (await client.vocabulary.terms({})).total
  const { changeId, ...added } = await client.interviews.addStarter()
  expect(added).toEqual({ themes: 0, terms: 1, questions: 1 })
  expect(await client.interviews.missingStarter()).toEqual(nothing)
  expect((await client.vocabulary.terms({})).total).toBe(before + 1)
  expect((await client.vocabulary.terms({ search: 'KOH' })).rows).toMatchObject([
    { id: soda.id, name: 'Soude et potasse', synonyms: ['NaOH', 'KOH'] },
  ])
  expect((await client.interviews.questions()).filter(({ text }) => text === question.text)).toMatchObject([
    { themeId: question.themeId, position: 4 },
  ])

  await client.history.undo({ changeId })
  expect(await client.interviews.missingStarter()).toEqual({ themes: 0, terms: 1, questions: 1 })
})

test('a dossier without any of it gets the whole starter set in one change', async () => {
  const { client, context } = await testDossier()
  const whole = {
    themes: (await client.vocabulary.themes()).length,
    terms: (await client.vocabulary.terms({})).total,
    questions: (await client.interviews.questions()).length,
  }
  context.write(({ db }) => {
    for (const table of ['interview_question', 'theme', 'term']) db.$client.prepare(`DELETE FROM ${table}`).run()
  })
  expect(await client.interviews.missingStarter()).toEqual(whole)
  expect(await client.interviews.addStarter()).toMatchObject(whole)
  expect(await client.interviews.addStarter()).toMatchObject(nothing)
})
