import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import { fullDate } from '../../shared/typography.ts'

/** Two themes of our own, and nothing of the starter grid. */
const grid = async () => {
  const dossier = await testDossier()
  const { client, context } = dossier
  context.write(({ db }) => {
    for (const table of ['interview_question', 'theme']) db.$client.prepare(`DELETE FROM ${table}`).run()
  })
  const services = await client.vocabulary.addTheme({ name: 'Services' })
  const fluids = await client.vocabulary.addTheme({ name: 'Fluides' })
  const ask = async (themeId: string, text: string) => (await client.interviews.addQuestion({ themeId, text })).id
  const shown = async () =>
    (await client.interviews.questions()).map(({ themeId, position, text }) => [
      themeId === services.id ? 'Services' : 'Fluides',
      position,
      text,
    ])
  return { ...dossier, servicesId: services.id, fluidsId: fluids.id, ask, shown }
}

test('questions are asked by theme, in the order of the themes, then in their own', async () => {
  const { client, servicesId, fluidsId, ask, shown } = await grid()
  await ask(fluidsId, 'Eau ?')
  await ask(servicesId, 'Ménage ?')
  const guarding = await ask(servicesId, 'Gardiennage ?')
  await client.interviews.moveQuestion({ id: guarding, position: 0 })
  expect(await shown()).toEqual([
    ['Services', 0, 'Gardiennage ?'],
    ['Services', 1, 'Ménage ?'],
    ['Fluides', 0, 'Eau ?'],
  ])
  await client.vocabulary.moveTheme({ id: fluidsId, position: 0 })
  expect((await shown()).map(([theme]) => theme)).toEqual(['Fluides', 'Services', 'Services'])
})

test('a question is reworded, retired and brought back', async () => {
  const { client, servicesId, ask } = await grid()
  const id = await ask(servicesId, 'Ménage ?')
  await client.interviews.updateQuestion({ id, text: 'Qui nettoie ?', hint: 'Prestataire, coût' })
  const { changeId } = await client.interviews.updateQuestion({ id, isRetired: true })
  expect(await client.interviews.questions()).toEqual([
    { id, themeId: servicesId, position: 0, text: 'Qui nettoie ?', hint: 'Prestataire, coût', isRetired: true },
  ])
  await client.history.undo({ changeId })
  expect(await client.interviews.questions()).toMatchObject([{ text: 'Qui nettoie ?', isRetired: false }])
})

test('a question put under another theme is the last one there, and leaves no hole', async () => {
  const { client, servicesId, fluidsId, ask, shown } = await grid()
  const first = await ask(servicesId, 'Ménage ?')
  await ask(servicesId, 'Gardiennage ?')
  await ask(fluidsId, 'Eau ?')
  await client.interviews.updateQuestion({ id: first, themeId: fluidsId })
  expect(await shown()).toEqual([
    ['Services', 0, 'Gardiennage ?'],
    ['Fluides', 0, 'Eau ?'],
    ['Fluides', 1, 'Ménage ?'],
  ])
  await expect(client.interviews.updateQuestion({ id: first, themeId: first })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'theme' },
  })
})

test('a question that was answered stays, for the interviews that answered it; another goes', async () => {
  const { client, servicesId, ask, shown } = await grid()
  const answered = await ask(servicesId, 'Ménage ?')
  const other = await ask(servicesId, 'Gardiennage ?')
  const { id: organisationId } = await client.organisations.create({ name: 'Usine' })
  const interview = await client.interviews.create({ organisationId, date: '2023-01-10' })
  await client.interviews.answer({ interviewId: interview.id, questionId: answered, text: 'Une société' })
  await expect(client.interviews.removeQuestion({ id: answered })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: [`Entretien du ${fullDate('2023-01-10', 'fr')} (Usine)`] },
  })
  await client.interviews.moveQuestion({ id: other, position: 0 })
  await client.interviews.removeQuestion({ id: other })
  expect(await shown()).toEqual([['Services', 0, 'Ménage ?']])
})
