import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { fullDate, numericDate } from '../../src/shared/typography.ts'
import { createDossier, expectSaved, goTo } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, openOnMeetings, say, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.companies
const rows = (page: Page) => page.getByRole('listbox', { name: words.title }).getByRole('option')
const row = (page: Page, name: string) => rows(page).filter({ hasText: name })
const timeline = (page: Page) => page.getByRole('list', { name: words.timeline.title })
const steps = (page: Page) => page.getByRole('listitem').filter({ hasText: words.steps.source.typed })
const note = async (page: Page, summary: string) => {
  await page.getByLabel(words.exchange.summary, { exact: true }).fill(summary)
  await page.keyboard.press('Enter')
}

test('a company goes from a first call to what it contributes, and away, its status told by what happened', async ({
  app,
}) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'companies')
  await expect(page.getByText(words.empty)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Control+n')
  await page.getByLabel(words.name).fill('Conserverie du Lot')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Conserverie du Lot' })).toBeVisible()
  await expect(row(page, 'Conserverie')).toContainText(fr.enums.companyStatus.toContact)

  // One line, today, and the next one can be typed at once.
  await note(page, 'Premier appel : la directrice est intéressée')
  await expect(row(page, 'Conserverie')).toContainText(fr.enums.companyStatus.contacted)
  await expect(page.getByLabel(words.exchange.summary, { exact: true })).toBeFocused()
  await expect(page.getByLabel(words.exchange.summary, { exact: true })).toHaveValue('')
  await timeline(page)
    .getByRole('button', { name: /^Premier appel/ })
    .click()
  await page.getByRole('combobox', { name: words.exchange.kind }).last().click()
  await page.getByRole('option', { name: fr.enums.exchangeKind.visit }).click()
  await expect(timeline(page)).toContainText(fr.enums.exchangeKind.visit)

  await page.getByRole('button', { name: words.addInterview, exact: true }).click()
  await page.getByLabel(words.planInterview.date).fill(numericDate(inDays(-1)))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: fr.interviews.tabs.notes })).toBeVisible()
  await page.getByRole('link', { name: fr.interviews.company }).click()
  await expect(row(page, 'Conserverie')).toContainText(fr.enums.companyStatus.met)

  await page.getByRole('button', { name: words.addNeed, exact: true }).click()
  await expect(page.getByLabel(words.harvest.newNeed)).toBeFocused()
  await page.keyboard.type('Un gardien la nuit')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Conserverie')).toContainText(fr.enums.companyStatus.contributing)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.addFlow, exact: true }).click()
  await page.keyboard.type('Palettes perdues')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Conserverie')).toContainText('1 besoin · 1 flux')
  await expect(timeline(page).getByRole('listitem')).toHaveCount(4)
  await expectNoAxeViolations(page)

  // What the dossier cannot know, the officer says, and can take back.
  await page.getByRole('button', { name: words.steps.add }).click()
  await page.getByRole('combobox', { name: words.steps.step }).click()
  await page.getByRole('option', { name: fr.enums.companyStatus.withdrawn }).click()
  await page.getByLabel(words.steps.note, { exact: true }).fill('Cesse son activité')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Conserverie')).toContainText(fr.enums.companyStatus.withdrawn)
  await steps(page)
    .getByRole('button', { name: /^Retirer l’étape Retirée/ })
    .click()
  await expect(row(page, 'Conserverie')).toContainText(fr.enums.companyStatus.contributing)

  await page.getByRole('link', { name: words.identitySheet }).click()
  await expect(page.getByLabel(fr.organisations.name)).toHaveValue('Conserverie du Lot')
  await page.getByRole('link', { name: fr.organisations.goToCompany }).click()
  await page.getByLabel(words.spoken.title).fill('La directrice part en juin')
  await expectSaved(page)
  await page.reload()
  await expect(page.getByLabel(words.spoken.title)).toHaveValue('La directrice part en juin')
  await expect(page.getByRole('article')).toContainText(`${fr.enums.companyStatus.contributing} depuis le`)
})

