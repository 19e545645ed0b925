import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

test('the plan: a sheet and its progress, the table, the board, the timeline, the budget', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  const show = (view: keyof typeof fr.plan.views) =>
    page.getByRole('radiogroup', { name: fr.plan.view }).getByText(fr.plan.views[view], { exact: true }).click()
  await goTo(page, 'actions')
  const rows = page.getByRole('listbox', { name: fr.actions.title }).getByRole('option')
  await rows.filter({ hasText: 'A-6' }).click()
  await expect(page.getByRole('tab', { name: fr.actions.tabs.sheet })).toBeVisible()
  await takePictures(page, 'plan-sheet')
  await page.getByRole('tab', { name: fr.actions.tabs.progress }).click()
  await takePictures(page, 'plan-progress')
  await show('table')
  await expect(page.getByRole('grid')).toBeVisible()
  await takePictures(page, 'plan-table')
  await show('board')
  await expect(page.getByRole('region', { name: new RegExp(`^${fr.enums.actionStatus.inProgress}`) })).toBeVisible()
  await takePictures(page, 'plan-board')
  await show('timeline')
  await expect(page.getByRole('button', { name: /^A-6 / }).first()).toBeVisible()
  await takePictures(page, 'plan-timeline')
  await show('budget')
  await expect(page.getByRole('table').first()).toBeVisible()
  await takePictures(page, 'plan-budget')
})

test('time and travel, and the quick entry', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await goTo(page, 'timeLog')
  await expect(page.getByRole('option').first()).toBeVisible()
  await takePictures(page, 'time')
  await page.keyboard.press('Alt+t')
  await expect(page.getByRole('dialog')).toBeVisible()
  await takePictures(page, 'time-entry')
})
