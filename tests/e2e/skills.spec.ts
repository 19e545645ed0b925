import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { expectSaved, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.skills
const typed = (date: string) => date.split('-').toReversed().join('/')
const INTERVIEW = 'Mener l’entretien d’entreprise'
const GOVERNANCE = 'Cadrer la gouvernance'

const matrix = (page: Page) => page.getByRole('grid', { name: words.matrix.label })
/** The row of an activity, whose heading is its name. */
const row = (page: Page, name: string) =>
  matrix(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name, exact: true }) })
const cell = (page: Page, name: string, rater: 'officer' | 'consultancy') =>
  row(page, name).getByRole('button', {
    name: say(words.matrix.rate, { activity: name, rater: words.matrix.raterOf[rater], level: '' }),
  })
const detail = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

const goToSkills = async (page: Page) => {
  await openDossier(page, 'Essai')
  await goTo(page, 'handover')
  await page.getByRole('tab', { name: words.title }).click()
  await expect(matrix(page)).toBeVisible()
}

test('the matrix is filled in with the keyboard, what is refused says why, and everything is taken back', async ({
  app,
}) => {
  const { page } = app
  await writeDossier(app, 'Essai', async () => {})
  await goToSkills(page)
  await expect(page.getByText('17 activités')).toBeVisible()
  await expectNoAxeViolations(page)

  await row(page, GOVERNANCE).getByRole('button', { name: GOVERNANCE, exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('7')
  await expect(cell(page, GOVERNANCE, 'officer')).toContainText(words.notRated)
  await page.keyboard.press('2')
  await expect(cell(page, GOVERNANCE, 'officer')).toContainText(words.levels.l2)
  await expect(cell(page, GOVERNANCE, 'officer')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: new RegExp(words.levelMeanings.l1) }).press('Enter')
  await expect(cell(page, GOVERNANCE, 'consultancy')).toContainText(words.levels.l1)
  await expect(cell(page, GOVERNANCE, 'consultancy')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('3')
  await expect(row(page, GOVERNANCE)).toContainText(words.levels.l3)
  await expect(page.getByRole('list', { name: words.toPlan.title })).toContainText('niveau 2, cible 3')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Delete')
  await expect(cell(page, GOVERNANCE, 'consultancy')).toContainText(words.notRated)
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(cell(page, GOVERNANCE, 'consultancy')).toContainText(words.levels.l1)
  await expect(page.getByRole('figure', { name: 'Courbe d’autonomie' })).toBeVisible()

  await cell(page, GOVERNANCE, 'officer').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(matrix(page).getByRole('rowheader').nth(1)).toHaveText(GOVERNANCE)
  await expect(cell(page, GOVERNANCE, 'officer')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const sheet = detail(page, GOVERNANCE)
  await expect(sheet).toBeFocused()
  const form = sheet.getByRole('form', { name: words.ratings.rate })
  await form.getByRole('textbox', { name: words.ratings.note }).fill('COPIL de décembre')
  await form.getByRole('textbox', { name: words.ratings.date }).fill('31/02/2023')
  await form.getByRole('button', { name: words.ratings.save }).click()
  await expect(form.getByText(words.ratings.chooseLevel)).toBeVisible()
  await expect(form.getByText(fr.fieldErrors.date)).toBeVisible()
  await form.getByRole('radio', { name: new RegExp(words.levelMeanings.l1) }).check({ force: true })
  await form.getByRole('textbox', { name: words.ratings.date }).fill(typed(inDays(2)))
  await form.getByRole('button', { name: words.ratings.save }).click()
  await expect(form.getByText(fr.fieldErrors.inFuture)).toBeVisible()
  await expect(form.getByRole('textbox', { name: words.ratings.note })).toHaveValue('COPIL de décembre')
  await form.getByRole('textbox', { name: words.ratings.date }).fill(typed(inDays(-90)))
  await form.getByRole('button', { name: words.ratings.save }).click()
  const history = sheet.getByRole('list', { name: words.ratings.title })
  await expect(history.getByRole('listitem')).toHaveCount(3)
  await sheet.getByRole('textbox', { name: words.detail.targetDate }).fill(typed(inDays(-1)))
  await expectSaved(page)
  await expect(sheet.getByText(fr.common.late)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(row(page, GOVERNANCE).getByRole('button', { name: GOVERNANCE, exact: true })).toBeFocused()
  await expect(page.getByText('1 en retard')).toBeVisible()

  await page.keyboard.press('Control+n')
  const line = page.getByRole('textbox', { name: words.add })
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(fr.fieldErrors.required)).toBeVisible()
  await line.fill('Tenir le site internet')
  await page.keyboard.press('Enter')
  await expect(matrix(page).getByRole('rowheader').last()).toHaveText('Tenir le site internet')
  await page.keyboard.press('Escape')
  await expect(line).toHaveCount(0)
  await expect(matrix(page).getByRole('button', { name: GOVERNANCE, exact: true })).toBeFocused()
})

const writeInterviews = async (client: Client) => {
  const party = async (name: string, role: 'carrier' | 'company') => {
    const { id: organisationId } = await client.organisations.create({ name, roles: [role] })
    return { organisationId, ...(await client.organisations.addContact({ organisationId, jobTitle: 'Responsable' })) }
  }
  const officer = await party('Agglomération', 'carrier')
  const { organisationId } = await party('Quercy Bois', 'company')
  for (const days of [-20, -10]) {
    const { id: interviewId } = await client.interviews.create({ organisationId, date: inDays(days) })
    await client.interviews.addParticipant({ interviewId, contactId: officer.id, part: 'interviewer' })
    await client.interviews.update({ id: interviewId, status: 'held' })
  }
  const activity = (await client.skills.list()).find(({ name }) => name === INTERVIEW)
  await client.skills.update({ id: activity?.id ?? '', targetLevel: 4 })
}

test('what the dossier proves is proposed and confirmed, and a transfer session is planned and told what it is about', async ({
  app,
}) => {
  const { page } = app
  await writeDossier(app, 'Essai', writeInterviews)
  await goToSkills(page)
  await expect(row(page, INTERVIEW)).toContainText(say(words.matrix.toConfirm, { step: words.step.alone }))
  await page.getByRole('button', { name: '2 étapes à confirmer' }).click()
  const proposals = page.getByRole('list', { name: words.proposals.title })
  await expect(proposals.getByRole('button', { name: INTERVIEW, exact: true })).toBeFocused()
  await expect(proposals.getByRole('listitem').first()).toContainText(/mène seul \(2\sentretiens menés seul, entre/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(proposals.getByRole('listitem')).toHaveCount(1)
  await expect(row(page, INTERVIEW).getByRole('button', { name: /^mène seul/ })).toBeVisible()
  await expect(page.getByText('1 menée seul')).toBeVisible()

  await row(page, INTERVIEW).getByRole('button', { name: INTERVIEW, exact: true }).click()
  const sheet = detail(page, INTERVIEW)
  await expect(sheet.getByRole('list', { name: words.steps.title })).toContainText('2\u00A0entretiens menés seul')
  await expect(sheet.getByRole('list', { name: words.proofs.title }).getByRole('link')).toHaveCount(2)
  await sheet.getByRole('list', { name: words.proofs.title }).getByRole('link').first().click()
  const interviews = page.getByRole('listbox', { name: fr.interviews.title })
  await expect(interviews.getByRole('option', { selected: true })).toContainText('Quercy Bois')
  await page.goBack()
  await sheet.getByRole('button', { name: say(words.steps.remove, { step: words.step.alone }) }).click()
  await expect(sheet.getByText(words.steps.none)).toBeVisible()
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(sheet.getByText(words.steps.none)).toHaveCount(0)
  await sheet.getByRole('button', { name: words.detail.back }).click()

  await page.getByRole('button', { name: words.toPlan.plan }).click()
  const dialog = page.getByRole('dialog', { name: fr.meetings.create.title })
  await expect(dialog.getByRole('combobox', { name: fr.meetings.committee })).toHaveValue(
    fr.committees.proposed.transfer.name,
  )
  await dialog.getByRole('textbox', { name: fr.meetings.create.date }).fill(typed(inDays(14)))
  await page.keyboard.press('Enter')
  const topics = page.getByRole('group', { name: words.topics.title })
  await expect(topics.getByRole('checkbox').first()).toHaveAccessibleName(INTERVIEW)
  await topics.getByRole('checkbox', { name: INTERVIEW }).press('Space')
  await expect(topics.getByRole('checkbox', { name: INTERVIEW })).toBeChecked()
  await expectNoAxeViolations(page)
  await goTo(page, 'handover')
  await page.getByRole('tab', { name: words.title }).click()
  await expect(row(page, INTERVIEW).getByRole('link')).toBeVisible()
  await expect(page.getByText(words.toPlan.none)).toBeVisible()

  // Planned from the activity, a session is about it from the start; another one made without it is not.
  await row(page, INTERVIEW).getByRole('button', { name: INTERVIEW, exact: true }).click()
  await sheet.getByRole('button', { name: words.toPlan.plan }).click()
  await dialog.getByRole('textbox', { name: fr.meetings.create.date }).fill(typed(inDays(28)))
  await page.keyboard.press('Enter')
  await expect(topics.getByRole('checkbox', { name: INTERVIEW })).toBeChecked()
  await page.keyboard.press('Control+n')
  await dialog.getByRole('textbox', { name: fr.meetings.create.date }).fill(typed(inDays(42)))
  await page.keyboard.press('Enter')
  await expect(topics.getByRole('checkbox', { name: INTERVIEW })).not.toBeChecked()
})
