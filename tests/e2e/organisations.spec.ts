import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, dossierMenu, expectSaved, goTo, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { writeManyOrganisations } from './manyOrganisations.ts'

const words = fr.organisations
const list = (page: Page) => page.getByRole('listbox', { name: words.title })
const rows = (page: Page) => list(page).getByRole('option')
/** Not the one of a dialog that is closing. */
const nameField = (page: Page) => page.getByRole('main').getByLabel(words.name, { exact: true })
const toasts = (page: Page) => page.getByRole('region', { name: fr.common.toasts })

/** Keeps back what the host answers, between `hold` and `release`: from the next load of the page on. */
const holdAnswers = async (page: Page) => {
  const held: (() => void)[] = []
  let isHolding = false
  await page.routeWebSocket(/\/rpc/, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      if (isHolding) held.push(() => socket.send(message))
      else socket.send(message)
    })
  })
  return {
    hold: () => {
      isHolding = true
    },
    release: () => {
      isHolding = false
      for (const send of held.splice(0)) send()
    },
  }
}

const addOrganisation = async (page: Page, name: string) => {
  await page.getByRole('button', { name: words.add }).first().click()
  const dialog = page.getByRole('dialog', { name: words.add })
  await dialog.getByLabel(words.name).fill(name)
  await dialog.getByRole('button', { name: words.create }).click()
  await expect(dialog).toBeHidden()
  await expect(nameField(page)).toHaveValue(name)
}

test('an organisation is added by its name, then filled in where it is shown', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'organisations')
  await expect(page.getByText(words.empty)).toBeVisible()
  await expectNoAxeViolations(page)

  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.add })
  await dialog.getByRole('button', { name: words.create }).click()
  await expect(dialog.getByText(fr.fieldErrors.required)).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog.getByLabel(words.name).fill('Conserverie du Lot')
  await page.keyboard.press('Enter')
  await expect(nameField(page)).toBeFocused()
  await expect(nameField(page)).toHaveValue('Conserverie du Lot')

  await page.getByRole('checkbox', { name: fr.enums.organisationRole.company }).check()
  await page.getByRole('checkbox', { name: fr.enums.organisationRole.partner }).check()
  await page.getByLabel(words.naf).fill('1039b')
  await page.getByLabel(words.headcount).fill('1 250')
  await page.getByLabel(words.address).fill('12, rue du Marché\n46000 Cahors')
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: fr.enums.organisationRole.company })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: fr.enums.organisationRole.partner })).toBeChecked()
  await expect(page.getByLabel(words.naf)).toHaveValue('10.39B')
  await expect(page.getByLabel(words.headcount)).toHaveValue('1250')
  await expect(page.getByLabel(words.address)).toHaveValue('12, rue du Marché\n46000 Cahors')
})

test('a SIRET is checked as it is typed; a wrong one is kept in its field, and told', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'organisations')
  await addOrganisation(page, 'Conserverie du Lot')
  const siret = page.getByLabel(words.siret)
  await siret.fill('732 829 320')
  await expect(siret).toHaveAccessibleDescription(words.siretTooShort_other.replace('{{count}}', '5'))
  await siret.fill('73282932000075')
  await expect(siret).toHaveAccessibleDescription(fr.fieldErrors.siret)
  await expectNoAxeViolations(page)
  await page.getByLabel(words.website).click()
  await expect(siret).toHaveValue('73282932000075')
  await expect(siret).toHaveAccessibleDescription(fr.fieldErrors.siret)

  await siret.fill('73282932000074')
  await page.getByLabel(words.website).click()
  await expect(siret).toHaveValue('732 829 320 00074')
  await expect(siret).toHaveAccessibleDescription('')
  await expectSaved(page)
  await page.reload()
  await expect(siret).toHaveValue('732 829 320 00074')
})

