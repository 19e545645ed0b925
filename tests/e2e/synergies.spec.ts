import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, expectSaved, goTo } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, say, toasts } from './meetingDossier.ts'
import { addSynergy, fillCompanies, moveTo, moved, openOnSynergies, show, synergyTab } from './synergyDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.synergies
const list = (page: Page) => page.getByRole('listbox', { name: words.title })
const dialog = (page: Page) => page.getByRole('dialog')
const goOn = (page: Page, stage: keyof typeof fr.enums.synergyStage) =>
  dialog(page).getByRole('button', { name: say(words.move.now, { stage: fr.enums.synergyStage[stage] }) })
const stageNow = (page: Page, stage: keyof typeof fr.enums.synergyStage) =>
  expect(page.getByRole('article').getByText(fr.enums.synergyStage[stage], { exact: true }).first()).toBeVisible()

const addCompany = async (page: Page, name: string) => {
  const field = page.getByRole('combobox', { name: words.company.add })
  await field.fill(name)
  await page.getByRole('option', { name, exact: true }).click()
  await page.getByRole('button', { name: words.company.addNow, exact: true }).click()
  await expect(page.getByRole('table', { name: words.companies }).getByRole('link', { name })).toBeVisible()
}

const addScenario = async (page: Page, name: string) => {
  await page.getByRole('textbox', { name: words.scenarios.newName }).fill(name)
  await page.getByRole('button', { name: words.scenarios.add }).click()
  await expect(page.getByRole('columnheader').getByRole('textbox').last()).toHaveValue(name)
}
const cell = (page: Page, line: keyof typeof words.scenarios.line, name: string) =>
  page.getByRole('textbox', { name: say(words.scenarios.cell, { line: words.scenarios.line[line], name }) })

test('an idea is moved on: each stage says what it lacks, and leads there', async ({ app }) => {
  await writeDossier(app, 'Essai', fillCompanies)
  await openOnSynergies(app, 'Essai')
  const { page } = app
  await expect(page.getByText(words.empty)).toBeVisible()
  await page.keyboard.press('Control+n')
  await dialog(page).getByRole('textbox', { name: words.name }).fill('Broyer les palettes ensemble')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('textbox', { name: words.name })).toHaveValue(
    'Broyer les palettes ensemble',
  )

  await moveTo(page, 'S-1', 'detected')
  await expect(dialog(page).getByRole('alert')).toContainText(fr.missing.company)
  await expectNoAxeViolations(page)
  await dialog(page).getByRole('button', { name: words.move.goTo.companies }).click()
  await expect(page.getByRole('combobox', { name: words.company.add })).toBeFocused()
  await addCompany(page, 'Andros')
  await addCompany(page, 'Menuiserie du Lot')
  await moveTo(page, 'S-1', 'qualified')
  await expect(moved(page, 'S-1', 'qualified')).toBeVisible()
  await stageNow(page, 'qualified')
  await expectNoAxeViolations(page)

  await moveTo(page, 'S-1', 'studied')
  await dialog(page).getByRole('button', { name: words.move.goTo.scenarios }).click()
  await expect(page.getByRole('textbox', { name: words.scenarios.newName })).toBeFocused()
  await addScenario(page, 'Un prestataire')
  await moveTo(page, 'S-1', 'studied')
  await stageNow(page, 'studied')
})

