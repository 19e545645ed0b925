import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, expectSaved, goTo } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { say } from './meetingDossier.ts'
import { fillNeeds, openOnNeeds, tabOf } from './needsDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.needs
const NARROW = '\u202F'
const rows = (page: Page, title: string = words.title) => page.getByRole('listbox', { name: title }).getByRole('option')
const toasts = (page: Page) => page.getByRole('region', { name: fr.common.toasts })
const undo = (page: Page) => toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
const detail = (page: Page) => page.getByRole('article')
const theme = (page: Page, name: string) =>
  page.getByRole('group', { name: words.byTheme }).getByRole('button', { name })

test('a need is noted with its company and its words, then ordered where it is shown, and leads to a synergy', async ({
  app,
}) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'organisations')
  await page.getByRole('button', { name: fr.organisations.add }).first().click()
  await page.getByRole('dialog').getByLabel(fr.organisations.name).fill('Conserverie du Lot')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByLabel(fr.organisations.name, { exact: true })).toBeVisible()

  await goTo(page, 'needs')
  await expect(page.getByText(words.empty)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.add })
  await dialog.getByRole('button', { name: fr.common.add }).click()
  await expect(dialog.getByText(fr.chain.companyRequired)).toBeVisible()
  await expect(dialog.getByText(fr.fieldErrors.required)).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog.getByRole('combobox', { name: fr.chain.company }).fill('conserv')
  await page.getByRole('option', { name: 'Conserverie du Lot' }).click()
  await dialog.getByLabel(words.words).fill('Une navette pour les équipes du matin')
  await page.keyboard.press('Enter')
  await expect(detail(page).getByRole('heading', { level: 2, name: 'Conserverie du Lot' })).toBeVisible()

  await page.getByRole('combobox', { name: words.theme }).click()
  await page.getByRole('option', { name: 'Services' }).click()
  await page.getByRole('combobox', { name: words.intensity }).click()
  await page.getByRole('option', { name: fr.enums.needIntensity.high }).click()
  await page.getByRole('combobox', { name: words.term }).fill('Covoiturage de nuit')
  await page.getByRole('option', { name: /Covoiturage de nuit/ }).click()
  await expectSaved(page)
  await expect(rows(page)).toContainText(say(fr.chain.intensity, { level: 'forte' }))
  await page.reload()
  await expect(page.getByRole('combobox', { name: words.term })).toHaveValue('Covoiturage de nuit')
  await expect(theme(page, 'Services')).toContainText('1')
  await expectNoAxeViolations(page)

  await page.getByRole('combobox', { name: words.term }).fill('quelque chose')
  await page.getByLabel(words.note).click()
  await expect(page.getByRole('combobox', { name: words.term })).toHaveAccessibleDescription(
    /^Ce terme n’est pas dans le vocabulaire/,
  )
  await page.getByRole('combobox', { name: words.term }).fill('covoiturage DE nuit')
  await page.getByLabel(words.note).click()
  await expect(page.getByRole('combobox', { name: words.term })).toHaveValue('Covoiturage de nuit')

  await detail(page).getByRole('button', { name: fr.chain.newSynergy }).click()
  await expect(page).toHaveURL(/#\/synergies\//)
  await page.goBack()
  await expect(detail(page).getByRole('link', { name: 'Une navette pour les équipes du matin' })).toBeVisible()
})

