import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, dossierMenu, expectSaved, goTo, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

test('today, settings and the sheet of shortcuts can be used by everyone', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await expect(page.getByRole('heading', { name: fr.today.title })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: fr.shell.shortcuts.title })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await dossierMenu(page, 'LOT’EC').click()
  await expectNoAxeViolations(page)
  await page.getByRole('menuitem', { name: fr.shell.menu.settings }).click()
  await expect(page.getByRole('heading', { name: fr.settings.title, level: 1 })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('Alt and a digit go to a section, Alt and an arrow come back', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await page.keyboard.press('Alt+Digit3')
  await expect(page.getByRole('heading', { name: fr.interviews.title, level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { name: fr.today.title, level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('heading', { name: fr.interviews.title, level: 1 })).toBeVisible()
})

test('the first Tab offers to skip the navigation', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await page.reload()
  await expect(page.getByRole('heading', { name: fr.today.title, level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: fr.shell.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('Ctrl+S says that everything is saved', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'initiative')
  await page.getByLabel(fr.initiative.fullName).fill('Essai de démarche')
  await page.keyboard.press('Control+s')
  await expectSaved(page)
})

test('what is done last is undone from its message by keyboard, and with Ctrl+Z', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'initiative')
  await page.getByRole('tab', { name: fr.initiative.tabs.phases }).click()
  const milestone = page.getByRole('button', { name: /^Supprimer Plan d’action/ })
  await milestone.click()
  await expect(milestone).toBeHidden()
  await page.keyboard.press('F6')
  await expect(page.getByRole('button', { name: fr.common.undo, exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(milestone).toBeVisible()

  await milestone.click()
  await expect(milestone).toBeHidden()
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+z')
  await expect(milestone).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(milestone).toBeHidden()
})

test('the file is checked and copied from the menu of the dossier', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await dossierMenu(page, 'Essai').click()
  await page.getByRole('menuitem', { name: fr.shell.menu.check }).click()
  await expect(page.getByText(fr.shell.checkSound)).toBeVisible()
  await dossierMenu(page, 'Essai').click()
  await page.getByRole('menuitem', { name: fr.shell.menu.backup }).click()
  await page.getByRole('button', { name: fr.files.chooseThis }).click()
  await expect(page.getByText(fr.shell.backupDone.replace('{{path}}', ''))).toBeVisible()
})
