import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, expectSaved, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test, type App } from './fixture.ts'
import { inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.inventory
const files = fr.attachedFiles
type List = keyof typeof words.lists
const rows = (page: Page, list: List) =>
  page.getByRole('listbox', { name: words.lists[list], exact: true }).getByRole('option')
const detailOf = (page: Page, list: List) => page.getByRole('region', { name: words.lists[list], exact: true })
const showList = (page: Page, list: List) => page.getByRole('tab', { name: words.lists[list], exact: true }).click()

const openInventory = async (app: App, fill: (client: Client) => Promise<unknown>) => {
  await writeDossier(app, 'Essai', fill)
  await openDossier(app.page, 'Essai')
  await expect(dossierMenu(app.page, 'Essai')).toBeVisible()
  await goTo(app.page, 'handover')
  await app.page.getByRole('tab', { name: fr.handover.tabs.inventory, exact: true }).click()
}

test('deliverables start from the usual list, are received, removed and taken back; a file is attached, saved byte for byte, renamed', async ({
  app,
}) => {
  const { page, folder } = app
  const bytes = Buffer.from([0, 1, 255, 13, 10, 26])
  writeFileSync(join(folder, 'Carte des flux.qgz'), bytes)
  await openInventory(app, async () => {})
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: words.deliverables.starterFirst }).click()
  await expect(rows(page, 'deliverables')).not.toHaveCount(0)
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.deliverables.add })
  await dialog.getByRole('textbox', { name: words.deliverables.name }).press('Enter')
  await expect(dialog.getByText(fr.fieldErrors.required)).toBeVisible()
  await dialog.getByRole('textbox', { name: words.deliverables.name }).fill('Carte des flux du parc')
  await page.keyboard.press('Enter')

  const detail = detailOf(page, 'deliverables')
  const received = detail.getByRole('textbox', { name: words.deliverables.receivedOn })
  await received.fill(inDays(1).split('-').toReversed().join('/'))
  await received.press('Tab')
  await expect(detail.getByText(fr.fieldErrors.inFuture)).toBeVisible()
  await received.fill('')
  await detail.getByRole('combobox', { name: words.state }).click()
  await page.getByRole('option', { name: words.states.incomplete, exact: true }).click()
  await expect(rows(page, 'deliverables').filter({ hasText: words.states.incomplete })).toHaveCount(1)

  await detail.getByRole('button', { name: files.add }).click()
  const chooser = page.getByRole('dialog', { name: files.choose })
  await chooser.getByRole('option', { name: 'Carte des flux.qgz' }).click()
  await chooser.getByRole('button', { name: fr.files.open, exact: true }).click()
  const line = detail.getByRole('list', { name: files.title }).getByRole('listitem')
  await expect(line).toContainText(['Carte des flux.qgz'])
  await line.getByRole('button', { name: say(files.openOf, { name: 'Carte des flux.qgz' }) }).click()
  await expectNoAxeViolations(page)

  const more = line.getByRole('button', { name: say(files.more, { name: 'Carte des flux.qgz' }) })
  await more.click()
  await page.getByRole('menuitem', { name: files.saveAs }).click()
  const saver = page.getByRole('dialog', { name: files.saveAsTitle })
  await saver.getByLabel(fr.files.fileName).fill('copie.qgz')
  await saver.getByRole('button', { name: fr.files.save, exact: true }).click()
  await expect(toasts(page).getByText(/copie\.qgz/)).toBeVisible()
  expect(readFileSync(join(folder, 'copie.qgz'))).toEqual(bytes)

  await more.click()
  await page.getByRole('menuitem', { name: files.rename }).click()
  await page.keyboard.type('Flux 2026')
  await page.keyboard.press('Enter')
  await expect(line).toContainText(['Flux 2026.qgz'])
  await expect(line.getByRole('button', { name: say(files.more, { name: 'Flux 2026.qgz' }) })).toBeFocused()

  await showList(page, 'files')
  await expect(rows(page, 'files')).toHaveText([/Flux 2026\.qgz.*Carte des flux du parc/])
  await rows(page, 'files').click()
  await detailOf(page, 'files').getByRole('link', { name: 'Carte des flux du parc' }).click()
  await detail.getByRole('button', { name: say(words.more, { name: 'Carte des flux du parc' }) }).click()
  await page.getByRole('menuitem', { name: words.deliverables.remove }).click()
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(rows(page, 'deliverables').filter({ hasText: 'Carte des flux du parc' })).toHaveCount(1)
})

test('a password is refused beside its field and never kept; contracts count their days; a question is closed by its answer', async ({
  app,
}) => {
  const { page } = app
  await openInventory(app, async (client) => {
    await client.inventory.addTool({ name: 'ADALIE' })
    await client.inventory.addContract({ name: 'Marché', startOn: inDays(-300), endOn: inDays(40) })
    await client.inventory.addContract({ name: 'Convention', endOn: inDays(-6) })
    await client.inventory.addLesson({ kind: 'question', text: 'Qui anime après 2026' })
  })
  await showList(page, 'tools')
  await rows(page, 'tools').click()
  const tool = detailOf(page, 'tools')
  const access = tool.getByRole('textbox', { name: words.tools.how })
  // Typed key by key, with the time to save between two words.
  await access.pressSequentially('Soleil46! pour tous', { delay: 60 })
  await access.press('Tab')
  await expect(tool.getByText(fr.fieldErrors.secret)).toBeVisible()
  await expect(tool.getByText(words.tools.howHelp)).toBeHidden()
  await expect(access).toHaveValue('Soleil46! pour tous')
  await expectNoAxeViolations(page)
  await access.fill('Mot de passe : demander à la DSI')
  await access.press('Tab')
  await expect(tool.getByText(fr.fieldErrors.secret)).toBeHidden()
  await expectSaved(page)

  await showList(page, 'contracts')
  await expect(rows(page, 'contracts')).toContainText([
    say(words.daysPast_other, { count: '6' }),
    say(words.daysLeft_other, { count: '40' }),
  ])
  await rows(page, 'contracts').filter({ hasText: 'Marché' }).click()
  const end = detailOf(page, 'contracts').getByRole('textbox', { name: words.contracts.endOn, exact: true })
  await end.fill(inDays(-400).split('-').toReversed().join('/'))
  await end.press('Tab')
  await expect(detailOf(page, 'contracts').getByText(fr.fieldErrors.datesReversed)).toBeVisible()
  await end.fill(inDays(10).split('-').toReversed().join('/'))
  await expectSaved(page)
  await expectNoAxeViolations(page)

  await showList(page, 'lessons')
  await rows(page, 'lessons').click()
  const lesson = detailOf(page, 'lessons')
  await expect(lesson.getByText(words.lessons.answerFirst)).toBeVisible()
  await lesson.getByRole('textbox', { name: words.lessons.answer }).fill('Le Grand Cahors')
  await lesson.getByRole('button', { name: words.lessons.close }).click()
  await expect(rows(page, 'lessons')).toContainText([words.lessons.closed])
  await expectNoAxeViolations(page)

  await page.getByRole('navigation').first().waitFor()
  await app.restart()
  expect(readFileSync(join(app.folder, 'Essai.relais')).includes('Soleil46')).toBe(false)
})
