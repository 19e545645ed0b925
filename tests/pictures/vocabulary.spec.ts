import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

test('the grid of interviews', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await goTo(page, 'initiative')
  await page.getByRole('tab', { name: fr.initiative.tabs.grid }).click()
  await page
    .getByRole('list', { name: fr.vocabulary.themes })
    .getByRole('button', { name: /^Flux matières/ })
    .click()
  await expect(page.getByLabel(fr.vocabulary.theme)).toHaveValue('Flux matières et déchets')
  await takePictures(page, 'grid')
})

test('the vocabulary', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await goTo(page, 'initiative')
  await page.getByRole('tab', { name: fr.initiative.tabs.vocabulary }).click()
  await page
    .getByRole('listbox', { name: fr.vocabulary.terms })
    .getByRole('option', { name: /^Carton/ })
    .click()
  await expect(page.getByLabel(fr.vocabulary.name, { exact: true })).toHaveValue('Carton')
  await takePictures(page, 'vocabulary')
})
