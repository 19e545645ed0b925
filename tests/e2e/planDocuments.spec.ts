import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fr } from '../../src/renderer/locales/fr.ts'
import { readDocx } from '../support/word.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { say, toasts } from './meetingDossier.ts'
import { fillPlan, openOnPlan } from './planDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.documents

test('the plan is written for the partners with its timeline, and its actions as tables, from the menu and the keyboard', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', fillPlan)
  await openOnPlan(app, 'Essai', 'board')
  const { page, folder } = app
  const menu = page.getByRole('button', { name: words.menu })
  const item = (group: string, name: string) =>
    page.getByRole('menuitem', { name: say(words.itemOf, { group, item: name }), exact: true })
  const save = () => page.getByRole('dialog').getByRole('button', { name: fr.files.save }).click()
  const written = (extension: string) => readdirSync(folder).filter((name) => name.endsWith(extension))

  await menu.click()
  await expectNoAxeViolations(page)
  await item(words.plan, say(words.version.partners, { paper: 'A3' })).click()
  await save()
  await expect(toasts(page).getByText(/^Document enregistré/)).toBeVisible()
  expect(written('.docx')).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d Essai – Plan d’action A3 \(partenaires\)\.docx$/),
  ])
  const { images, text } = await readDocx(readFileSync(join(folder, written('.docx')[0] ?? '')))
  expect(images.map(({ isDrawing }) => isDrawing)).toContain(true)
  expect(text).toContain('Coordonner le tri des déchets')
  await expect(menu).toBeFocused()

  // The last choice but for one: a table for Excel; the last: CSV.
  for (const extension of ['.xlsx', '.csv']) {
    await menu.press('Enter')
    // The keys belong to the menu once it has the focus.
    await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await expect(item(words.actions, words.format.csv)).toBeFocused()
    if (extension === '.xlsx') await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await save()
    await expect.poll(() => written(extension)).toHaveLength(1)
    await expect(menu).toBeFocused()
  }
  expect(readFileSync(join(folder, written('.csv')[0] ?? ''), 'utf8')).toContain('A-8;Coordonner le tri des déchets;')
})
