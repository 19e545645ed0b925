import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { fillCopil, inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.timeLog
const dialog = (page: Page) => page.getByRole('dialog', { name: words.quick })
const rows = (page: Page, list: 'entries' | 'trips') =>
  page.getByRole('listbox', { name: words.lists[list], exact: true }).getByRole('option')
const sums = (page: Page) => page.getByRole('region', { name: words.summary })
const choosePeriod = async (page: Page, period: keyof typeof fr.common.period.choices) => {
  await page.getByRole('combobox', { name: fr.common.period.label }).click()
  await page.getByRole('option', { name: fr.common.period.choices[period], exact: true }).click()
}

test('time is noted in five seconds from any screen, told, changed and taken back', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    await client.meetings.create({ committeeId: copilId, date: inDays(0) })
    await client.timeLog.addEntry({ date: inDays(-1), minutes: 45, activity: 'Visite de site' })
  })
  const { page } = app
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()

  await page.keyboard.press('Alt+t')
  const duration = dialog(page).getByRole('textbox', { name: words.duration })
  await expect(duration).toBeFocused()
  await expect(dialog(page).getByRole('combobox', { name: words.activity })).toHaveValue('Visite de site')
  await expectNoAxeViolations(page)
  await duration.fill('12,5')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText(fr.fieldErrors.duration)).toBeVisible()
  await duration.fill('1h30')
  const about = dialog(page).getByRole('combobox', { name: words.about })
  await about.click()
  await expect(page.getByRole('option').first()).toContainText('COPIL')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(about).toHaveValue(/^COPIL/)
  await page.keyboard.press('Enter')
  await expect(
    toasts(page).getByText(say(words.entryAdded, { duration: '1 h 30', activity: 'Visite de site' })),
  ).toBeVisible()
  await expect(dialog(page)).toBeHidden()

  await page.keyboard.press('Control+t')
  await duration.fill('20 min')
  await dialog(page).getByRole('combobox', { name: words.activity }).fill('compte')
  // One chooses in a list that one sees.
  await expect(page.getByRole('option', { name: 'Compte rendu' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+h')
  await page.keyboard.press('Control+Enter')
  await expect(duration).toBeFocused()
  await expect(duration).toHaveValue('')
  await page.keyboard.press('Escape')

  await goTo(page, 'timeLog')
  await expect(rows(page, 'entries')).toHaveText([
    /1\sh\s30.*Visite de site.*COPIL/,
    /20\smin.*Compte rendu/,
    /45\smin.*Visite/,
  ])
  await expect(sums(page).getByRole('row', { name: /Visite de site/ })).toContainText('2 h 15')
  await expectNoAxeViolations(page)

  await page.getByRole('listbox', { name: words.lists.entries, exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const change = page.getByRole('dialog', { name: words.changeEntry })
  await change.getByRole('textbox', { name: words.duration }).fill('2')
  await change.getByRole('textbox', { name: fr.common.date }).fill('01/01/2099')
  await page.keyboard.press('Enter')
  await expect(change.getByText(fr.fieldErrors.inFuture)).toBeVisible()
  await page.keyboard.press('Alt+h')
  await page.keyboard.press('Enter')
  await expect(rows(page, 'entries').filter({ hasText: '2 h' })).toContainText('COPIL')
  await rows(page, 'entries').filter({ hasText: '2 h' }).click()
  await change.getByRole('button', { name: fr.common.remove }).click()
  await expect(rows(page, 'entries')).toHaveCount(2)
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(rows(page, 'entries')).toHaveCount(3)
})

test('a journey is noted by its known destination, and the lists and the sums follow the period and the filter', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const journey = { person: 'Claire Vidal', purpose: 'Visite' }
    await client.timeLog.addTrip({ ...journey, date: inDays(-400), destination: 'Figeac', kilometreTenths: 1425 })
    await client.timeLog.addTrip({ ...journey, date: inDays(-800), destination: 'Gramat', kilometreTenths: 800 })
  })
  const { page } = app
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await goTo(page, 'timeLog')
  await expect(page.getByText(words.noEntry)).toBeVisible()
  await page.getByRole('tab', { name: words.lists.trips }).click()
  await expect(rows(page, 'trips')).toHaveCount(2)

  await page.keyboard.press('Control+n')
  const destination = dialog(page).getByRole('combobox', { name: words.destination })
  await expect(destination).toBeFocused()
  await page.keyboard.type('fig')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('textbox', { name: words.kilometres })).toHaveValue('142,5')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect(rows(page, 'trips')).toHaveCount(3)
  await expectNoAxeViolations(page)

  await choosePeriod(page, 'thisMonth')
  await expect(rows(page, 'trips')).toHaveText([/142,5\skm.*Figeac/])
  await expect(sums(page)).toContainText('142,5 km')
  await choosePeriod(page, 'custom')
  await page.getByRole('textbox', { name: fr.common.period.to }).fill(inDays(-300).split('-').toReversed().join('/'))
  await expect(rows(page, 'trips')).toHaveText([/Figeac/, /Gramat/])
  await page.keyboard.press('Control+f')
  await page.keyboard.type('gramat')
  await expect(rows(page, 'trips')).toHaveText([/80\skm.*Gramat/])
  await expectNoAxeViolations(page)
  await page.getByRole('textbox', { name: fr.common.filter }).fill('nulle part')
  await expect(page.getByText(words.nothingFound)).toBeVisible()
  await page.getByRole('button', { name: fr.common.showAll }).last().click()
  await expect(rows(page, 'trips')).toHaveCount(3)
})