test('contacts begin with their function, and come back by the keyboard once removed', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'organisations')
  await addOrganisation(page, 'Conserverie du Lot')
  await page.getByRole('button', { name: words.addContact }).click()
  await expect(page.getByText(words.jobTitleFirst)).toBeVisible()
  await page.getByLabel(words.newContactJob).fill('Responsable qualité')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(words.contact.firstName)).toBeFocused()
  await page.keyboard.type('Zoé')
  await page.getByLabel(words.contact.lastName).fill('Exemple')
  const email = page.getByLabel(words.contact.email)
  await email.fill('zoe.exemple')
  await expect(email).toHaveAccessibleDescription(fr.fieldErrors.email)
  await email.fill('zoe.exemple@exemple.fr')
  await page.getByRole('textbox', { name: words.contact.informedOn }).fill('07/02/2023')
  await expectSaved(page)
  await expect(page.getByRole('checkbox', { name: words.contact.isMain })).toBeChecked()
  const contact = page.getByRole('button', { name: 'Zoé Exemple, Responsable qualité principal' })
  await expect(contact).toBeVisible()
  await expectNoAxeViolations(page)

  const remove = page.getByRole('button', { name: 'Supprimer Zoé Exemple, Responsable qualité' })
  await remove.focus()
  await page.keyboard.press('Enter')
  await expect(contact).toBeHidden()
  await page.keyboard.press('F6')
  await page.keyboard.press('Enter')
  await expect(contact).toBeVisible()
})

test('an organisation that is used stays, and the message names what uses it', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'organisations')
  await rows(page).filter({ hasText: 'CCI du Lot' }).click()
  await expect(nameField(page)).toHaveValue('CCI du Lot')
  await expect(page.getByRole('link', { name: 'Comité de pilotage' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: words.more.replace('{{name}}', 'CCI du Lot') }).click()
  await page.getByRole('menuitem', { name: words.remove }).click()
  await expect(page.getByRole('alert')).toContainText('Comité de pilotage')
  await expect(nameField(page)).toHaveValue('CCI du Lot')
})

test('a removed organisation comes back, whole, from the message', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'organisations')
  await addOrganisation(page, 'Conserverie du Lot')
  await page.getByLabel(words.activity).fill('Conserves de fruits')
  await expectSaved(page)
  await page.getByRole('button', { name: words.more.replace('{{name}}', 'Conserverie du Lot') }).click()
  await page.getByRole('menuitem', { name: words.remove }).click()
  await expect(page.getByText(words.empty)).toBeVisible()
  await toasts(page).getByRole('button', { name: fr.common.undo }).click()
  await rows(page).filter({ hasText: 'Conserverie du Lot' }).click()
  await expect(page.getByLabel(words.activity)).toHaveValue('Conserves de fruits')
})

test('the list is narrowed by words without accents, by role and by zone, and walked with the arrows', async ({
  app,
}) => {
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'organisations')
  await expect(rows(page).filter({ hasText: 'ADEME' })).toBeVisible()
  // Only those on screen are drawn: each tells how many there are.
  const isWhole = async (count: string) => expect(rows(page).first()).toHaveAttribute('aria-setsize', count)
  const all = (await rows(page).first().getAttribute('aria-setsize')) ?? ''
  await page.keyboard.press('Control+f')
  await page.keyboard.type('region occ')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Région Occitanie')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(nameField(page)).toHaveValue('Région Occitanie')
  await expect(nameField(page)).toBeFocused()
  await page.getByRole('button', { name: fr.common.showAll }).click()
  await isWhole(all)

  await page.getByRole('combobox', { name: words.role }).click()
  await page.getByRole('option', { name: fr.enums.organisationRole.carrier, exact: true }).click()
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('combobox', { name: words.zone }).first().click()
  await page
    .getByRole('option', { name: /Parc d’activités/ })
    .first()
    .click()
  await expect(page.getByText(words.noneFiltered)).toBeVisible()
  await page.getByRole('button', { name: fr.common.showAll }).click()
  await isWhole(all)

  await list(page).focus()
  await page.keyboard.press('Home')
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(rows(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(nameField(page)).toBeFocused()
})

test('a record that is still being read is gone into with Enter all the same', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'organisations')
  await addOrganisation(page, 'ADEME')
  await addOrganisation(page, 'Région Occitanie')
  await expectSaved(page)
  test.skip(page.url().startsWith('app:'), 'answers can be held back on a WebSocket alone')
  const answers = await holdAnswers(page)
  await page.reload()
  await expect(nameField(page)).toHaveValue('Région Occitanie')

  answers.hold()
  await list(page).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: words.title })).toBeFocused()
  answers.release()
  await expect(nameField(page)).toHaveValue('ADEME')
  await expect(nameField(page)).toBeFocused()
})

