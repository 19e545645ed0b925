import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { readDocx } from '../support/word.ts'
import { expectSaved, goTo } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, openOnMeetings, say } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.interviews
const tab = (page: Page, name: 'preparation' | 'notes' | 'report') =>
  page.getByRole('tab', { name: words.tabs[name], exact: true })
const harvest = (page: Page) => page.getByRole('complementary', { name: words.harvest.title })
const harvested = (page: Page, name: RegExp) => harvest(page).getByRole('button', { name })
const answerTo = (page: Page, question: string) => page.getByLabel(say(words.notesOf, { question }), { exact: true })
/** The words that are selected in a field. */
const selectedIn = (page: Page, question: string) =>
  answerTo(page, question).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  )

const fill = async (client: Client) => {
  const carrier = await client.organisations.create({ name: 'Grand Cahors', kind: 'localAuthority' })
  await client.organisations.addContact({ organisationId: carrier.id, jobTitle: 'Chargé de mission' })
  const { id: organisationId } = await client.organisations.create({ name: 'Conserverie du Lot', kind: 'company' })
  await client.organisations.addContact({ organisationId, jobTitle: 'Directrice de site', isMain: true })
  const former = await client.interviews.create({ organisationId, date: inDays(-60) })
  const text = 'Envoyer la liste des entreprises'
  await client.promises.create({ organisationId, text, madeOn: inDays(-60), interviewId: former.id })
  await client.exchanges.create({ organisationId, date: inDays(-20), kind: 'call', summary: 'Rendez-vous pris' })
  const [themes, questions] = [await client.vocabulary.themes(), await client.interviews.questions()]
  const [first, second] = questions
  if (!first || !second) throw new Error('A new dossier comes with a grid')
  const theme = themes.find(({ id }) => id === first.themeId)
  return {
    organisationId,
    first: first.text,
    firstId: first.id,
    second: second.text,
    secondId: second.id,
    theme: theme?.name ?? '',
  }
}

