import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { show, synergyTab } from '../e2e/synergyDossier.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

test('the synergies: the list, the board, the cold leads', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await goTo(page, 'synergies')
  const rows = page.getByRole('listbox', { name: fr.synergies.title }).getByRole('option')
  // One that was studied: its scenarios and its readiness are there to be compared.
  await page.getByRole('combobox', { name: fr.synergies.stage }).click()
  await page.getByRole('option', { name: new RegExp(`^${fr.enums.synergyStage.studied} \\(`) }).click()
  await expect(rows.filter({ hasNotText: fr.enums.synergyStage.studied })).toHaveCount(0)
  await rows.first().click()
  await expect(page.getByRole('article').getByRole('textbox', { name: fr.synergies.name })).toBeVisible()
  await takePictures(page, 'synergies')
  await synergyTab(page, 'scenarios')
  await expect(page.getByRole('table', { name: fr.synergies.scenarios.table })).toBeVisible()
  await takePictures(page, 'synergies-scenarios')
  await synergyTab(page, 'readiness')
  await expect(page.getByRole('img', { name: /^Radar/ })).toBeVisible()
  await takePictures(page, 'synergies-readiness')
  await show(page, 'board')
  await expect(page.getByRole('region', { name: new RegExp(`^${fr.enums.synergyStage.detected}`) })).toBeVisible()
  await takePictures(page, 'synergies-board')
  await show(page, 'cold')
  await expect(page.getByRole('table', { name: fr.synergies.views.cold })).toBeVisible()
  await takePictures(page, 'synergies-cold')
})
