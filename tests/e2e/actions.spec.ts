import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, expectSaved, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test, type App } from './fixture.ts'
import { fillCopil, inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.actions
const sheet = (page: Page) => page.getByRole('article')
const openTab = (page: Page, tab: keyof Omit<typeof words.tabs, 'label'>) =>
  page.getByRole('tab', { name: words.tabs[tab], exact: true }).click()
const row = (page: Page, title: string) =>
  page.getByRole('listbox', { name: words.title }).getByRole('option').filter({ hasText: title })

/** In a field’s list: the rows of the page are options too. */
const choose = (page: Page, label: string) => page.getByRole('option', { name: label, exact: true }).click()

const openOnActions = async (app: App, fill: (client: Client) => Promise<unknown>) => {
  await writeDossier(app, 'Essai', fill)
  await openDossier(app.page, 'Essai')
  await expect(dossierMenu(app.page, 'Essai')).toBeVisible()
  await goTo(app.page, 'actions')
}

test('an action is born in the plan by keyboard, says what it lacks and is complete once that is told', async ({
  app,
}) => {
  await openOnActions(app, fillCopil)
  const { page } = app
  await expect(page.getByText(words.empty)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Control+n')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByText(fr.fieldErrors.required)).toBeVisible()
  await page.keyboard.type('Mutualiser le gardiennage 🔒')
  await page.keyboard.press('Enter')
  await expect(sheet(page).getByRole('textbox', { name: words.name })).toHaveValue('Mutualiser le gardiennage 🔒')
  await expect(page.getByRole('heading', { level: 2, name: 'A-1' })).toBeVisible()

  await openTab(page, 'progress')
  await sheet(page).getByRole('button', { name: words.missing.description }).click()
  await expect(page.getByRole('textbox', { name: words.description })).toBeFocused()
  await page.keyboard.type('Un seul contrat pour la zone')
  await sheet(page).getByRole('button', { name: words.missing.owner }).click()
  const owner = page.getByRole('combobox', { name: words.owner })
  await expect(owner).toBeFocused()
  await page.keyboard.type('Grand')
  await page.getByRole('option', { name: /^Grand/ }).click()
  await expect(sheet(page).getByText(words.complete)).toBeVisible()

  await page.getByRole('combobox', { name: words.priority }).click()
  await page.getByRole('option', { name: fr.enums.actionPriority.high }).click()
  await expect(row(page, 'gardiennage')).toContainText(
    say(words.priorityMark, { priority: fr.enums.actionPriority.high.toLowerCase() }),
  )
  await page.getByRole('textbox', { name: words.startDate }).fill('01/06/2026')
  await page.getByRole('textbox', { name: words.dueDate }).fill('01/05/2026')
  await page.keyboard.press('Tab')
  await expect(page.getByText(fr.fieldErrors.datesReversed, { exact: true })).toBeVisible()
  await page.getByRole('textbox', { name: words.dueDate }).fill('01/09/2099')
  await page.getByRole('checkbox', { name: words.isYearly }).check()
  await expectSaved(page)
  await page
    .getByRole('radiogroup', { name: fr.followUp.state })
    .getByText(fr.followUp.states.incomplete, { exact: true })
    .click()
  await expect(page.getByText(words.noneFiltered)).toBeVisible()
  await expectNoAxeViolations(page)
})

test('steps are taken from a follow-up group, put in order, done; notes are dated; ties never go round in a circle', async ({
  app,
}) => {
  await openOnActions(app, async (client) => {
    const { copilId } = await fillCopil(client)
    const { id: meetingId } = await client.meetings.create({ committeeId: copilId, date: inDays(-1) })
    await client.decisions.create({ meetingId, agendaItemId: null, text: 'Retenir le gardiennage commun' })
    const one = await client.actions.create({ title: 'Recenser les contrats' })
    const two = await client.actions.create({ title: 'Négocier un contrat commun' })
    await client.actions.relations.add({ actionId: two.id, otherId: one.id, kind: 'before' })
    const { id: committeeId } = await client.committees.create({
      kind: 'followUp',
      name: 'Groupe gardiennage',
      code: 'GS',
    })
    await client.groups.attach({ committeeId, actionId: one.id })
  })
  const { page } = app
  await row(page, 'Recenser').click()
  await expect(page.getByRole('list', { name: words.groups.title })).toContainText(fr.enums.groupStep.mobilise)
  await page.getByRole('combobox', { name: words.otherAction }).fill('commun')
  await choose(page, 'A-2 · Négocier un contrat commun')
  await page.getByRole('button', { name: words.linkAction }).click()
  await expect(sheet(page).getByText(fr.fieldErrors.alreadyThere)).toBeVisible()
  await page.getByRole('combobox', { name: words.linkDecision }).click()
  await page.getByRole('option', { name: /Retenir/ }).click()
  await expect(page.getByRole('list', { name: words.otherDecisions }).getByRole('link')).toHaveText(/Retenir/)
  await page.getByRole('textbox', { name: words.newAddress }).fill('https://exemple.fr/charte')
  await page.getByRole('textbox', { name: words.newAddress }).press('Enter')
  await expect(page.getByRole('link', { name: 'Ouvrir https://exemple.fr/charte' })).toBeVisible()
  await page.getByRole('textbox', { name: words.newAddress }).fill('\\\\serveur\\charte.pdf')
  await page.getByRole('textbox', { name: words.newAddress }).press('Enter')
  await expect(page.getByRole('button', { name: /^Copier l’adresse/ })).toBeVisible()
  await expectNoAxeViolations(page)

  await openTab(page, 'progress')
  await page.getByRole('button', { name: words.steps.takeFive }).click()
  const steps = page.getByRole('list', { name: words.steps.title, exact: true }).getByRole('listitem')
  await expect(steps).toHaveCount(5)
  await steps.nth(1).getByRole('textbox').first().press('Alt+ArrowUp')
  await expect(steps.first().getByRole('textbox').first()).toHaveValue(words.steps.ofGroup.quantify)
  await steps.first().getByRole('checkbox').check()
  await expect(page.getByText(say(words.steps.count_other, { done: 1, count: 5 }))).toBeVisible()
  await page.getByRole('textbox', { name: words.notes.newDate }).fill('01/01/2099')
  await page.getByRole('textbox', { name: words.notes.new, exact: true }).fill('Premier contact')
  await page.getByRole('textbox', { name: words.notes.new, exact: true }).press('Enter')
  await expect(page.getByText(fr.fieldErrors.inFuture)).toBeVisible()
  await page.getByRole('textbox', { name: words.notes.newDate }).fill('02/03/2026')
  await page.getByRole('textbox', { name: words.notes.new, exact: true }).press('Enter')
  await expect(
    page.getByRole('textbox', { name: say(words.notes.text, { date: '02/03/2026' }), exact: true }),
  ).toHaveValue('Premier contact')
  await expectNoAxeViolations(page)
  await openTab(page, 'budget')
  await expectNoAxeViolations(page)
  await openTab(page, 'documents')
  await expectNoAxeViolations(page)
})

test('axes are named, put in order and one under another; one in use says by what', async ({ app }) => {
  await openOnActions(app, async (client) => {
    const { id: axisId } = await client.axes.create({ name: 'Volet A' })
    await client.actions.create({ title: 'Animer la démarche', axisId })
    const [three, four] = [
      await client.actions.create({ title: 'Choisir un lieu' }),
      await client.actions.create({ title: 'Ouvrir le lieu' }),
    ]
    await client.actions.create({ title: 'Fêter' })
    await client.actions.relations.add({ actionId: three.id, otherId: four.id, kind: 'after' })
  })
  const { page } = app
  await expect(row(page, 'Animer')).toContainText(say(words.axisMark, { number: 1 }))
  await page.getByRole('button', { name: fr.axes.open }).click()
  const dialog = page.getByRole('dialog', { name: fr.axes.title })
  await dialog.getByRole('textbox', { name: fr.axes.new }).fill('Volet B')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: say(fr.axes.nameOf, { number: 2 }) })).toHaveValue('Volet B')
  await dialog.getByRole('textbox', { name: say(fr.axes.nameOf, { number: 2 }) }).press('Alt+ArrowUp')
  await expect(dialog.getByRole('textbox', { name: say(fr.axes.nameOf, { number: 1 }) })).toHaveValue('Volet B')
  await dialog.getByRole('textbox', { name: say(fr.axes.carriersOf, { number: 1 }) }).fill('les entreprises')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: say(fr.axes.more, { name: 'Volet A' }) }).click()
  await page.getByRole('menuitem', { name: fr.axes.remove }).click()
  await expect(toasts(page).getByText(/A-1/)).toBeVisible()
  await dialog.getByRole('button', { name: say(fr.axes.more, { name: 'Volet A' }) }).click()
  await page.getByRole('menuitem', { name: say(fr.axes.placeUnder, { number: 1, name: 'Volet B' }) }).click()
  await expect(dialog.getByRole('textbox', { name: say(fr.axes.nameOf, { number: '1.1' }) })).toHaveValue('Volet A')
  await expectSaved(page)
  await page.keyboard.press('Escape')
  await expect(row(page, 'Animer')).toContainText(say(words.axisMark, { number: '1.1' }))

  await row(page, 'Ouvrir').click()
  await page.getByRole('combobox', { name: words.otherAction }).fill('Fêter')
  await choose(page, 'A-4 · Fêter')
  await page.getByRole('combobox', { name: words.relationKind }).click()
  await page.getByRole('option', { name: fr.enums.relationKind.after, exact: true }).click()
  await page.getByRole('button', { name: words.linkAction }).click()
  await page.getByRole('list', { name: words.relations }).getByRole('link', { name: /Fêter/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'A-4' })).toBeVisible()
  await page.getByRole('combobox', { name: words.otherAction }).fill('Choisir')
  await choose(page, 'A-2 · Choisir un lieu')
  await page.getByRole('combobox', { name: words.relationKind }).click()
  await page.getByRole('option', { name: fr.enums.relationKind.after, exact: true }).click()
  await page.getByRole('button', { name: words.linkAction }).click()
  await expect(sheet(page).getByText(fr.fieldErrors.circle)).toBeVisible()
})