test('needs are ticked with the keyboard, put under a collective need in one act, and taken back from the message', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', fillNeeds)
  const { page } = app
  await openOnNeeds(app, 'Essai')
  await expect(rows(page)).toHaveCount(5)
  await theme(page, 'Équipements').click()
  await expect(rows(page)).toHaveCount(3)
  await page
    .getByRole('radiogroup', { name: words.kind })
    .getByText(say(words.kinds.need, { count: 4 }))
    .click()
  await expect(rows(page)).toHaveCount(2)

  await page.getByRole('button', { name: words.beginGrouping }).click()
  await expect(page.getByRole('listbox', { name: words.title })).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(page.getByText(say(words.chosenCount_one, { count: 1 }))).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.getByText(say(words.chosenCount_other, { count: 2 }))).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('combobox', { name: words.putUnder }).fill('Entreposage partagé')
  await page.getByRole('option', { name: say(words.createCollective, { name: 'Entreposage partagé' }) }).click()
  await expect(
    toasts(page).getByText(say(words.groupedNew_other, { count: 2, name: 'Entreposage partagé' })),
  ).toBeVisible()
  await expect(rows(page).filter({ hasText: words.alone })).toHaveCount(0)
  await expect(page.getByRole('listbox', { name: words.title })).toBeFocused()
  await undo(page)
  await expect(toasts(page).getByText(fr.common.undone)).toBeVisible()
  await tabOf(page, 'collective').click()
  await expect(page.getByText(words.collective.empty)).toBeVisible()
  await tabOf(page, 'needs').click()

  await page.getByRole('button', { name: words.beginGrouping }).click()
  const ticks = page.getByRole('checkbox')
  await ticks.first().click()
  await ticks.last().click({ modifiers: ['Shift'] })
  await page.getByRole('combobox', { name: words.putUnder }).fill('Entreposage partagé')
  await page.getByRole('option', { name: say(words.createCollective, { name: 'Entreposage partagé' }) }).click()
  await expect(page.getByText(words.chooseSome)).toBeVisible()
  await page.getByRole('button', { name: words.endGrouping }).click()
  await expect(ticks).toHaveCount(0)
  await expect(page.getByRole('button', { name: words.beginGrouping })).toBeFocused()
})

test('collective needs show what they gather, keep the order they are given, and let a need go', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { pallets, storage } = await fillNeeds(client)
    await client.needs.addCollective({ name: 'Entreposage partagé', needIds: [pallets, storage] })
    await client.needs.addCollective({ name: 'Mobilité' })
  })
  const { page } = app
  await openOnNeeds(app, 'Essai')
  await expect(rows(page).filter({ hasText: words.alone })).toHaveCount(2)
  await tabOf(page, 'collective').click()
  const list = page.getByRole('list', { name: words.collective.title }).getByRole('listitem')
  await expect(list.first()).toContainText('2 besoins · 2 entreprises · 0 synergie')
  await list
    .first()
    .getByRole('button', { name: /^Entreposage/ })
    .click()
  await expect(page.getByLabel(words.collective.name)).toHaveValue('Entreposage partagé')
  await expectNoAxeViolations(page)
  await list
    .first()
    .getByRole('button', { name: /^Entreposage/ })
    .press('Alt+ArrowDown')
  await expect(list.last()).toContainText('Entreposage partagé')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel(words.collective.name)).toHaveValue('Mobilité')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(words.collective.name)).toBeFocused()

  const gathered = 'Un lieu pour stocker des palettes trois mois par an'
  await page.getByRole('button', { name: say(words.collective.takeOut, { words: gathered }) }).click()
  await expect(list.last()).toContainText('1 besoin · 1 entreprise')
  await undo(page)
  await expect(list.last()).toContainText('2 besoins')
  await detail(page).getByRole('link', { name: gathered }).click()
  await expect(detail(page).getByRole('combobox', { name: words.collectiveNeed })).toHaveValue('Entreposage partagé')
})

