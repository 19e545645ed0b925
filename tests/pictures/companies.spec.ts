import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { takePictures } from './picture.ts'

// As in shell.spec.ts: the same pictures whenever they are taken.
const now = '2026-11-23T08:30:00Z'
test.use({ now })

test('a company, an interview to prepare, its notes and its report', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await page.clock.setFixedTime(now)
  await goTo(page, 'companies')
  const companies = page.getByRole('listbox', { name: fr.companies.title })
  const late = page.getByRole('button', { name: fr.companies.onlyLate })
  await late.click()
  await companies.getByRole('option').filter({ hasText: fr.companies.promiseLate }).first().click()
  await late.click()
  await expect(page.getByRole('heading', { name: fr.companies.timeline.title })).toBeVisible()
  await takePictures(page, 'companies')

  await goTo(page, 'interviews')
  const interviews = page.getByRole('listbox', { name: fr.interviews.title })
  await interviews.getByRole('option', { name: fr.enums.interviewStatus.planned }).first().click()
  await expect(page.getByRole('heading', { name: fr.interviews.people })).toBeVisible()
  await takePictures(page, 'interview-preparation')
  await interviews.getByRole('option', { name: fr.enums.interviewStatus.held }).first().click()
  await page.getByRole('complementary').getByRole('button', { expanded: false }).first().click()
  await page.getByRole('button', { name: fr.interviews.harvest.find }).click()
  await expect(page.getByRole('toolbar', { name: fr.interviews.pick.toolbar })).toBeVisible()
  await takePictures(page, 'interview-notes')
  await page.getByRole('tab', { name: fr.interviews.tabs.report }).click()
  await expect(page.getByRole('button', { name: fr.interviews.report.generate })).toBeVisible()
  await takePictures(page, 'interview-report')
})