test('scenarios are compared, one is chosen by a decision, and what works is shown by its evidence', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const companies = await fillCompanies(client)
    const synergyId = await addSynergy(client, 'Broyer les palettes ensemble', { companies, stage: 'qualified' })
    for (const name of ['Un prestataire', 'Une plateforme commune'])
      await client.synergies.scenarios.add({ synergyId, name })
  })
  await openOnSynergies(app, 'Essai')
  const { page } = app
  await list(page).getByRole('option').click()
  await synergyTab(page, 'scenarios')
  await cell(page, 'technical', 'Une plateforme commune').fill('Un quai, un broyeur')
  await cell(page, 'investmentCents', 'Une plateforme commune').fill('120 000')
  await cell(page, 'yearlyGainCents', 'Une plateforme commune').fill('45 000,50')
  await cell(page, 'yearlyCostCents', 'Une plateforme commune').fill('10 000')
  await expectSaved(page)
  await expect(page.getByRole('row', { name: words.scenarios.line.payback })).toContainText('3,4 ans')
  await page.getByRole('button', { name: say(words.scenarios.chooseOf, { name: 'Une plateforme commune' }) }).click()
  const decision = dialog(page).getByRole('combobox', { name: words.scenarios.decision })
  await expect(decision).toBeFocused()
  await decision.fill('plateforme')
  await page.getByRole('option', { name: /Retenir la plateforme/ }).click()
  await dialog(page).getByRole('button', { name: words.scenarios.chooseNow }).click()
  const head = page.getByRole('columnheader').filter({ hasText: 'COPIL-' })
  await expect(head.getByRole('textbox')).toHaveValue('Une plateforme commune')
  await head.getByRole('textbox').press('Alt+ArrowLeft')
  await expect(page.getByRole('columnheader').first().getByRole('textbox')).toHaveValue('Une plateforme commune')
  await expectNoAxeViolations(page)
  await moveTo(page, 'S-1', 'implementing')
  await stageNow(page, 'implementing')

  await moveTo(page, 'S-1', 'operational')
  await expect(dialog(page).getByText(words.move.rule)).toBeVisible()
  await goOn(page, 'operational').click()
  await expect(dialog(page).getByText(words.move.evidenceRequired)).toBeVisible()
  await dialog(page).getByRole('radio', { name: fr.enums.evidenceKind.mutualisedService }).check()
  await dialog(page).getByRole('textbox', { name: words.move.evidence }).fill('Convention signée le 3 mars')
  await goOn(page, 'operational').click()
  await stageNow(page, 'operational')

  await synergyTab(page, 'history')
  await expect(page.getByRole('list', { name: words.history.title }).getByRole('listitem')).toHaveCount(4)
  const evidence = page.getByRole('textbox', {
    name: say(words.history.evidence, { kind: fr.enums.evidenceKind.mutualisedService }),
  })
  await expect(evidence).toHaveValue('Convention signée le 3 mars')
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await stageNow(page, 'implementing')
})

test('abandoning asks for the reason; the history keeps it, and its removal brings the synergy back', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const companies = await fillCompanies(client)
    await addSynergy(client, 'Navette commune', { companies, stage: 'qualified' })
  })
  await openOnSynergies(app, 'Essai')
  const { page } = app
  await list(page).getByRole('option').click()
  await moveTo(page, 'S-1', 'abandoned')
  await goOn(page, 'abandoned').click()
  await expect(dialog(page).getByText(words.move.reasonRequired)).toBeVisible()
  await dialog(page).getByRole('textbox', { name: words.move.reason }).fill('Le transporteur s’est retiré')
  await goOn(page, 'abandoned').click()
  await expect(moved(page, 'S-1', 'abandoned')).toBeVisible()
  await synergyTab(page, 'history')
  const [latest] = await page.getByRole('list', { name: words.history.title }).getByRole('listitem').all()
  if (!latest) throw new Error('The history is empty')
  await expect(latest.getByRole('textbox', { name: words.history.reason })).toHaveValue('Le transporteur s’est retiré')
  await expectNoAxeViolations(page)
  await latest.getByRole('button', { name: new RegExp(`^${words.history.remove.split('{{')[0]}`) }).click()
  await stageNow(page, 'qualified')
})

test('impacts are added up only with their like; readiness draws its radar and says it in a table', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const companies = await fillCompanies(client)
    await addSynergy(client, 'Broyer les palettes ensemble', { companies })
  })
  await openOnSynergies(app, 'Essai')
  const { page } = app
  await list(page).getByRole('option').click()
  await synergyTab(page, 'impacts')
  const { impacts, readiness } = words
  const addImpact = async (quantity: string, status: keyof typeof fr.enums.impactStatus) => {
    await page.getByRole('textbox', { name: impacts.newQuantity }).fill(quantity)
    await page.getByRole('combobox', { name: impacts.newStatus }).click()
    await page.getByRole('option', { name: fr.enums.impactStatus[status] }).click()
    await page.getByRole('button', { name: impacts.add, exact: true }).click()
    await expect(page.getByRole('textbox', { name: impacts.newQuantity })).toHaveValue('')
  }
  await addImpact('120', 'estimated')
  await addImpact('30,5', 'estimated')
  await addImpact('12', 'measured')
  const totals = page.getByRole('table', { name: impacts.totals }).getByRole('row')
  await expect(totals).toHaveCount(2)
  await expect(totals.last()).toContainText(/150,5\s?t/)
  await expect(totals.last()).toContainText(/12\s?t/)
  await expectNoAxeViolations(page)

  await synergyTab(page, 'readiness')
  const axis = fr.enums.readinessAxis.technology
  await page.getByRole('button', { name: say(readiness.assessOf, { axis }) }).click()
  await page
    .getByRole('group', { name: say(readiness.levelFor, { axis }) })
    .getByText('7')
    .click()
  await page.getByRole('textbox', { name: readiness.note, exact: true }).fill('Essai concluant')
  await page.getByRole('button', { name: readiness.save }).click()
  await expect(page.getByRole('img', { name: new RegExp(`${axis} 7`) })).toBeVisible()
  await expect(page.getByRole('row', { name: axis }).first()).toContainText('7 / 9')
  await expect(page.getByRole('list', { name: say(readiness.historyOf, { axis }) }).getByRole('textbox')).toHaveValue(
    'Essai concluant',
  )
  await expectNoAxeViolations(page)
})

