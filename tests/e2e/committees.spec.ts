import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, expectSaved, goTo, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const words = fr.committees
const list = (page: Page) => page.getByRole('listbox', { name: words.title })
const rows = (page: Page) => list(page).getByRole('option')
/** Not the one of a dialog that is closing. */
const nameField = (page: Page) => page.getByRole('main').getByLabel(words.name, { exact: true })
const toasts = (page: Page) => page.getByRole('region', { name: fr.common.toasts })
const composition = (page: Page) => page.getByRole('table', { name: /^Composition au/ })
const past = (page: Page) => page.getByRole('table', { name: words.pastSeats })

const addCommittee = async (page: Page) => {
  await page.getByRole('button', { name: words.add }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: words.create }).click()
  await expect(nameField(page)).toHaveValue(words.proposed.steering.name)
}

const addOrganisation = async (page: Page, name: string) => {
  await goTo(page, 'organisations')
  await page.getByRole('button', { name: fr.organisations.add }).first().click()
  await page.getByRole('dialog').getByLabel(fr.organisations.name).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByLabel(fr.organisations.name, { exact: true })).toHaveValue(name)
}

const addSeat = async (page: Page, organisation: string, from: string) => {
  await page.getByRole('button', { name: words.addSeat }).click()
  const dialog = page.getByRole('dialog', { name: words.addSeat })
  await expect(dialog.getByRole('combobox', { name: words.party })).toBeFocused()
  await dialog.getByRole('combobox', { name: words.party }).fill(organisation)
  await page.getByRole('option', { name: organisation, exact: true }).click()
  await dialog.getByRole('combobox', { name: words.college }).click()
  await page.getByRole('option', { name: fr.enums.college.carriers }).click()
  await dialog.getByRole('textbox', { name: words.from }).fill(from)
  await dialog.getByRole('button', { name: words.addSeatNow }).click()
  await expect(dialog).toBeHidden()
}

test('a body is proposed by its kind; a code that is taken or malformed is told beside its field', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'committees')
  await expect(page.getByText(words.empty)).toBeVisible()
  await expectNoAxeViolations(page)
  await addCommittee(page)
  await expect(nameField(page)).toBeFocused()

  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.add })
  await dialog.getByRole('button', { name: words.create }).click()
  const code = dialog.getByLabel(words.code)
  await expect(code).toHaveAccessibleDescription(new RegExp(fr.fieldErrors.codeTaken))
  await expect(code).toHaveValue('COPIL')
  await code.fill('copil 2')
  await dialog.getByRole('button', { name: words.create }).click()
  await expect(code).toHaveAccessibleDescription(new RegExp(fr.fieldErrors.code))
  await expect(code).toHaveValue('COPIL 2')
  await expectNoAxeViolations(page)
  await dialog.getByRole('combobox', { name: words.kind }).click()
  await page.getByRole('option', { name: fr.enums.committeeKind.technical }).click()
  await code.fill('cotech')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(nameField(page)).toHaveValue(words.proposed.technical.name)
  await expect(rows(page)).toHaveCount(2)
  await page.getByLabel(words.quorum).fill('5')
  await page.getByLabel(words.usualPlace).fill('Hôtel de ville')
  await expectSaved(page)
  await page.reload()
  await expect(page.getByLabel(words.quorum)).toHaveValue('5')
  await expect(page.getByLabel(words.usualPlace)).toHaveValue('Hôtel de ville')
})

test('the code of a body that has met is closed, and says why', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'committees')
  await rows(page).filter({ hasText: 'COPIL' }).click()
  const code = page.getByLabel(words.code, { exact: true })
  await expect(code).toHaveAccessibleDescription(words.codeFixed)
  await expect(code).not.toBeEditable()
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: words.more.replace('{{name}}', 'Comité de pilotage') }).click()
  await page.getByRole('menuitem', { name: words.remove }).click()
  await expect(page.getByRole('alert')).toContainText('COPIL')
  await page
    .getByRole('link', { name: /^COPIL n°/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: /^COPIL n°/ }).getByRole('tabpanel')).not.toBeEmpty()
})

