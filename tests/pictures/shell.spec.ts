import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, dossierMenu, goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// A Monday in the middle of the demonstration’s last meetings: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

test('the start screen', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await dossierMenu(page, 'LOT’EC').click()
  await page.getByRole('menuitem', { name: fr.shell.menu.close }).click()
  await expect(page.getByRole('heading', { name: fr.start.recent })).toBeVisible()
  await takePictures(page, 'start')
  await page.getByRole('button', { name: fr.start.open }).click()
  await expect(page.getByRole('dialog').getByRole('option')).toBeVisible()
  await takePictures(page, 'open')
})

test('a fresh dossier', async ({ app }) => {
  await createDossier(app, 'Vallée verte')
  await expect(app.page.getByRole('heading', { name: fr.today.startTitle })).toBeVisible()
  await takePictures(app.page, 'first-steps')
})

test('the window, today, the initiative and its phases', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await expect(page.getByRole('heading', { name: fr.today.upcoming })).toBeVisible()
  await takePictures(page, 'today')
  await goTo(page, 'initiative')
  await expect(page.getByLabel(fr.initiative.fullName)).toBeVisible()
  await takePictures(page, 'initiative')
  await page.getByRole('tab', { name: fr.initiative.tabs.phases }).click()
  await expect(page.getByRole('heading', { name: fr.phases.milestones })).toBeVisible()
  await takePictures(page, 'phases')
  await dossierMenu(page, 'LOT’EC').click()
  await page.getByRole('menuitem', { name: fr.shell.menu.settings }).click()
  await expect(page.getByRole('heading', { name: fr.settings.title, level: 1 })).toBeVisible()
  await takePictures(page, 'settings')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: fr.shell.shortcuts.title })).toBeVisible()
  await takePictures(page, 'shortcuts')
})
