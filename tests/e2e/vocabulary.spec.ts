import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, expectSaved, goTo } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const words = fr.vocabulary

const openTab = async (page: Page, tab: keyof typeof fr.initiative.tabs) => {
  await goTo(page, 'initiative')
  await page.getByRole('tab', { name: fr.initiative.tabs[tab] }).click()
}

const undo = (page: Page) => page.getByRole('button', { name: fr.common.undo, exact: true }).last().click()

test('the officer makes the grid of interviews their own, with the mouse or the keyboard', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await openTab(page, 'grid')
  const themes = page.getByRole('list', { name: words.themes }).getByRole('listitem')
  await expect(themes).toHaveCount(5)
  await expectNoAxeViolations(page)

  // A theme of one's own, moved to the top.
  await page.getByRole('button', { name: words.addTheme }).click()
  await expect(page.getByLabel(words.theme)).toBeFocused()
  await page.keyboard.type('Achats')
  await expectSaved(page)
  await page.getByRole('button', { name: 'Déplacer Achats' }).focus()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Alt+ArrowUp')
  await expect(themes.first()).toContainText('Achats')
  await expect(themes.first()).toContainText('0 question')

  // Its questions, in order.
  const questions = page.getByRole('list', { name: words.questions }).getByRole('listitem')
  for (const question of ['Qu’achetez-vous à plusieurs ?', 'Qui sont vos fournisseurs ?']) {
    await page.getByRole('button', { name: words.addQuestion }).click()
    await expect(page.getByLabel(words.question, { exact: true }).last()).toBeFocused()
    await page.keyboard.type(question)
    await expectSaved(page)
  }
  await page.getByLabel(words.hintOf.replace('{{name}}', 'Qui sont vos fournisseurs ?')).fill('Distance, volume')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(questions.first()).toContainText('Qui sont vos fournisseurs ?')
  await expectSaved(page)
  await page.reload()
  await expect(themes.first()).toContainText('2 questions')
  await expect(questions.first().getByLabel(words.question, { exact: true })).toHaveValue('Qui sont vos fournisseurs ?')

  // Retired, brought back, put under another theme.
  const menuOf = (text: string) => page.getByRole('button', { name: words.moreOnQuestion.replace('{{name}}', text) })
  await menuOf('Qui sont vos fournisseurs ?').click()
  await page.getByRole('menuitem', { name: words.retire }).click()
  await expect(questions.first()).toContainText(words.retired)
  await expect(themes.first()).toContainText('1 question')
  await expectNoAxeViolations(page)
  await menuOf('Qui sont vos fournisseurs ?').click()
  await page.getByRole('menuitem', { name: words.bringBack }).click()
  await expect(questions.first()).not.toContainText(words.retired)
  await menuOf('Qui sont vos fournisseurs ?').click()
  await page.getByRole('menuitem', { name: 'Services' }).click()
  await expect(questions).toHaveCount(1)
  await expect(themes.nth(1)).toContainText('6 questions')

  // What is still used says by what; what is not goes, and comes back.
  const removeTheme = async () => {
    await page.getByRole('button', { name: words.moreOnTheme.replace('{{name}}', 'Achats') }).click()
    await page.getByRole('menuitem', { name: words.removeTheme }).click()
  }
  await removeTheme()
  await expect(page.getByRole('alert')).toContainText('Qu’achetez-vous à plusieurs ?')
  await menuOf('Qu’achetez-vous à plusieurs ?').click()
  await page.getByRole('menuitem', { name: words.removeQuestion }).click()
  await expect(questions).toHaveCount(0)
  await removeTheme()
  await expect(themes).toHaveCount(5)
  await undo(page)
  await expect(themes).toHaveCount(6)
})

test('the officer keeps one term for each thing, under all the names that companies give it', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await openTab(page, 'vocabulary')
  const terms = page.getByRole('listbox', { name: words.terms }).getByRole('option')
  const filter = page.getByLabel(fr.common.filter)
  const detail = page.getByRole('article')
  const name = detail.getByLabel(words.name, { exact: true })

  // Found by another name, and given one more.
  await filter.fill('naoh')
  await expect(terms).toHaveCount(1)
  await terms.first().click()
  await expect(name).toHaveValue('Soude')
  await detail.getByRole('combobox', { name: words.synonyms }).fill('potasse')
  await page.keyboard.press('Enter')
  await expectSaved(page)
  await filter.fill('POTASSES')
  await expect(page.getByText('Rien ne correspond', { exact: false })).toBeVisible()
  await filter.fill('potasse')
  await expect(terms.first()).toContainText('Soude')
  await expectNoAxeViolations(page)

  // A name leads to one term.
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.add })
  await dialog.getByLabel(words.name).fill('Hydroxyde de Sodium')
  await dialog.getByRole('button', { name: words.create }).click()
  await expect(dialog.getByLabel(words.name)).toHaveAccessibleDescription(fr.fieldErrors.termTaken)
  await expectNoAxeViolations(page)
  await dialog.getByLabel(words.name).fill('Débouche-évier')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(name).toHaveValue('Débouche-évier')
  await expect(detail.getByText(words.usesEmpty)).toBeVisible()

  // Two terms for one thing become one; taken back, they are two again.
  await page.getByRole('button', { name: words.more.replace('{{name}}', 'Débouche-évier') }).click()
  await page.getByRole('menuitem', { name: words.merge.act }).click()
  const merging = page.getByRole('dialog', { name: words.merge.title.replace('{{name}}', 'Débouche-évier') })
  await merging.getByRole('combobox', { name: words.merge.into }).fill('naoh')
  await page.getByRole('option', { name: 'Soude', exact: true }).click()
  await expectNoAxeViolations(page)
  await merging.getByRole('button', { name: words.merge.confirm }).click()
  await expect(name).toHaveValue('Soude')
  await expect(detail.getByText('Débouche-évier', { exact: true })).toBeVisible()
  await undo(page)
  await filter.fill('evier')
  await expect(terms).toHaveCount(1)
  await expect(terms).toContainText('Débouche-évier')
  await filter.fill('')

  // What is missing of the starter set is offered, and added.
  await expect(page.getByRole('button', { name: words.starter.rest })).toBeHidden()
  await filter.fill('drêche')
  await terms.filter({ hasText: 'Drêche' }).click()
  await expect(name).toHaveValue('Drêche')
  await page.getByRole('button', { name: words.more.replace('{{name}}', 'Drêche') }).click()
  await page.getByRole('menuitem', { name: words.remove }).click()
  await filter.fill('')
  await page.getByRole('button', { name: words.starter.rest }).click()
  await expect(page.getByRole('button', { name: words.starter.rest })).toBeHidden()
  await filter.fill('drêche')
  await expect(terms).toHaveCount(1)
})