test('a flow is written as the officer says it: quantity with a comma, term by a synonym, cost in euros', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', fillNeeds)
  const { page } = app
  const flows = fr.flows
  await openOnNeeds(app, 'Essai')
  await tabOf(page, 'flows').click()
  await page.getByLabel(fr.common.filter).fill('hydroxyde')
  await expect(rows(page, flows.title)).toHaveCount(2)
  await page.getByRole('radiogroup', { name: flows.direction }).getByText(flows.directions.in).click()
  await expect(rows(page, flows.title)).toHaveCount(1)
  await rows(page, flows.title).click()

  const quantity = page.getByLabel(flows.quantity, { exact: true })
  await quantity.fill('12 tonnes')
  await expect(quantity).toHaveAccessibleDescription(fr.fieldErrors.quantity)
  await quantity.fill('1 250,5')
  const cost = page.getByLabel(flows.yearlyCost)
  await cost.fill('1234,5')
  await page.getByLabel(flows.counterpart.in).fill('Chimie du Sud')
  await page.getByRole('combobox', { name: flows.form }).click()
  await page.getByRole('option', { name: fr.enums.flowForm.liquid }).click()
  await expectSaved(page)
  await expect(rows(page, flows.title)).toContainText(`1${NARROW}250,5\u00A0t par mois`)
  await page.reload()
  await expect(quantity).toHaveValue(`1${NARROW}250,5`)
  await expect(cost).toHaveValue(`1${NARROW}234,50`)
  await expectNoAxeViolations(page)

  const term = page.getByRole('combobox', { name: flows.term })
  await term.fill('caustique')
  await expect(page.getByRole('option', { name: /soude caustique/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(term).toHaveValue('Soude')
  await page.getByRole('button', { name: say(flows.more, { words: 'Lessive NaOH pour le pelage des fruits' }) }).click()
  await page.getByRole('menuitem', { name: flows.remove }).click()
  await expect(rows(page, flows.title)).toHaveCount(2)
  await undo(page)
  await expect(rows(page, flows.title)).toHaveCount(3)
})

test('a suggestion says why and what to ask; it is set aside for a reason, taken up again, and becomes a synergy', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', fillNeeds)
  const { page } = app
  const matches = fr.matches
  const suggestions = rows(page, matches.title)
  const show = (state: keyof typeof matches.states) =>
    page.getByRole('radiogroup', { name: matches.state }).getByText(matches.states[state]).click()
  const names = { giver: 'Anodisation du Causse', taker: 'Conserverie du Lot' }
  await openOnNeeds(app, 'Essai')
  await tabOf(page, 'matches').click()
  await suggestions.filter({ hasText: 'Soude' }).click()
  await expect(page.getByText(say(matches.lead.flow, names))).toBeVisible()
  await expect(page.getByText(say(matches.reasons.sameTerm, { term: 'Soude' }))).toBeVisible()
  const ask = say(matches.unknowns.quantity, { company: names.taker })
  await expect(page.getByText(ask)).toBeVisible()
  await expectNoAxeViolations(page)

  await page.getByRole('link', { name: say(matches.completeOf, { what: ask }) }).click()
  const quantity = page.getByLabel(fr.flows.quantity, { exact: true })
  await expect(quantity).toBeFocused()
  await page.keyboard.type('2,5')
  await expectSaved(page)
  await detail(page).getByRole('link', { name: names.giver }).click()
  await expect(page.getByText(say(matches.reasons.partly, { share: '40\u00A0%', taker: names.taker }))).toBeVisible()
  await expect(suggestions.filter({ hasText: 'Soude' })).toContainText(say(matches.shareShort, { share: '40\u00A0%' }))

  await page.getByRole('button', { name: matches.dismiss }).click()
  const dialog = page.getByRole('dialog', { name: matches.dismissTitle })
  await dialog.getByRole('button', { name: matches.setAside, exact: true }).click()
  await expect(dialog.getByText(matches.reasonRequired)).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: matches.usual.tooFar }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' pour un camion')
  await dialog.getByRole('button', { name: matches.setAside, exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(suggestions.filter({ hasText: 'Soude' })).toHaveCount(0)

  await show('dismissed')
  await suggestions.filter({ hasText: 'Soude' }).click()
  await expect(page.getByText(/Trop loin pour un camion/)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: matches.restore }).click()
  await expect(page.getByText(matches.none.dismissed)).toBeVisible()

  await show('open')
  await suggestions.filter({ hasText: 'Soude' }).click()
  await page.getByRole('button', { name: matches.adopt }).click()
  const proposed = page.getByRole('dialog', { name: matches.adopt }).getByLabel(matches.synergyName)
  await expect(proposed).toHaveValue(say(matches.proposedName, { term: 'Soude', ...names }))
  await proposed.fill('Soude réemployée au pelage')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/synergies\//)
  await page.goBack()
  await show('adopted')
  await suggestions.filter({ hasText: 'Soude' }).click()
  await expect(detail(page).getByRole('link', { name: say(fr.chain.synergyNumber, { number: 1 }) })).toBeVisible()
})
