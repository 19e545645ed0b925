import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, say, toasts } from './meetingDossier.ts'
import { addSynergy, fillCompanies } from './synergyDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.indicators
const list = (page: Page) => page.getByRole('listbox', { name: words.title })
const typed = (date: string) => date.split('-').toReversed().join('/')
const newMeasure = (field: string) => say(words.newMeasure, { field })
const figuresTab = (page: Page, name: keyof typeof fr.figures.tabs) =>
  page.getByRole('tab', { name: fr.figures.tabs[name], exact: true }).click()

test('a supplied indicator opens on the records behind it; its targets and published measures are typed, refused and taken back', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const [first, second] = await fillCompanies(client)
    await client.needs.create({ organisationId: first, text: 'Trier les palettes', statedOn: inDays(-40) })
    await client.needs.create({ organisationId: second, text: 'Partager un quai', statedOn: inDays(-10) })
    // A dossier from before the indicators has none.
    for (const { id } of await client.indicators.list({})) await client.indicators.remove({ id })
  })
  const { page } = app
  await openDossier(page, 'Essai')
  await goTo(page, 'indicators')
  await page.getByRole('button', { name: words.addAllShipped }).click()
  await expect(list(page).getByRole('option').first()).toBeVisible()
  await expectNoAxeViolations(page)

  const name = 'Entreprises contributrices'
  await page.keyboard.press('Control+f')
  await page.keyboard.type('contributrices')
  await page.keyboard.press('ArrowDown')
  await expect(list(page).getByRole('option', { name })).toHaveAttribute('aria-selected', 'true')
  const records = page.getByRole('list', { name: /Les fiches comptées/ })
  await expect(records.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText(/2\sfiches\s:\s2\sentreprises/)).toBeVisible()

  // As it stood before the second company spoke.
  await page.getByRole('textbox', { name: words.asOf }).fill(typed(inDays(-20)))
  await expect(page.getByText(/1\sfiche\s:\s1\sentreprises/)).toBeVisible()
  await page.getByRole('textbox', { name: words.asOf }).fill(typed(inDays(3)))
  await expect(page.getByText(fr.fieldErrors.inFuture)).toBeVisible()
  await page.getByRole('button', { name: words.backToToday }).click()
  await expect(page.getByText(/2\sfiches\s:\s2\sentreprises/)).toBeVisible()

  const [date, value] = [words.newTargetDate, words.newTargetValue].map((label) =>
    page.getByRole('textbox', { name: label, exact: true }),
  )
  if (!date || !value) throw new Error('no field')
  await date.fill('31/02/2030')
  await value.fill('beaucoup')
  await value.press('Enter')
  await expect(page.getByText(fr.fieldErrors.date)).toBeVisible()
  await expect(page.getByText(fr.fieldErrors.quantity)).toBeVisible()
  await expect(value).toHaveValue('beaucoup')
  await date.fill(typed(inDays(30)))
  await value.fill('2')
  await value.press('Enter')
  await expect(page.getByRole('list', { name: words.targets }).getByRole('listitem')).toHaveCount(1)
  await expect(date).toBeFocused()
  await expect(list(page).getByRole('option', { name }).getByText(words.targetState.reached)).toBeVisible()
  await date.fill(typed(inDays(30)))
  await value.fill('3')
  await value.press('Enter')
  await expect(page.getByText(fr.fieldErrors.alreadyThere)).toBeVisible()

  const measureDate = page.getByRole('textbox', { name: newMeasure(words.measureDate), exact: true })
  const measureValue = page.getByRole('textbox', { name: newMeasure(words.measureValue), exact: true })
  await measureDate.fill(typed(inDays(5)))
  await measureValue.fill('34')
  await page.getByRole('button', { name: words.addMeasure }).click()
  await expect(page.getByText(fr.fieldErrors.inFuture)).toBeVisible()
  await expect(measureValue).toHaveValue('34')
  await measureDate.fill(typed(inDays(-15)))
  await page.getByRole('combobox', { name: newMeasure(words.provenance) }).click()
  await page.getByRole('option', { name: words.provenances.published }).click()
  await page.getByRole('textbox', { name: newMeasure(words.measureSource) }).fill('Bilan de phase')
  await page.getByRole('textbox', { name: newMeasure(words.measureSource) }).press('Enter')
  const measures = page.getByRole('table', { name: words.measuresComputed })
  await expect(measures.getByRole('button', { name: /Supprimer la mesure/ })).toHaveCount(1)

  // The table of the chart, by keyboard alone.
  const figure = page.getByRole('figure', { name: words.trend })
  await expect(figure.getByRole('img')).toHaveAccessibleName(/Entreprises contributrices.*cible 2/)
  await figure.getByRole('button', { name: fr.charts.table }).focus()
  await page.keyboard.press('t')
  const data = figure.getByRole('table', { name: say(fr.charts.dataOf, { title: words.trend }) })
  await expect(data.getByRole('row', { name: /34 publié Bilan de phase/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('t')
  await expect(figure.getByRole('img')).toBeVisible()

  await measures.getByRole('button', { name: /Supprimer la mesure/ }).click()
  await expect(measures.getByRole('button', { name: /Supprimer la mesure/ })).toHaveCount(0)
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(measures.getByRole('button', { name: /Supprimer la mesure/ })).toHaveCount(1)

  await records.getByRole('link').first().click()
  await expect(page).toHaveURL(/#\/companies\//)
})

test('an indicator of one’s own is typed and linked to an action; conversion and impacts tell what stands behind them', async ({
  app,
}) => {
  const synergyName = 'Broyer les palettes'
  await writeDossier(app, 'Essai', async (client) => {
    const companies = await fillCompanies(client)
    const id = await addSynergy(client, synergyName, { companies, stage: 'qualified' })
    const impact = { synergyId: id, kind: 'wasteDiverted', nature: 'annual' } as const
    await client.synergies.impacts.add({ ...impact, quantity: 12.5, status: 'estimated' })
    await client.synergies.impacts.add({ ...impact, quantity: 3, status: 'measured' })
    await client.synergies.impacts.add({ ...impact, nature: 'oneOff', quantity: 40, status: 'estimated' })
    const left = await addSynergy(client, 'Fibre', { companies, stage: 'detected' })
    await client.synergies.moveTo({ id: left, stage: 'abandoned', reason: 'La fibre est déjà là' })
    await client.actions.create({ title: 'Animer la zone' })
  })
  const { page } = app
  await openDossier(page, 'Essai')
  await goTo(page, 'indicators')
  await expect(list(page).getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.add })
  await dialog.getByRole('button', { name: words.create }).click()
  await expect(dialog.getByText(fr.fieldErrors.required)).toBeVisible()
  await dialog.getByRole('textbox', { name: words.name }).fill('Solde de la zone')
  await dialog.getByRole('textbox', { name: words.unit }).fill('emplois')
  await page.keyboard.press('Enter')
  const measureValue = page.getByRole('textbox', { name: newMeasure(words.measureValue), exact: true })
  await measureValue.fill('-12')
  await measureValue.press('Enter')
  await expect(list(page).getByRole('option', { name: /Solde de la zone/ })).toContainText('-12')
  await page.getByRole('combobox', { name: words.linkAction }).click()
  await page.getByRole('option', { name: /Animer la zone/ }).click()
  await page.getByRole('list', { name: words.actions }).getByRole('link').click()
  const linked = page.getByRole('list', { name: words.ofAction.title })
  await expect(linked.getByRole('listitem')).toContainText(/Solde de la zone.*-12\semplois/)
  await expectNoAxeViolations(page)
  await linked.getByRole('button').click()
  await expect(linked).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await linked.getByRole('link').click()
  await expect(page.getByRole('list', { name: words.actions }).getByRole('listitem')).toHaveCount(1)

  await figuresTab(page, 'conversion')
  const funnel = page.getByRole('figure', { name: words.conversion.chart })
  await expect(funnel.getByRole('img')).toHaveAccessibleName(/qualifiée 1/)
  await funnel.getByRole('button', { name: fr.charts.table }).press('Enter')
  await expect(funnel.getByRole('row', { name: /^Qualifiée 1/ })).toBeVisible()
  const abandoned = page.getByRole('table', { name: words.conversion.abandoned })
  await expect(abandoned.getByRole('row', { name: /Fibre.*La fibre est déjà là/ })).toBeVisible()
  await expectNoAxeViolations(page)

  await figuresTab(page, 'impacts')
  const impacts = page.getByRole('table', { name: words.impacts.title })
  await expect(impacts.getByRole('row')).toHaveCount(3)
  await expect(impacts.getByRole('row', { name: /Chaque année/ })).toContainText(/12,5\st.*3\st/)
  await impacts
    .getByRole('row', { name: /Chaque année/ })
    .getByRole('button')
    .press('Enter')
  await expect(impacts.getByRole('link', { name: new RegExp(synergyName) }).first()).toBeVisible()
  await expectNoAxeViolations(page)
  await impacts
    .getByRole('link', { name: new RegExp(synergyName) })
    .first()
    .click()
  await expect(page.getByRole('tab', { name: fr.synergies.tabs.impacts, selected: true })).toBeVisible()
})
