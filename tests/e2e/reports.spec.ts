import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { readDocx } from '../support/word.ts'
import { dossierMenu, expectSaved, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test, type App } from './fixture.ts'
import { fillCopil, inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.reports
const dialog = (page: Page) => page.getByRole('dialog')
const options = (page: Page) => page.getByRole('listbox', { name: words.title, exact: true }).getByRole('option')
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true })
/** A text with every space an ordinary one. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ')
const typed = (date: string) => date.split('-').toReversed().join('/')

const fill = async (client: Client) => {
  const { copilId } = await fillCopil(client)
  const { id: funderId } = await client.organisations.create({ name: 'ADEME Occitanie', roles: ['funder'] })
  await client.meetings.create({ committeeId: copilId, date: inDays(20) })
  const year = new Date().getFullYear()
  await client.timeLog.addTrip({
    date: `${year}-01-01`,
    person: 'Claire',
    destination: 'Gramat',
    kilometreTenths: 1425,
    purpose: 'Visite de la conserverie',
  })
  return { funderId }
}

const openOnReports = async ({ page }: App, name: string) => {
  await openDossier(page, name)
  await expect(dossierMenu(page, name)).toBeVisible()
  await goTo(page, 'indicators')
  await page.getByRole('tab', { name: fr.figures.tabs.reports, exact: true }).click()
}

test('a report is made for a funder with its evidence, written by hand where it must be, and generated', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', fill)
  await openOnReports(app, 'Essai')
  const { page, folder } = app
  await expect(page.getByText(words.empty)).toBeVisible()
  await expect(page.getByText(words.duties.empty)).toBeVisible()
  await expectNoAxeViolations(page)

  // Dates the wrong way round are refused beside the second one, and nothing typed is lost.
  await page.keyboard.press('Control+n')
  const year = new Date().getFullYear()
  const from = dialog(page).getByRole('textbox', { name: words.from, exact: true })
  const to = dialog(page).getByRole('textbox', { name: words.to, exact: true })
  await expect(from).toHaveValue(`01/01/${year}`)
  await to.fill(`31/12/${year - 1}`)
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText(fr.fieldErrors.datesReversed)).toBeVisible()
  await to.fill('31/02')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText(fr.fieldErrors.date)).toBeVisible()
  await expectNoAxeViolations(page)
  await to.fill(`31/12/${year}`)
  const funder = dialog(page).getByRole('combobox', { name: words.funder })
  await funder.fill('ademe')
  await page.getByRole('option', { name: 'ADEME Occitanie' }).click()
  await dialog(page)
    .getByRole('textbox', { name: words.dueOn })
    .fill(typed(inDays(-3)))
  await page.keyboard.press('Enter')
  const title = say(words.proposedTitle, { year })
  await expect(page.getByRole('article').getByRole('textbox', { name: words.reportTitle })).toBeFocused()
  await expect(options(page)).toContainText([title])
  await expect(options(page)).toContainText([fr.common.late])

  await field(page, words.texts.objectives).fill('Trois synergies de plus.')
  await field(page, words.sentOn).fill(typed(inDays(2)))
  await page.keyboard.press('Tab')
  await expect(page.getByText(fr.fieldErrors.inFuture, { exact: true })).toBeVisible()
  await field(page, words.sentOn).fill(typed(inDays(-1)))
  await page.keyboard.press('Tab')
  await expect(options(page)).toContainText([words.state.sent])

  const evidence = page.getByRole('table', { name: words.evidence.title })
  await expect(evidence.getByRole('row')).toHaveCount(10)
  const strategy = 'Document de stratégie de la démarche'
  await evidence.getByRole('combobox', { name: say(words.evidence.stateOf, { label: strategy }) }).click()
  await page.getByRole('option', { name: words.evidence.states.ready }).click()
  await field(page, say(words.evidence.placeOf, { label: strategy })).fill('Classeur 3')
  await expect(page.getByText(say(words.evidence.count, { ready: 1, asked: 9 }))).toBeVisible()
  await field(page, words.evidence.new).fill('Relevés de temps signés')
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('row')).toHaveCount(11)
  await page.getByRole('button', { name: say(words.evidence.remove, { label: strategy }) }).click()
  await expect(evidence.getByRole('row')).toHaveCount(10)
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(evidence.getByRole('row')).toHaveCount(11)
  await expectSaved(page)
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: say(fr.documents.generateOf, { document: words.document.name }) }).click()
  await dialog(page).getByRole('button', { name: fr.files.save }).click()
  await expect(toasts(page).getByText(/^Document enregistré/)).toBeVisible()
  const [written = ''] = readdirSync(folder).filter((name) => name.endsWith('.docx'))
  expect(plain(written)).toBe(`${year}-01-01 au ${year}-12-31 – ${title}.docx`)
  const { text, headings } = await readDocx(readFileSync(join(folder, written)))
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(13)
  for (const told of ['ADEME Occitanie', 'Trois synergies de plus.', 'Visite de la conserverie', 'Classeur 3'])
    expect(plain(text)).toContain(told)

  await page.getByRole('button', { name: say(words.more, { title }) }).click()
  await page.getByRole('menuitem', { name: words.remove }).click()
  await expect(page.getByText(words.empty)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(options(page)).toContainText([title])
})

test('what funders expect is noted, done in one gesture and taken up again', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { funderId } = await fill(client)
    await client.reports.addDuty({ organisationId: funderId, label: 'Visite de contrôle', dueOn: inDays(-2) })
  })
  await openOnReports(app, 'Essai')
  const { page } = app
  const toCome = page.getByRole('list', { name: words.duties.toCome })
  const done = page.getByRole('list', { name: words.duties.done })
  await expect(toCome.getByText(fr.common.late)).toBeVisible()
  await expect(page.getByRole('button', { name: new RegExp(words.duties.title) })).toContainText('1')

  // Neither when nor for whom: both are asked for, and the words stay.
  const label = field(page, words.duties.new)
  await label.fill('Demande de solde')
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.dateNeeded)).toBeVisible()
  await expect(page.getByText(words.duties.funderNeeded)).toBeVisible()
  await expectNoAxeViolations(page)
  await field(page, words.duties.newDue).fill(typed(inDays(30)))
  await page.getByRole('combobox', { name: words.duties.newFunder }).fill('ademe')
  await page.getByRole('option', { name: 'ADEME Occitanie' }).click()
  await label.press('Enter')
  await expect(toCome.getByRole('listitem')).toHaveCount(2)
  await expect(label).toHaveValue('')

  await page.getByRole('button', { name: say(words.duties.more, { label: 'Demande de solde' }) }).click()
  await page.getByRole('menuitem', { name: words.duties.addNote }).click()
  await field(page, say(words.duties.noteOf, { label: 'Demande de solde' })).fill('Avec les relevés signés')
  await page.getByRole('button', { name: say(words.duties.settleOf, { label: 'Visite de contrôle' }) }).press('Enter')
  await expect(done.getByRole('listitem')).toHaveCount(1)
  await expect(page.locator(':focus')).toHaveAccessibleName(say(words.duties.settleOf, { label: 'Demande de solde' }))
  await expectNoAxeViolations(page)
  await done.getByRole('button', { name: say(words.duties.reopenOf, { label: 'Visite de contrôle' }) }).click()
  await expect(toCome.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: say(words.duties.more, { label: 'Visite de contrôle' }) }).click()
  await page.getByRole('menuitem', { name: words.duties.remove }).click()
  await expect(toCome.getByRole('listitem')).toHaveCount(1)
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(toCome.getByRole('listitem')).toHaveCount(2)

  // Half a window: the list first, and what funders expect one gesture away.
  await page.setViewportSize({ width: 640, height: 800 })
  await expect(toCome).toBeHidden()
  await page.getByRole('button', { name: new RegExp(words.duties.title) }).click()
  await expect(toCome).toBeVisible()
})
