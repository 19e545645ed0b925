import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
test.use({ now: '2026-11-23T08:30:00Z' })

test('indicators and what is told of them', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  const show = (tab: keyof typeof fr.figures.tabs) =>
    page.getByRole('tab', { name: fr.figures.tabs[tab], exact: true }).click()
  await goTo(page, 'indicators')
  await page.getByRole('option', { name: /Entreprises contributrices/ }).click()
  await expect(page.getByRole('img').first()).toBeVisible()
  await takePictures(page, 'indicators')
  await show('conversion')
  await expect(page.getByRole('img').first()).toBeVisible()
  await takePictures(page, 'conversion')
  await show('impacts')
  await expect(page.getByRole('table').first()).toBeVisible()
  await takePictures(page, 'impacts')
  await show('questionnaire')
  await page.getByRole('option').last().click()
  await takePictures(page, 'questionnaire')
  await show('changes')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await takePictures(page, 'changes')
  await show('dashboard')
  await expect(page.getByRole('table').first()).toBeVisible()
  await takePictures(page, 'dashboard')
  await show('reports')
  await page.getByRole('option').last().click()
  await takePictures(page, 'reports')
})

test('events and the calendar', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await goTo(page, 'outreach')
  await page.getByRole('option').first().click()
  await takePictures(page, 'outreach')
  await goTo(page, 'calendar')
  await expect(page.getByRole('grid')).toBeVisible()
  await takePictures(page, 'calendar')
})
