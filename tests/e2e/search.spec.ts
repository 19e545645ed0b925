import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, goTo, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const { search } = fr
const palette = (page: Page) => page.getByRole('dialog', { name: search.title })
const field = (page: Page) => palette(page).getByRole('combobox', { name: search.field })
const options = (page: Page) => palette(page).getByRole('option')
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true })

test('Ctrl+K finds a record by words of its text without accents, opens it at its place, and Escape gives the focus back', async ({
  app,
}) => {
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'decisions')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  // Nothing is typed yet: what changed lately, then what can be done.
  await expect(palette(page).getByRole('group', { name: search.recent }).getByRole('option').first()).toBeVisible()
  await expect(palette(page).getByRole('group', { name: search.commands })).toBeVisible()
  await expectNoAxeViolations(page)

  await field(page).fill('copil-2023-02-d3')
  await expect(chosen(page)).toContainText('COPIL-2023-02-D3')
  await expect(chosen(page)).toContainText(search.kinds.decision)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 2, name: 'COPIL-2023-02-D3' })).toBeVisible()

  const button = page.getByRole('button', { name: search.title })
  await button.click()
  await field(page).fill('NaOH')
  await expect(options(page).filter({ hasText: search.kinds.term })).toBeVisible()
  await field(page).fill('hydroxyde')
  await expect(options(page).filter({ hasText: search.kinds.flow }).first()).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('the palette walks with the arrows, says when nothing is found, and runs commands', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await page.keyboard.press('Control+k')
  await field(page).fill('« introuvable » OR *')
  await expect(palette(page).getByText(search.nothing.replace('{{text}}', '« introuvable » OR *'))).toBeVisible()
  await field(page).fill('nouv')
  await expect(palette(page).getByRole('status')).toHaveText(search.count_one.replace('{{count}}', '0'))
  await expect(options(page)).toHaveText([search.newMeeting, search.newInterview, search.newSynergy])
  await expect(chosen(page)).toHaveText(search.newMeeting)
  await page.keyboard.press('ArrowUp')
  await expect(chosen(page)).toHaveText(search.newSynergy)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toHaveText(search.newInterview)
  await field(page).fill('aller decisions')
  await expect(chosen(page)).toHaveText(search.goTo.replace('{{section}}', fr.shell.sections.decisions))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: fr.decisions.title })).toBeVisible()

  await page.keyboard.press('Control+k')
  await field(page).fill('nouvelle synergie')
  await expect(chosen(page)).toHaveText(search.newSynergy)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: fr.synergies.add })).toBeVisible()
})
