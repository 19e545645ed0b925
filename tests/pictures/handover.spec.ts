import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

test('what is handed over: the gauge, skills, the inventory, the dossier de passation, the package', async ({
  app,
}) => {
  await makeDemonstration(app)
  const { page } = app
  const show = (tab: keyof typeof fr.handover.tabs) =>
    page.getByRole('tab', { name: fr.handover.tabs[tab], exact: true }).click()
  await goTo(page, 'handover')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await takePictures(page, 'gauge')
  await show('skills')
  await expect(page.getByText('Rédiger les comptes rendus').first()).toBeVisible()
  await takePictures(page, 'skills')
  await show('inventory')
  await page.getByRole('option').first().click()
  await takePictures(page, 'inventory')
  await show('dossier')
  await page.getByRole('option').first().click()
  await takePictures(page, 'handover')
  await show('package')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await takePictures(page, 'package')
})
