import { fr } from '../../src/renderer/locales/fr.ts'
import { goTo, makeDemonstration } from '../e2e/dossiers.ts'
import { expect, test } from '../e2e/fixture.ts'
import { list, openMeeting, tab } from '../e2e/meetingDossier.ts'
import { takePictures } from './picture.ts'

// A Monday in the middle of the demonstration’s last meetings: the same pictures whenever they are taken.
const now = '2026-11-23T08:30:00Z'
test.use({ now })

test('a meeting to prepare, one to write up and frozen minutes', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await page.clock.setFixedTime(now)
  await goTo(page, 'meetings')
  await list(page).getByRole('option', { name: fr.enums.meetingStatus.preparation }).first().click()
  await expect(page.getByRole('heading', { name: fr.meetings.agenda.title })).toBeVisible()
  await takePictures(page, 'meeting-preparation')
  await tab(page, 'minutes').click()
  await expect(page.getByRole('heading', { name: fr.minutes.closing.annexes })).toBeAttached()
  await expect(page.getByRole('textbox', { name: 'Échanges du point 1', exact: true })).toBeVisible()
  await takePictures(page, 'meeting-follow-up')

  await list(page).getByRole('option', { name: fr.enums.meetingStatus.held }).first().click()
  await tab(page, 'attendance').click()
  await expect(page.getByRole('radiogroup').first()).toBeVisible()
  await takePictures(page, 'meeting-attendance')
  await tab(page, 'minutes').click()
  await page.getByRole('textbox', { name: 'Échanges du point 1', exact: true }).click()
  await takePictures(page, 'meeting-minutes')

  await openMeeting(page, /COPIL n°.2/)
  await tab(page, 'minutes').click()
  await expect(page.getByText(/^Compte rendu figé le/)).toBeVisible()
  await takePictures(page, 'meeting-frozen')
  await tab(page, 'decisions').click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await takePictures(page, 'meeting-decisions')
  await tab(page, 'documents').click()
  await expect(page.getByRole('button', { name: /Convocation/ })).toBeVisible()
  await takePictures(page, 'meeting-documents')
})

test('a new meeting', async ({ app }) => {
  await makeDemonstration(app)
  const { page } = app
  await page.clock.setFixedTime(now)
  await goTo(page, 'meetings')
  await expect(list(page).getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(page.getByText(/^Ce sera le/)).toBeVisible()
  await takePictures(page, 'meeting-new')
})
