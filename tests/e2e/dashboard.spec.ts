import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { fillCopil, inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.dashboard
const openDashboard = async (page: Page) => {
  await goTo(page, 'indicators')
  await page.getByRole('tab', { name: fr.figures.tabs.dashboard }).click()
}

test('a committee’s dashboard shows its figures, is frozen and stays, and goes on once it is no longer', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    await client.meetings.create({ committeeId: copilId, date: inDays(-40) })
    await client.meetings.create({ committeeId: copilId, date: inDays(12) })
    for (const { id } of await client.indicators.list({})) await client.indicators.remove({ id })
    const { id: organisationId } = await client.organisations.create({ name: 'Scierie du Causse', kind: 'company' })
    await client.indicators.create({ name: 'Besoins recueillis', formula: 'needsStated', isOnDashboard: true })
    await client.needs.create({ organisationId, text: 'Un entrepôt', statedOn: inDays(-2) })
    await client.synergies.create({ name: 'Coordonner le tri des déchets' })
    const { id } = await client.actions.create({ title: 'Organiser un atelier' })
    await client.actions.update({ id, dueDate: inDays(-3) })
  })
  const { page } = app
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await openDashboard(page)
  // The next COPIL, without a choice to make.
  const meeting = page.getByRole('combobox', { name: words.meeting })
  await expect(meeting).toHaveValue(/^COPIL n°\s2/u)
  const figures = page.getByRole('table', { name: words.figures })
  await expect(figures.getByRole('row', { name: /Besoins recueillis/u })).toContainText('1')
  await expect(
    page.getByRole('table', { name: words.highlights }).getByRole('row', { name: /Organiser un atelier/u }),
  ).toContainText(words.isLate)
  await expect(page.getByRole('region', { name: /^Ce qui a changé depuis/u })).toBeVisible()
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: words.freeze }).click()
  await expect(toasts(page).getByText(/^Tableau de bord figé pour COPIL/u)).toBeVisible()
  await expect(page.getByText(/^Figé le/u)).toBeVisible()

  // What comes after changes nothing of what the committee saw.
  await goTo(page, 'needs')
  await page.getByRole('option', { name: /Un entrepôt/u }).click()
  await page.getByRole('textbox', { name: 'Dans ses mots' }).fill('Un entrepôt partagé')
  await page.keyboard.press('Tab')
  await openDashboard(page)
  await page.getByRole('button', { name: say(words.showRecords, { name: 'Besoins recueillis' }) }).click()
  const records = page.getByRole('dialog', { name: 'Besoins recueillis' })
  await expect(records.getByRole('link', { name: /Un entrepôt/u })).toBeVisible()
  await expect(records.getByText(/tel que figé/u)).toBeVisible()
  await expect(records.getByText(/partagé/u)).toBeHidden()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: say(words.showRecords, { name: 'Besoins recueillis' }) })).toBeFocused()

  await page.getByRole('button', { name: words.unfreeze }).click()
  await expect(page.getByRole('button', { name: words.freeze })).toBeVisible()
  await expect(toasts(page).getByText(/recalculé\.$/u)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Figé le/u)).toBeVisible()

  // Another meeting, the first of its body, by the keyboard; its address is its own.
  await meeting.click()
  await page.keyboard.press('End')
  await page.getByRole('option', { name: /COPIL n°\s1/u }).click()
  await expect(page.getByText(words.firstMeeting)).toBeVisible()
  await page.reload()
  await expect(page.getByText(words.firstMeeting)).toBeVisible()
})

test('without a meeting the dashboard says what to do first', async ({ app }) => {
  await writeDossier(app, 'Vide', async () => undefined)
  const { page } = app
  await openDossier(page, 'Vide')
  await expect(dossierMenu(page, 'Vide')).toBeVisible()
  await openDashboard(page)
  await expect(page.getByText(words.noMeeting)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: words.goToMeetings }).click()
  await expect(page.getByRole('heading', { level: 1, name: fr.meetings.title })).toBeVisible()
})
