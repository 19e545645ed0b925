import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, expectSaved, goTo, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const goToPhases = async (page: Page) => {
  await goTo(page, 'initiative')
  await page.getByRole('tab', { name: fr.initiative.tabs.phases }).click()
}

const names = (page: Page) => page.getByRole('list', { name: fr.phases.list }).getByRole('listitem')

test('the phases of the demonstration show what is missing, to everyone', async ({ app }) => {
  await openDemonstration(app)
  await goToPhases(app.page)
  await expect(app.page.getByRole('heading', { name: fr.phases.missingTitle })).toBeVisible()
  await expect(app.page.getByText(fr.phases.missing.deliverablesPending)).toBeVisible()
  await expectNoAxeViolations(app.page)
})

test('phases are added, named, and put in order with Alt and an arrow', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goToPhases(page)
  await expect(names(page)).toHaveCount(4)
  await page.getByRole('button', { name: fr.phases.add }).click()
  await expect(page.getByLabel(fr.phases.name)).toHaveValue(fr.phases.newName)
  await page.getByLabel(fr.phases.name).fill('Essaimage')
  await expectSaved(page)
  await expect(names(page).last()).toContainText('Essaimage')
  await page.getByRole('button', { name: 'Déplacer Essaimage' }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(names(page).nth(3)).toContainText('Essaimage')
  await expect(page.getByRole('button', { name: 'Déplacer Essaimage' })).toBeFocused()
  await page.reload()
  await expect(names(page).nth(3)).toContainText('Essaimage')
})

test('milestones and deliverables are edited in place', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goToPhases(page)
  await page.getByRole('button', { name: fr.phases.addDeliverable }).click()
  await expect(page.getByLabel(fr.phases.milestoneName, { exact: true })).toBeFocused()
  await page.keyboard.type('Plan d’action')
  await expectSaved(page)
  await page.getByLabel('Prévu le (Plan d’action)').fill('30/06/2027')
  await expectSaved(page)
  await expect(page.getByText(fr.phases.missing.deliverablesPending)).toBeVisible()
  await page.getByLabel('Atteint le (Plan d’action)').fill('15/06/2027')
  await expect(page.getByText(fr.phases.missing.deliverablesPending)).toBeHidden()
})

test('a phase is closed by a decision, and the act can be taken back', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await goToPhases(page)
  await page.getByRole('button', { name: fr.phases.close }).click()
  const dialog = page.getByRole('dialog', { name: 'Clore « Phase opérationnelle 2 »' })
  await dialog.getByRole('button', { name: fr.phases.closeNow }).click()
  await expect(dialog.getByText(fr.phases.decisionRequired)).toBeVisible()
  await expect(dialog.getByText(fr.phases.dateRequired)).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog.getByLabel(fr.phases.decision).click()
  await page.getByRole('option').first().click()
  await expect(dialog.getByLabel(fr.phases.closeDate)).toHaveValue(/^\d\d\/\d\d\/\d{4}$/)
  await dialog.getByRole('button', { name: fr.phases.closeNow }).click()
  await expect(page.getByText('Phase « Phase opérationnelle 2 » close.')).toBeVisible()
  await page.getByRole('button', { name: fr.common.undo, exact: true }).click()
  await expect(page.getByRole('button', { name: fr.phases.close })).toBeVisible()
})

test('a phase that was not opened says that it cannot be closed yet', async ({ app }) => {
  await createDossier(app, 'Essai')
  await goToPhases(app.page)
  await expect(app.page.getByText(fr.phases.missing.phaseNotOpen)).toBeVisible()
  await expect(app.page.getByRole('button', { name: fr.phases.open })).toBeVisible()
})

test('a phase with a very long name leaves room for the others', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goToPhases(page)
  await page.getByLabel(fr.phases.name).fill('Phase '.repeat(1_600))
  await expectSaved(page)
  await expect(names(page).last()).toBeInViewport()
  await page.getByRole('button', { name: fr.phases.open }).click()
  await expect(page.getByRole('button', { name: fr.phases.openNow, exact: true })).toBeInViewport()
  await expectNoAxeViolations(page)
})
