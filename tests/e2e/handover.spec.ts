import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { handoverParts, type HandoverPart } from '../../src/shared/handover/handover.contract.ts'
import { readDocx } from '../support/word.ts'
import { dossierMenu, expectSaved, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test, type App } from './fixture.ts'
import { fillCopil, inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.handover.handovers
const files = fr.attachedFiles
const names = words.parts.names
const rows = (page: Page) => page.getByRole('listbox', { name: words.title, exact: true }).getByRole('option')
const detailOf = (page: Page) => page.getByRole('article')
const field = (page: Page, label: string) => detailOf(page).getByRole('textbox', { name: label, exact: true })
const box = (page: Page, part: keyof typeof names) =>
  detailOf(page).getByRole('checkbox', { name: names[part], exact: true })
const typed = (date: string) => date.split('-').toReversed().join('/')

/** The names of the parts of a list, in its order. */
const partsIn = (page: Page, list: string) =>
  detailOf(page).getByRole('list', { name: list, exact: true }).getByRole('checkbox')

const openOnHandovers = async (app: App, fill: (client: Client) => Promise<unknown>) => {
  await writeDossier(app, 'Essai', fill)
  await openDossier(app.page, 'Essai')
  await expect(dossierMenu(app.page, 'Essai')).toBeVisible()
  await goTo(app.page, 'handover')
  await app.page.getByRole('tab', { name: fr.handover.tabs.dossier, exact: true }).click()
}

/** A contact, found by the first letters of its function. */
const choose = async (page: Page, label: string, jobTitle: string) => {
  await detailOf(page).getByRole('combobox', { name: label, exact: true }).fill(jobTitle.slice(0, 6))
  await page.getByRole('option', { name: new RegExp(`^${jobTitle}`) }).click()
}

test('a handover is made with the keyboard, its dossier put together, accepted with the signed form; removed and taken back', async ({
  app,
}) => {
  const { page, folder } = app
  writeFileSync(join(folder, 'Formulaire signé.pdf'), 'signé')
  await openOnHandovers(app, fillCopil)
  await expect(page.getByText(words.empty)).toBeVisible()
  await expectNoAxeViolations(page)

  // A day that does not exist, then none, are refused beside the field, and nothing typed is lost.
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.add })
  const name = dialog.getByRole('textbox', { name: words.name, exact: true })
  const day = dialog.getByRole('textbox', { name: words.date, exact: true })
  await expect(name).toBeFocused()
  await expect(name).toHaveValue(words.proposedName)
  await expect(day).toHaveValue(typed(inDays(0)))
  await name.fill('Fin de l’AMO')
  await day.fill('31/02/2026')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(fr.fieldErrors.date)).toBeVisible()
  await expectNoAxeViolations(page)
  await day.fill('')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(words.dateNeeded)).toBeVisible()
  await expect(name).toHaveValue('Fin de l’AMO')
  await day.fill(typed(inDays(-3)))
  await page.keyboard.press('Enter')
  await expect(field(page, words.name)).toBeFocused()
  await expect(rows(page)).toContainText([words.state.awaited])

  await choose(page, words.people.outgoing, 'Conseillère')
  await choose(page, words.people.incoming, 'Chargé de mission')
  await expect(rows(page)).toContainText(['Conseillère (CCI du Lot) → Chargé de mission (Grand Cahors)'])
  await field(page, words.version).fill('0')
  await page.keyboard.press('Tab')
  await expect(page.getByText(fr.fieldErrors.atLeastOne, { exact: true })).toBeVisible()
  await field(page, words.version).fill('2')
  await detailOf(page).getByRole('combobox', { name: words.audience.label }).click()
  await page.getByRole('option', { name: words.audience.partners, exact: true }).click()
  await expect(page.getByText(words.audience.partnersHelp)).toBeVisible()
  await field(page, words.toKnow).fill('Voir les deux propriétaires avant la séance.')

  // Parts by the keyboard alone: one left out, its neighbour moved up by two, all put back.
  await box(page, 'methods').focus()
  await page.keyboard.press('Space')
  await expect(partsIn(page, words.parts.leftOut)).toHaveAccessibleName(names.methods)
  await expect(box(page, 'methods')).toBeFocused()
  await box(page, 'tools').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(box(page, 'tools')).toBeFocused()
  const others: HandoverPart[] = handoverParts.filter((part) => part !== 'methods' && part !== 'tools')
  const moved = others.toSpliced(5, 0, 'tools')
  await expect(partsIn(page, words.parts.title)).toHaveCount(12)
  await expectSaved(page)
  await expectNoAxeViolations(page)
  for (const [rank, part] of moved.entries())
    await expect(partsIn(page, words.parts.title).nth(rank)).toHaveAccessibleName(names[part])
  await box(page, 'methods').press('Space')
  await expect(partsIn(page, words.parts.title)).toHaveCount(13)
  await detailOf(page).getByRole('button', { name: words.parts.usualOrder }).press('Enter')
  await expect(box(page, 'identity')).toBeFocused()
  await expect(partsIn(page, words.parts.title).nth(8)).toHaveAccessibleName(names.tools)
  await expect(detailOf(page).getByRole('button', { name: words.parts.usualOrder })).toBeHidden()
  // The last one stays, and says why.
  for (const part of handoverParts.slice(1)) await box(page, part).press('Space')
  await expect(page.getByText(words.parts.oneStays)).toBeVisible()
  await box(page, 'identity').press('Space')
  await expect(box(page, 'identity')).toBeChecked()
  await expectNoAxeViolations(page)
  await box(page, 'reception').press('Space')
  await expect(page.getByText(words.parts.oneStays)).toBeHidden()

  const acceptedOn = field(page, words.reception.acceptedOn)
  await detailOf(page).getByRole('checkbox', { name: words.reception.isAccepted }).press('Space')
  await expect(acceptedOn).toHaveValue(typed(inDays(0)))
  await acceptedOn.fill(typed(inDays(2)))
  await acceptedOn.press('Tab')
  await expect(page.getByText(fr.fieldErrors.inFuture, { exact: true })).toBeVisible()
  await expect(acceptedOn).toHaveValue(typed(inDays(2)))
  await acceptedOn.fill(typed(inDays(-1)))
  await acceptedOn.press('Tab')
  await expect(rows(page)).toContainText([words.state.accepted])
  await field(page, words.reception.reserves).fill('L’export ADALIE manque.')
  await expect(rows(page)).toContainText([words.state.withReserves])

  await detailOf(page).getByRole('button', { name: files.add }).click()
  const chooser = page.getByRole('dialog', { name: files.choose })
  await chooser.getByRole('option', { name: 'Formulaire signé.pdf' }).click()
  await chooser.getByRole('button', { name: fr.files.open, exact: true }).click()
  const line = detailOf(page).getByRole('list', { name: files.title }).getByRole('listitem')
  await expect(line).toContainText(['Formulaire signé.pdf'])
  await expectSaved(page)
  await expectNoAxeViolations(page)

  const address = page.url()
  await detailOf(page)
    .getByRole('button', { name: say(words.more, { name: 'Fin de l’AMO' }) })
    .click()
  await page.getByRole('menuitem', { name: words.remove }).click()
  await expect(page.getByText(words.empty)).toBeVisible()
  // The address of what was removed says so, until it is taken back.
  await page.goto(address)
  await expect(page.getByText(fr.errors.NOT_FOUND)).toBeVisible()
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(rows(page)).toContainText([words.state.withReserves])
  await expect(field(page, words.toKnow)).toHaveValue('Voir les deux propriétaires avant la séance.')
  await expect(line).toContainText(['Formulaire signé.pdf'])

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('proprietaires')
  await expect(page.getByRole('dialog').getByRole('option', { name: /Fin de l’AMO/ })).toBeVisible()
})

