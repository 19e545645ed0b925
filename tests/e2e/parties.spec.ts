import { fr } from '../../src/renderer/locales/fr.ts'
import { expectSaved } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { fillCopil, inDays, openMeeting, openOnMeetings, say, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.meetings

test('a name that is not in the dossier stays in its field, with the reason, until someone is chosen', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    const { id } = await client.meetings.create({ committeeId: copilId, date: inDays(10) })
    await client.meetings.addItem({ meetingId: id, title: 'Bilan' })
  })
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  const presenter = page.getByRole('combobox', { name: say(words.agenda.presenter, { rank: 1 }) })
  const sentence = fr.common.unknownParty
  await presenter.click()
  await page.keyboard.type('Zoé Inconnue')
  await page.keyboard.press('Tab')
  await expect(presenter).toHaveValue('Zoé Inconnue')
  await expect(presenter).toHaveAccessibleDescription(sentence)
  await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
  await expect(page.getByRole('button', { name: fr.common.retry })).toBeHidden()
  await expectNoAxeViolations(page)

  await presenter.focus()
  await page.keyboard.press('Escape')
  await expect(presenter).toHaveValue('')
  await expectSaved(page)

  await page.keyboard.type('grand cahors')
  await page.keyboard.press('Tab')
  await expect(presenter).toHaveValue('Grand Cahors')
  await expectSaved(page)

  await presenter.fill('Zoé Inconnue')
  await page.keyboard.press('Tab')
  await expect(presenter).toHaveAccessibleDescription(sentence)
  await presenter.fill('')
  await page.keyboard.press('Tab')
  await expect(presenter).toHaveValue('Grand Cahors')
  await expectSaved(page)

  await presenter.fill('Zoé Inconnue')
  await page.keyboard.press('Tab')
  await expect(presenter).toHaveAccessibleDescription(sentence)
  await page.keyboard.press('Alt+1')
  await expect(toasts(page).getByText('Zoé Inconnue')).toBeVisible()
})
