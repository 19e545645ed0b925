import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fr } from '../../src/renderer/locales/fr.ts'
import { en } from '../../src/renderer/locales/en.ts'
import { createDossier, dossierMenu, makeDemonstration, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

test('a new dossier is named, saved where the officer says, and opened on what to do first', async ({ app }) => {
  await createDossier(app, 'Vallée verte')
  await expect(app.page.getByRole('heading', { name: fr.today.startTitle })).toBeVisible()
  expect(existsSync(join(app.folder, 'Vallée verte.relais'))).toBe(true)
  await expectNoAxeViolations(app.page)
})

test('a dossier without a name is not made, and says why', async ({ app }) => {
  await app.page.getByRole('button', { name: fr.start.new }).click()
  await app.page.getByRole('button', { name: fr.start.chooseFile }).click()
  await expect(app.page.getByLabel(fr.start.name)).toHaveAccessibleDescription(new RegExp(fr.start.nameRequired))
})

test('the demonstration opens as a copy, and its file is found again among the recent ones', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await dossierMenu(page, 'LOT’EC').click()
  await page.getByRole('menuitem', { name: fr.shell.menu.close }).click()
  await expect(page.getByRole('heading', { name: fr.start.recent })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: /^LOT’EC demo\.relais/ }).click()
  await expect(dossierMenu(page, 'LOT’EC')).toBeVisible()
})

test('a recent dossier that is gone says so, and can be taken off the list', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await dossierMenu(page, 'LOT’EC').click()
  await page.getByRole('menuitem', { name: fr.shell.menu.close }).click()
  rmSync(join(app.folder, 'demo.relais'))
  await page.reload()
  await expect(page.getByText(fr.start.missing)).toBeVisible()
  await page.getByRole('button', { name: /^LOT’EC demo\.relais/ }).click()
  await expect(page.getByRole('alert')).toContainText('introuvable')
  await page.getByRole('button', { name: fr.start.forget.replace('{{name}}', 'LOT’EC') }).click()
  await expect(page.getByText(fr.start.noRecent)).toBeVisible()
})

test('a file that is not a dossier is refused with a sentence, untouched', async ({ app }) => {
  writeFileSync(join(app.folder, 'lettre.relais'), 'Madame, Monsieur')
  const { page } = app
  await page.getByRole('button', { name: fr.start.open }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.openDossier })
  await expect(dialog.getByRole('listbox')).toBeFocused()
  await expectNoAxeViolations(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('n’est pas un dossier Relais')
})

test('a name that is taken in the folder is refused before anything is written', async ({ app }) => {
  const { page } = app
  writeFileSync(join(app.folder, 'demo.relais'), '')
  await page.getByRole('button', { name: fr.start.demonstration }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.saveDossier })
  await dialog.getByLabel(fr.files.fileName).fill('demo')
  await expect(dialog.getByText(fr.files.exists)).toBeVisible()
  await expect(dialog.getByRole('button', { name: fr.files.save })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: fr.start.demonstration })).toBeFocused()
})

test('language and appearance are chosen without a dossier, and kept', async ({ app }) => {
  const { page } = app
  await page.getByRole('combobox', { name: fr.start.language }).click()
  await page.getByRole('option', { name: 'English' }).click()
  await expect(page.getByText(en.start.purpose)).toBeVisible()
  await page.getByRole('combobox', { name: en.start.theme }).click()
  await page.getByRole('option', { name: en.settings.themes.dark }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const again = await app.restart()
  await expect(again.getByText(en.start.purpose)).toBeVisible()
  await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(again.locator('html')).toHaveAttribute('lang', 'en')
})