test('the dossier, the sheet and the hundred days are written where the officer chooses', async ({ app }) => {
  const { page, folder } = app
  await openOnHandovers(app, async (client) => {
    const { id } = await client.handover.create({ name: 'Fin de l’AMO', date: inDays(30) })
    await client.handover.update({ id, parts: ['risks', 'identity'], toKnow: 'Voir les deux propriétaires.' })
  })
  await rows(page).click()
  for (const kind of ['handoverDossier', 'handoverSheet', 'hundredDays'] as const) {
    const { name } = words.documents[kind]
    await page.getByRole('button', { name: say(fr.documents.generateOf, { document: name }), exact: true }).click()
    await page
      .getByRole('dialog', { name: fr.files.saveDocument })
      .getByRole('button', { name: fr.files.save, exact: true })
      .click()
    await expect(toasts(page).getByText(`${name} v1.docx`)).toBeVisible()
  }
  const written = readdirSync(folder).find((file) => file.includes(words.documents.handoverDossier.name)) ?? ''
  const { headings } = await readDocx(readFileSync(join(folder, written)))
  const titles = headings.map(({ text }) => text)
  expect(titles.indexOf(names.risks)).toBeGreaterThanOrEqual(0)
  expect(titles.indexOf(names.identity)).toBeGreaterThan(titles.indexOf(names.risks))
  expect(titles).not.toContain(names.tools)
})
