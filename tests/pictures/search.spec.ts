import { fr } from '../../src/renderer/locales/fr.ts'
import { makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

test('the search of the whole dossier', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: fr.search.title })
  await palette.getByRole('combobox', { name: fr.search.field }).fill('emploi')
  await expect(palette.getByRole('option').filter({ hasText: fr.search.kinds.synergy }).first()).toBeVisible()
  await takePictures(page, 'search')
})