test('an interview is held live: notes, sentences that become records, and the report that tells them', async ({
  app,
}) => {
  const { first, second, theme } = await writeDossier(app, 'Zone', fill)
  await openOnMeetings(app, 'Zone')
  const { page } = app
  await goTo(page, 'interviews')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Control+n')
  await page.keyboard.type('conserverie')
  await page.getByRole('option', { name: 'Conserverie du Lot', exact: true }).click()
  await expect(page.getByText(words.create.future)).toBeVisible()
  await page.getByRole('button', { name: words.create.confirm }).click()

  // Prepared: what was promised, who is met and what they must be told.
  const open = page.getByRole('list', { name: fr.promises.open })
  await expect(open.getByLabel(fr.promises.text)).toHaveValue('Envoyer la liste des entreprises')
  await expect(page.getByText('Rendez-vous pris')).toBeVisible()
  await page.getByRole('button', { name: /^Noter que Directrice de site.* est informé ce jour/ }).click()
  await expect(page.getByText(words.notInformed)).toBeHidden()
  await page.getByRole('combobox', { name: words.addInterviewer }).fill('charg')
  await page.getByRole('option', { name: /Chargé de mission/ }).click()
  await expect(page.getByText(fr.enums.interviewLead.officer).first()).toBeVisible()
  await expectNoAxeViolations(page)

  // Written with the keyboard alone: the sentence just written, then one that is selected.
  await tab(page, 'notes').click()
  await answerTo(page, first).click()
  await page.keyboard.type('Ils jettent 3.5 t de palettes par mois.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Le tri prend deux heures. ')
  await page.keyboard.press('Alt+b')
  await expect(harvested(page, /^Le tri prend deux heures/)).toContainText(`${fr.enums.needKind.need} · ${theme}`)
  await expect(answerTo(page, first)).toBeFocused()
  await page.keyboard.press('Alt+r')
  await expect(harvest(page).getByLabel(words.harvest.text)).toBeFocused()
  await harvest(page).getByRole('combobox', { name: words.harvest.intensity }).click()
  await page.getByRole('option', { name: fr.enums.needIntensity.high }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+End')
  const toolbar = page.getByRole('toolbar', { name: words.pick.toolbar })
  await expect(toolbar).toBeVisible()
  await expectNoAxeViolations(page)
  await toolbar.getByRole('button', { name: words.pick.out }).click()
  await expect(toolbar).toBeHidden()
  await expect(harvested(page, /^Ils jettent 3.5 t de palettes/)).toHaveAttribute('aria-expanded', 'true')
  await harvest(page).getByLabel(words.harvest.quantity).fill('3,5')
  await harvest(page).getByRole('combobox', { name: words.harvest.unit }).click()
  await page.getByRole('option', { name: 't', exact: true }).click()
  await harvest(page).getByRole('combobox', { name: words.harvest.period }).click()
  await page.getByRole('option', { name: fr.enums.flowPeriod.month }).click()
  await expect(harvested(page, /^Ils jettent/)).toContainText('3,5 t par mois')

  await answerTo(page, second).click()
  await page.keyboard.type('On leur envoie la liste avant Noël')
  await page.keyboard.press('Alt+g')
  await expect(harvest(page).getByLabel(fr.promises.text)).toHaveValue('On leur envoie la liste avant Noël')
  await harvest(page).getByLabel(words.harvest.newNeed, { exact: true }).fill('Une cantine commune')
  await page.keyboard.press('Enter')
  await expect(harvested(page, /^Une cantine commune/)).toBeVisible()
  await expectSaved(page)

  // Found back from the record, the day after as well.
  await page.reload()
  await harvested(page, /^Le tri prend/).click()
  await harvest(page).getByRole('button', { name: words.harvest.find }).click()
  expect(await selectedIn(page, first)).toBe('Le tri prend deux heures.')
  await harvested(page, /^Le tri prend/).click()
  await harvested(page, /^Ils jettent/).click()
  await harvest(page).getByRole('link', { name: words.harvest.open }).click()
  await page
    .getByRole('article')
    .getByRole('link', { name: /entretien/i })
    .click()
  await expect.poll(() => selectedIn(page, first)).toBe('Ils jettent 3.5 t de palettes par mois.')

  await page.getByRole('button', { name: words.hold }).click()
  await expect(page.getByRole('option', { selected: true })).toContainText(fr.enums.interviewStatus.held)
  await expect(page.getByText('2 tenus · 1 seul')).toBeVisible()
  await tab(page, 'report').click()
  await page.getByRole('button', { name: words.report.generate }).click()
  await page.getByRole('dialog').getByRole('button', { name: fr.files.save }).click()
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()
  await page.getByLabel(words.report.sentOn).fill('01/12/2023')
  await expectSaved(page)
  await expectNoAxeViolations(page)
  const [fileName = ''] = readdirSync(app.folder).filter((name) => name.endsWith('.docx'))
  const { text } = await readDocx(readFileSync(join(app.folder, fileName)))
  for (const said of ['Le tri prend deux heures', 'Une cantine commune', '3,5 t par mois', 'On leur envoie la liste'])
    expect(text.replaceAll('\u00A0', ' ')).toContain(said)
})

test('a question that is no longer asked stays where it was answered; the grid is one link away', async ({ app }) => {
  const { first, second } = await writeDossier(app, 'Zone', async (client) => {
    const made = await fill(client)
    const { id } = await client.interviews.create({ organisationId: made.organisationId, date: inDays(-1) })
    await client.interviews.answer({ interviewId: id, questionId: made.secondId, text: 'Rien à signaler' })
    for (const retired of [made.firstId, made.secondId])
      await client.interviews.updateQuestion({ id: retired, isRetired: true })
    return made
  })
  await openOnMeetings(app, 'Zone')
  const { page } = app
  await goTo(page, 'interviews')
  const rows = page.getByRole('listbox').getByRole('option')
  await rows.first().click()
  await expect(answerTo(page, second)).toHaveValue('Rien à signaler')
  await expect(page.getByText(words.retired)).toHaveCount(1)
  await expect(answerTo(page, first)).toBeHidden()
  await page.getByRole('navigation', { name: words.outline }).getByRole('button', { name: words.generalNotes }).click()
  await page.getByLabel(words.generalNotes, { exact: true }).fill('Visite de l’atelier')
  await expectSaved(page)
  await page.getByRole('button', { name: say(words.more, { name: 'Conserverie du Lot' }) }).click()
  await page.getByRole('menuitem', { name: words.remove }).click()
  await expect(rows).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(2)
  await page.getByRole('link', { name: words.grid }).click()
  await expect(page.getByRole('heading', { level: 1, name: fr.initiative.title })).toBeVisible()
  await expect(page.getByText(first)).toBeVisible()
})
