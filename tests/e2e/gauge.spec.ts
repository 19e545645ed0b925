import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { expectSaved, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.handover.gauge
const score = (page: Page) => page.getByRole('status').filter({ hasText: words.meaning })
const line = (page: Page, sentence: string) => page.getByRole('button', { name: sentence })
const rowsOf = (page: Page, sentence: string) =>
  page.getByRole('list', { name: sentence }).getByRole('listitem').getByRole('link')
const percent = async (page: Page) => Number(/\d+/.exec((await score(page).textContent()) ?? '')?.[0])
const WITHOUT_REFERENT = say(words.lines.companiesWithoutReferent_other, { count: 2 })
const DELIVERABLE = `${words.named.deliverablesNotReceived}\u202F: Export ADALIE`

/** Two companies that were met, a contact to be their referent, a deliverable that is owed, and a look at the gauge ten days ago. */
const writeMissing = async (client: Client, setNow: (instant: string) => void) => {
  setNow(`${inDays(-10)}T10:00:00`)
  for (const { id } of await client.skills.list()) await client.skills.remove({ id })
  const { id: carrier } = await client.organisations.create({ name: 'Grand Cahors', roles: ['carrier'] })
  await client.organisations.addContact({ organisationId: carrier, jobTitle: 'Chargé de mission EIT' })
  for (const name of ['Quercy Bois', 'Scierie des Causses']) {
    const { id: organisationId } = await client.organisations.create({ name })
    await client.organisations.addContact({ organisationId, jobTitle: 'Gérante' })
    await client.companies.update({ organisationId, nextStep: 'Rappeler' })
    await client.companies.addStep({ organisationId, step: 'met', date: inDays(-20) })
  }
  await client.inventory.addDeliverable({ name: 'Export ADALIE', state: 'expected' })
  await client.handover.noteGauge()
  setNow(`${inDays(0)}T08:00:00`)
}

test('what is missing is followed to its place, settled there, and the gauge goes up', async ({ app }) => {
  const { page } = app
  await writeDossier(app, 'Essai', writeMissing)
  await openDossier(page, 'Essai')
  await goTo(page, 'handover')
  await expect(score(page)).toContainText(say(words.remaining_other, { count: 4 }))
  const before = await percent(page)
  const curve = page.getByRole('region', { name: words.curve })
  await expect(curve.getByRole('img')).toBeVisible()
  await expectNoAxeViolations(page)

  await line(page, WITHOUT_REFERENT).focus()
  await page.keyboard.press('Enter')
  await expect(rowsOf(page, WITHOUT_REFERENT)).toHaveText(['Quercy Bois', 'Scierie des Causses'])
  await expectNoAxeViolations(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(rowsOf(page, WITHOUT_REFERENT).first()).toBeFocused()
  await page.keyboard.press('Enter')
  const referent = page.getByRole('combobox', { name: fr.companies.referent })
  await referent.fill('Chargé')
  await page.getByRole('option', { name: /Chargé de mission EIT/ }).click()
  await expectSaved(page)
  await page.goBack()
  const one = `${words.named.companiesWithoutReferent}\u202F: Scierie des Causses`
  await expect(page.getByRole('link', { name: one, exact: true })).toBeVisible()
  await expect(score(page)).toContainText(say(words.remaining_other, { count: 3 }))

  await page.getByRole('link', { name: DELIVERABLE, exact: true }).click()
  await expect(page).toHaveURL(/tab=inventory&list=deliverables/)
  const detail = page.getByRole('region', { name: fr.inventory.lists.deliverables, exact: true })
  await detail.getByRole('combobox', { name: fr.inventory.state }).click()
  await page.getByRole('option', { name: fr.inventory.states.received, exact: true }).click()
  await expectSaved(page)
  await page.getByRole('tab', { name: fr.handover.tabs.gauge }).click()
  await expect(score(page)).toContainText(say(words.remaining_other, { count: 2 }))
  expect(await percent(page)).toBeGreaterThan(before)
  await page.getByRole('button', { name: new RegExp(`^${words.inOrder}`) }).click()
  await expect(page.getByRole('list', { name: new RegExp(`^${words.inOrder}`) })).toContainText(
    words.subjects.deliverablesNotReceived,
  )

  // The point of the day follows what was settled, and Ctrl+Z is still the last act: the deliverable is owed again.
  await curve.getByRole('button', { name: fr.charts.table }).click()
  await expect(curve.getByRole('row')).toHaveCount(3)
  await expect(curve.getByRole('row').last().getByRole('cell').last()).toHaveText('2')
  await page.keyboard.press('Control+z')
  await expect(toasts(page).getByText(fr.common.undone)).toBeVisible()
  await expect(page.getByRole('link', { name: DELIVERABLE, exact: true })).toBeVisible()
  await expect(curve.getByRole('row').last().getByRole('cell').last()).toHaveText('3')
})

const writeManyLate = async (client: Client) => {
  const { id: organisationId } = await client.organisations.create({ name: 'Quercy Bois' })
  for (let rank = 1; rank <= 22; rank += 1)
    await client.promises.create({
      organisationId,
      side: 'ours',
      text: `Envoyer le document ${rank}`,
      madeOn: inDays(-30),
      dueDate: inDays(-rank),
    })
  await client.organisations.create({ name: 'Scierie des Causses' })
}

test('a line leads to its list narrowed to it, a domain leads to its lines, and the copy is made on the spot', async ({
  app,
}) => {
  const { page } = app
  await writeDossier(app, 'Essai', writeManyLate)
  await openDossier(page, 'Essai')
  await goTo(page, 'handover')
  await expect(score(page)).toContainText(say(words.score, { score: 0 }))
  await expect(page.getByText(words.firstPoint)).toBeVisible()
  await expectNoAxeViolations(page)

  await goTo(page, 'companies')
  await page.getByLabel(fr.common.filter).fill('Scierie')
  await goTo(page, 'handover')
  const late = say(words.lines.promisesLate_other, { count: 22 })
  await page.getByRole('button', { name: words.families.companies, exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: words.families.companies })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(line(page, late)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(rowsOf(page, late)).toHaveCount(21)
  await rowsOf(page, late).last().click()
  const companies = page.getByRole('listbox', { name: fr.companies.title })
  await expect(companies.getByRole('option')).toHaveCount(1)
  await expect(companies.getByRole('option')).toContainText('Quercy Bois')
  await page.goBack()
  await expect(line(page, late)).toHaveAttribute('aria-expanded', 'true')

  await page.getByRole('button', { name: words.saveCopy }).click()
  const folders = page.getByRole('dialog', { name: fr.files.chooseFolder })
  await folders.getByRole('button', { name: fr.files.chooseThis }).click()
  await expect(page.getByText(words.noBackup)).toHaveCount(0)
})