test('a new meeting of a body is asked for from the body', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'committees')
  await addCommittee(page)
  await page.getByRole('link', { name: words.newMeeting }).click()
  const dialog = page.getByRole('dialog', { name: fr.meetings.create.title })
  await expect(dialog.getByRole('combobox', { name: fr.meetings.committee })).toHaveValue('Comité de pilotage')
  await dialog.getByRole('button', { name: fr.meetings.create.confirm }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'COPIL n°\u00a01' }).getByRole('tabpanel')).not.toBeEmpty()
  await page.goBack()
  await expect(dialog).toBeHidden()
})

test('a seat is added, and the composition at a date shows who sat that day', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await addOrganisation(page, 'Grand Cahors')
  await addOrganisation(page, 'Région Occitanie')
  await goTo(page, 'committees')
  await addCommittee(page)
  await expect(page.getByText(words.membersEmpty)).toBeVisible()
  await page.getByRole('button', { name: words.addSeat }).click()
  const dialog = page.getByRole('dialog', { name: words.addSeat })
  await dialog.getByRole('button', { name: words.addSeatNow }).click()
  await expect(dialog.getByText(words.partyRequired)).toBeVisible()
  await expect(dialog.getByText(words.collegeRequired)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: words.addSeat })).toBeFocused()

  await addSeat(page, 'Grand Cahors', '01/04/2022')
  await addSeat(page, 'Région Occitanie', '01/01/2023')
  await expect(composition(page).getByRole('link')).toHaveText(['Grand Cahors', 'Région Occitanie'])
  const date = page.getByRole('textbox', { name: words.compositionAt })
  await date.fill('31/12/2022')
  await expect(composition(page).getByRole('link')).toHaveText(['Grand Cahors'])
  await expect(page.getByRole('table', { name: words.comingSeats })).toContainText('Région Occitanie')
  await expectNoAxeViolations(page)
  await date.fill('31/02/2022')
  await expect(date).toHaveAccessibleDescription(fr.fieldErrors.date)
  await expect(composition(page).getByRole('link')).toHaveText(['Grand Cahors'])
  await date.fill('01/01/2020')
  await expect(page.getByText('Personne ne siégeait au 1er janvier 2020.')).toBeVisible()
  await page.getByRole('button', { name: words.today }).click()
  await expect(composition(page).getByRole('link')).toHaveCount(2)
})

test('a seat is ended with a date; dates the wrong way round are told and kept; ending is undone', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await addOrganisation(page, 'Grand Cahors')
  await goTo(page, 'committees')
  await addCommittee(page)
  await addSeat(page, 'Grand Cahors', '01/04/2022')

  const acts = page.getByRole('button', { name: words.seatMore.replace('{{name}}', 'Grand Cahors') })
  await acts.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: words.endSeat }).press('Enter')
  const dialog = page.getByRole('dialog', { name: words.endSeatTitle })
  const last = dialog.getByRole('textbox', { name: words.lastDay })
  await last.fill('01/01/2022')
  await page.keyboard.press('Enter')
  await expect(last).toHaveAccessibleDescription(fr.fieldErrors.datesReversed)
  await expect(last).toHaveValue('01/01/2022')
  await last.fill('31/12/2023')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(past(page)).toContainText('Grand Cahors')
  await expect(past(page)).toContainText('31 déc. 2023')

  await toasts(page).getByRole('button', { name: fr.common.undo }).click()
  await expect(past(page)).toBeHidden()
  await expect(composition(page)).toContainText('Grand Cahors')

  await acts.click()
  await page.getByRole('menuitem', { name: words.changeSeat }).click()
  const form = page.getByRole('dialog', { name: words.changeSeatTitle })
  await form.getByRole('combobox', { name: words.role }).click()
  await page.getByRole('option', { name: fr.enums.memberRole.chair }).click()
  await form.getByRole('button', { name: fr.common.save }).click()
  await expect(composition(page)).toContainText(fr.enums.memberRole.chair)

  await acts.click()
  await page.getByRole('menuitem', { name: words.removeSeat }).click()
  await expect(page.getByText(words.membersEmpty)).toBeVisible()
  await page.keyboard.press('F6')
  await page.keyboard.press('Enter')
  await expect(composition(page)).toContainText('Grand Cahors')
})
