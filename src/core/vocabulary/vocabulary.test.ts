import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import type { TermKind } from '../../shared/vocabulary/vocabulary.contract.ts'

/** A dossier whose vocabulary is empty: the starter set is tested with the grid of interviews. */
const emptyVocabulary = async () => {
  const dossier = await testDossier()
  dossier.context.write(({ db }) => {
    for (const table of ['interview_question', 'theme', 'term']) db.$client.prepare(`DELETE FROM ${table}`).run()
  })
  return dossier
}

const withSoda = async () => {
  const dossier = await emptyVocabulary()
  const soda = await dossier.client.vocabulary.addTerm({ name: 'Soude', synonyms: ['NaOH', 'hydroxyde de sodium'] })
  const company = await dossier.client.organisations.create({ name: 'Usine', roles: ['company'] })
  return { ...dossier, sodaId: soda.id, organisationId: company.id }
}

test('themes are added last, renamed, moved and removed, without a hole in their order', async () => {
  const { client } = await emptyVocabulary()
  const [services, equipment, fluids] = [
    await client.vocabulary.addTheme({ name: 'Services' }),
    await client.vocabulary.addTheme({ name: 'Équipements' }),
    await client.vocabulary.addTheme({ name: 'Fluides' }),
  ]
  const shown = async () => (await client.vocabulary.themes()).map(({ name, position }) => [position, name])
  await client.vocabulary.updateTheme({ id: fluids.id, name: 'Énergie et eau', description: 'Ce qui coule' })
  await client.vocabulary.moveTheme({ id: fluids.id, position: 0 })
  expect(await shown()).toEqual([
    [0, 'Énergie et eau'],
    [1, 'Services'],
    [2, 'Équipements'],
  ])
  await client.vocabulary.removeTheme({ id: services.id })
  expect(await shown()).toEqual([
    [0, 'Énergie et eau'],
    [1, 'Équipements'],
  ])
  await client.vocabulary.moveTheme({ id: fluids.id, position: 99 })
  expect((await client.vocabulary.themes()).map(({ id }) => id)).toEqual([equipment.id, fluids.id])
  await expect(client.vocabulary.moveTheme({ id: services.id, position: 0 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a theme with questions or needs under it stays, and what is under it is named', async () => {
  const { client, organisationId } = await withSoda()
  const { id: themeId } = await client.vocabulary.addTheme({ name: 'Fluides' })
  const question = await client.interviews.addQuestion({ themeId, text: 'D’où vient votre eau ?' })
  const need = await client.needs.create({ organisationId, text: 'De l’eau tiède', themeId })
  await expect(client.vocabulary.removeTheme({ id: themeId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['D’où vient votre eau ?', 'De l’eau tiède (Usine)'] },
  })
  await client.interviews.removeQuestion({ id: question.id })
  await client.needs.remove({ id: need.id })
  await client.vocabulary.removeTheme({ id: themeId })
  expect(await client.vocabulary.themes()).toEqual([])
})

test('terms are listed by name whatever the accents, with how many flows and needs they name', async () => {
  const { client, sodaId, organisationId } = await withSoda()
  const energy = await client.vocabulary.addTerm({ name: 'Électricité', kind: 'energy', note: 'En kWh' })
  await client.flows.create({ organisationId, direction: 'in', label: 'Soude', termId: sodaId })
  await client.needs.create({ organisationId, text: 'Soude à reprendre', termId: sodaId })
  expect(await client.vocabulary.terms({})).toEqual({
    total: 2,
    rows: [
      { id: energy.id, kind: 'energy', name: 'Électricité', synonyms: [], note: 'En kWh', useCount: 0 },
      {
        id: sodaId,
        kind: 'material',
        name: 'Soude',
        synonyms: ['NaOH', 'hydroxyde de sodium'],
        note: '',
        useCount: 2,
      },
    ],
  })
})

test('a term is shown with the needs and flows that it names, the latest first', async () => {
  const { client, sodaId, organisationId } = await withSoda()
  const naming = { organisationId, termId: sodaId }
  const flow = await client.flows.create({ ...naming, direction: 'in', label: 'NaOH', statedOn: '2023-01-10' })
  const need = await client.needs.create({ ...naming, text: 'Soude à reprendre', statedOn: '2023-02-01' })
  const offer = await client.needs.create({ ...naming, kind: 'offer', text: 'Soude en trop', statedOn: '2023-01-20' })
  expect(await client.vocabulary.term({ id: sodaId })).toMatchObject({
    name: 'Soude',
    useCount: 3,
    uses: [
      { kind: 'need', id: need.id, label: 'Soude à reprendre', organisationName: 'Usine' },
      { kind: 'offer', id: offer.id, label: 'Soude en trop', organisationName: 'Usine' },
      { kind: 'flow', id: flow.id, label: 'NaOH', organisationName: 'Usine' },
    ],
  })
  await expect(client.vocabulary.term({ id: organisationId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test.each<[string, TermKind | null, string[]]>([
  ['naoh', null, ['Soude']],
  ['HYDROXYDE', null, ['Soude']],
  ['electri', null, ['Électricité']],
  ['', 'energy', ['Électricité']],
  ['soude', 'energy', []],
  ['","', null, []],
])('searching « %s » among the terms of kind %s finds %j', async (search, kind, expected) => {
  const { client } = await withSoda()
  await client.vocabulary.addTerm({ name: 'Électricité', kind: 'energy' })
  const found = await client.vocabulary.terms({ search, kind })
  expect(found.rows.map(({ name }) => name)).toEqual(expected)
  expect(found.total).toBe(expected.length)
})

test('the vocabulary is paged', async () => {
  const { client } = await withSoda()
  for (const name of ['Verre', 'Carton', 'Eau']) await client.vocabulary.addTerm({ name })
  const page = await client.vocabulary.terms({ offset: 1, limit: 2 })
  expect({ total: page.total, names: page.rows.map(({ name }) => name) }).toEqual({ total: 4, names: ['Eau', 'Soude'] })
})

test.each([
  ['name', { name: 'SOUDE' }],
  ['name', { name: 'naoh' }],
  ['synonyms', { name: 'Lessive', synonyms: ['Hydroxydes de sodium'] }],
])('a new term whose %s another term has is refused beside it', async (path, term) => {
  const { client } = await withSoda()
  const refusal = { code: 'INVALID_INPUT', data: { issues: [{ path, message: 'termTaken' }] } }
  await expect(client.vocabulary.addTerm(term)).rejects.toMatchObject(refusal)
  const { id } = await client.vocabulary.addTerm({ name: 'Verre' })
  await expect(client.vocabulary.updateTerm({ id, ...term })).rejects.toMatchObject(refusal)
  expect((await client.vocabulary.terms({ search: 'verre' })).rows).toMatchObject([{ name: 'Verre', synonyms: [] }])
})

test('a term keeps its own names when it changes, and loses a synonym that becomes its name', async () => {
  const { client, sodaId } = await withSoda()
  await client.vocabulary.updateTerm({ id: sodaId, name: 'Hydroxyde de sodium', note: 'Corrosive' })
  expect((await client.vocabulary.terms({})).rows).toMatchObject([
    { name: 'Hydroxyde de sodium', synonyms: ['NaOH'], note: 'Corrosive' },
  ])
})

test('two terms are merged: what they name goes under one, which takes the names and the note of the other', async () => {
  const { client, sodaId, organisationId } = await withSoda()
  const lye = await client.vocabulary.addTerm({ name: 'Lessive de soude', synonyms: ['lessive'], note: 'À 30 %' })
  const flow = await client.flows.create({ organisationId, direction: 'in', label: 'Lessive', termId: lye.id })
  const need = await client.needs.create({ organisationId, text: 'Lessive à reprendre', termId: lye.id })
  const { changeId } = await client.vocabulary.mergeTerms({ id: lye.id, into: sodaId })
  expect((await client.vocabulary.terms({})).rows).toEqual([
    {
      id: sodaId,
      kind: 'material',
      name: 'Soude',
      synonyms: ['NaOH', 'hydroxyde de sodium', 'Lessive de soude', 'lessive'],
      note: 'À 30 %',
      useCount: 2,
    },
  ])
  expect(await client.flows.get({ id: flow.id })).toMatchObject({ termName: 'Soude' })
  expect(await client.needs.get({ id: need.id })).toMatchObject({ termName: 'Soude' })
  await client.history.undo({ changeId })
  expect((await client.vocabulary.terms({})).rows).toMatchObject([
    { id: lye.id, name: 'Lessive de soude', useCount: 2, note: 'À 30 %' },
    { id: sodaId, name: 'Soude', useCount: 0, synonyms: ['NaOH', 'hydroxyde de sodium'] },
  ])
})

test('a term is not merged into itself, nor into one that would have more names than a term can', async () => {
  const { client, sodaId } = await withSoda()
  await expect(client.vocabulary.mergeTerms({ id: sodaId, into: sodaId })).rejects.toMatchObject({
    data: { issues: [{ path: 'into', message: 'alreadyThere' }] },
  })
  const names = Array.from({ length: 50 }, (_, rank) => `Lessive n° ${rank}`)
  const many = await client.vocabulary.addTerm({ name: 'Lessive', synonyms: names })
  await expect(client.vocabulary.mergeTerms({ id: sodaId, into: many.id })).rejects.toMatchObject({
    data: { issues: [{ path: 'into', message: 'tooLong' }] },
  })
  expect((await client.vocabulary.terms({})).total).toBe(2)
})

test('a term that flows or needs are named by stays, and they are named', async () => {
  const { client, sodaId, organisationId } = await withSoda()
  const flow = await client.flows.create({ organisationId, direction: 'in', label: 'NaOH en bidons', termId: sodaId })
  await expect(client.vocabulary.removeTerm({ id: sodaId })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['NaOH en bidons (Usine)'] },
  })
  await client.flows.remove({ id: flow.id })
  await client.vocabulary.removeTerm({ id: sodaId })
  expect(await client.vocabulary.terms({})).toEqual({ total: 0, rows: [] })
})