test('a cold lead says since when, and what is late; its next step is written in its row, which leaves once it is left', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const companies = await fillCompanies(client)
    await addSynergy(client, 'Sans suite', { companies })
    const late = await addSynergy(client, 'En retard', { companies })
    await client.synergies.update({ id: late, nextStep: 'Rappeler', nextStepOn: inDays(-3) })
    const warm = await addSynergy(client, 'Bien suivie', { companies })
    await client.synergies.update({ id: warm, nextStep: 'Visiter', nextStepOn: inDays(3) })
  })
  await openOnSynergies(app, 'Essai')
  const { page } = app
  await page.getByRole('button', { name: words.moreFilters }).click()
  await page.getByRole('combobox', { name: words.origin }).click()
  await page.getByRole('option', { name: fr.enums.synergyOrigin.match }).click()
  await expect(page.getByText(words.noneFiltered)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('dialog').getByRole('button', { name: fr.common.showAll }).click()
  await expect(list(page).getByRole('option')).toHaveCount(3)
  await page.keyboard.press('Escape')
  await show(page, 'cold')
  const leads = page.getByRole('table', { name: words.views.cold }).getByRole('row')
  await expect(leads).toHaveCount(3)
  await expect(leads.filter({ hasText: 'En retard' })).toContainText(fr.common.late)
  await expectNoAxeViolations(page)
  const step = page.getByRole('textbox', { name: say(words.nextStepOf, { number: 'S-1' }) })
  await step.fill('Appeler le responsable du site')
  await expectSaved(page)
  await expect(step).toBeFocused()
  await page.getByRole('textbox', { name: say(words.nextStepOf, { number: 'S-2' }) }).focus()
  await expect(leads).toHaveCount(2)

  await page.getByRole('button', { name: /^S-2 / }).click()
  await expect(page.getByRole('textbox', { name: words.nextStep })).toHaveValue('Rappeler')
  await page.getByRole('button', { name: words.backTo.cold }).click()
  await expect(leads).toHaveCount(2)
  // The view is the one that the section opens on from now on.
  await goTo(page, 'today')
  await goTo(page, 'synergies')
  await expect(leads).toHaveCount(2)
})

test('a follow-up group is attached; the sheet is made for the office, and for partners unless the synergy is confidential', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const companies = await fillCompanies(client)
    await addSynergy(client, 'Broyer les palettes ensemble', { companies })
    await client.committees.create({ kind: 'followUp', name: 'Groupe Palettes', code: 'GS-PAL' })
  })
  await openOnSynergies(app, 'Essai')
  const { page } = app
  const { groups, documents } = words
  await list(page).getByRole('option').click()
  await synergyTab(page, 'groups')
  await page.getByRole('combobox', { name: groups.attachWhich }).click()
  await page.getByRole('option', { name: 'Groupe Palettes' }).click()
  await page.getByRole('button', { name: groups.attach, exact: true }).click()
  const group = page.getByRole('article', { name: 'Groupe Palettes' })
  await expect(group.getByRole('listitem').filter({ hasText: fr.enums.groupStep.mobilise })).toHaveAttribute(
    'aria-current',
    'step',
  )
  await expectNoAxeViolations(page)

  await synergyTab(page, 'documents')
  const generate = (document: string) => page.getByRole('button', { name: say(fr.documents.generateOf, { document }) })
  await generate(documents.partners.name).click()
  await page.getByRole('dialog').getByRole('button', { name: fr.files.save }).click()
  await expect(toasts(page).getByText(/^Document enregistré/)).toBeVisible()
  expect(readdirSync(app.folder).filter((name) => name.endsWith('.docx'))).toHaveLength(1)
  await expectNoAxeViolations(page)

  await synergyTab(page, 'sheet')
  await page.getByRole('combobox', { name: words.confidentiality }).click()
  await page.getByRole('option', { name: fr.enums.confidentiality.confidential }).click()
  await expectSaved(page)
  await synergyTab(page, 'documents')
  await expect(page.getByText(documents.partners.refused)).toBeVisible()
  await expect(generate(documents.partners.name)).toBeDisabled()
  await expect(generate(documents.office.name)).toBeEnabled()
})

test('an empty dossier: every view says what goes there', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'synergies')
  await expect(page.getByText(words.empty)).toBeVisible()
  await show(page, 'board')
  await expect(page.getByText(words.empty)).toBeVisible()
  await show(page, 'cold')
  await expect(page.getByText(words.empty)).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expectNoAxeViolations(page)
})