const strange = {
  'emoji and other planes': '♻️ Écologie 🏭👩🏽‍🔧 𝒮ynergies',
  'right to left': 'שיתוף פעולה (مصنع)',
  'control characters': 'Atelier \u0007\u001B\u202E bruit',
}

for (const [what, name] of Object.entries(strange)) {
  test(`a name with ${what} is stored, shown and found`, async ({ app }) => {
    await createDossier(app, 'Essai')
    const { page } = app
    await goTo(page, 'organisations')
    await addOrganisation(page, name)
    await expectSaved(page)
    await page.reload()
    await expect(nameField(page)).toHaveValue(name)
    await page.getByLabel(fr.common.filter).fill(name.slice(0, 12))
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toContainText(name.slice(-6))
    await expectNoAxeViolations(page)
  })
}

test('a name of 10,000 characters is stored, cut short on its row, and found by its end; one more is refused', async ({
  app,
}) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'organisations')
  const name = `${'Très '.repeat(1_998)}long fin42`
  expect(name).toHaveLength(10_000)
  await addOrganisation(page, name)
  await page.getByLabel(fr.common.filter).fill('fin42')
  await expect(rows(page)).toHaveCount(1)
  const row = await rows(page).boundingBox()
  const pane = await list(page).boundingBox()
  expect(row?.height).toBe(48)
  expect(row?.width).toBeLessThanOrEqual(pane?.width ?? 0)
  await expectNoAxeViolations(page)
  await nameField(page).fill(`${name}!`)
  await expect(nameField(page)).toHaveAccessibleDescription(fr.fieldErrors.tooLong)
  await expect(nameField(page)).toHaveValue(`${name}!`)
  await nameField(page).fill(name)
  await expectSaved(page)
})

test('ten thousand organisations are listed, searched and walked at once', async ({ app }) => {
  await writeManyOrganisations(join(app.folder, 'grand.relais'), app.dataDir, 10_000)
  const { page } = app
  await page.getByRole('button', { name: fr.start.open }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.openDossier })
  await dialog.getByRole('option', { name: /grand/ }).click()
  await dialog.getByRole('button', { name: fr.files.open }).click()
  await expect(dossierMenu(page, 'Grand territoire')).toBeVisible()
  await goTo(page, 'organisations')
  await expect(rows(page).first()).toContainText('Atelier 00001')
  expect(await rows(page).count()).toBeLessThan(60)

  await list(page).focus()
  await page.keyboard.press('Home')
  const last = rows(page).filter({ hasText: 'Économie circulaire du Quercy' })
  await page.keyboard.press('End')
  await expect(last).toHaveAttribute('aria-selected', 'true', { timeout: 2_000 })
  await expect(last).toHaveAttribute('aria-posinset', '10000')
  await page.keyboard.press('ArrowUp')
  await expect(nameField(page)).toHaveValue('Atelier 09999', { timeout: 2_000 })

  await page.getByLabel(fr.common.filter).fill('economie')
  await expect(rows(page)).toHaveCount(1, { timeout: 2_000 })
  await rows(page).click()
  await nameField(page).fill('Économie circulaire du Lot')
  await expectSaved(page)
  await expect(rows(page)).toContainText('Économie circulaire du Lot', { timeout: 2_000 })
})