test('what is late is seen before the next contact; counts and filters narrow the list', async ({ app }) => {
  await writeDossier(app, 'Zone', async (client) => {
    const company = async (name: string) => (await client.organisations.create({ name, kind: 'company' })).id
    const [met, called] = [await company('Conserverie du Lot'), await company('Scierie des Causses')]
    await company('Imprimerie Neuve')
    await client.companies.addStep({ organisationId: met, step: 'met', date: inDays(-90) })
    await client.exchanges.create({ organisationId: called, date: inDays(-9), kind: 'call', summary: 'Appel' })
    await client.companies.update({ organisationId: called, nextStep: 'Rappeler', nextStepOn: inDays(-1) })
    const promise = { organisationId: met, text: 'Envoyer la liste des voisins', madeOn: inDays(-30) }
    await client.promises.create({ ...promise, dueDate: inDays(-2) })
  })
  await openOnMeetings(app, 'Zone')
  const { page } = app
  await goTo(page, 'companies')
  await expect(rows(page)).toHaveCount(3)
  await expect(row(page, 'Conserverie')).toContainText(words.promiseLate)
  await expect(row(page, 'Scierie')).toContainText(fr.followUp.late)
  const funnel = page.getByRole('group', { name: words.counts })
  await funnel.getByRole('button', { name: say(words.reached.contacted_other, { count: 2 }) }).click()
  await expect(rows(page)).toHaveCount(2)
  await funnel.getByRole('button', { name: say(words.reached.met_one, { count: 1 }) }).click()
  await expect(rows(page)).toHaveText([/Conserverie/])
  await page.getByRole('combobox', { name: words.status }).click()
  await page.getByRole('option', { name: fr.enums.companyStatus.toContact }).click()
  await expect(rows(page)).toHaveText([/Imprimerie/])
  await page.getByRole('button', { name: words.onlyLate }).click()
  await expect(page.getByText(words.noneFiltered)).toBeVisible()
  await page.getByRole('button', { name: fr.common.showAll }).click()
  await page.getByRole('button', { name: words.onlyLate }).click()
  await expect(rows(page)).toHaveText([/Conserverie/, /Scierie/])

  // The promise stands at the top, is put off, kept, and taken back from the message.
  await row(page, 'Conserverie').click()
  const open = page.getByRole('list', { name: fr.promises.open })
  await expect(open).toContainText(fr.common.late)
  await expectNoAxeViolations(page)
  await open.getByLabel(fr.promises.dueDate).fill(numericDate(inDays(10)))
  await expectSaved(page)
  await expect(rows(page)).toHaveText([/Scierie/])
  await open.getByRole('button', { name: say(fr.promises.keep, { text: 'Envoyer la liste des voisins' }) }).click()
  await expect(page.getByRole('button', { name: fr.promises.showSettled_one })).toBeVisible()
  await page.keyboard.press('F6')
  await page.keyboard.press('Enter')
  await expect(open.getByRole('listitem')).toHaveCount(1)

  await page.getByLabel(fr.promises.add, { exact: true }).fill('Nous inviter à l’atelier')
  await page.getByRole('combobox', { name: fr.promises.newSide }).click()
  await page.getByRole('option', { name: fr.promises.sides.theirs }).click()
  await page.getByLabel(fr.promises.newDue).fill('30/02/2027')
  await page.getByRole('button', { name: fr.promises.confirm }).click()
  await expect(page.getByText(fr.fieldErrors.date)).toBeVisible()
  await page.getByLabel(fr.promises.newDue).fill('28/02/2027')
  await page.keyboard.press('Enter')
  await expect(toasts(page)).toContainText(fr.promises.added)
  await expect(open.getByRole('listitem')).toHaveCount(2)
  await expect(timeline(page)).toContainText('Nous inviter à l’atelier')
  await expect(page.getByRole('article')).toContainText(say(words.since, { date: fullDate(inDays(-90), 'fr') }))
})
