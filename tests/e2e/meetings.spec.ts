import { fr } from '../../src/renderer/locales/fr.ts'
import { expectSaved } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import {
  fillCopil,
  inDays,
  list,
  openMeeting,
  openOnMeetings,
  reopenOnMeetings,
  say,
  tab,
  toasts,
} from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.meetings
const typedDate = (days: number) => inDays(days).split('-').toReversed().join('/')
const agendaTitle = (rank: number) => say(words.agenda.itemTitle, { rank })

test('a first meeting is made, given an agenda and convened, all from the keyboard', async ({ app }) => {
  await writeDossier(app, 'Essai', fillCopil)
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await expect(page.getByText(words.empty)).toBeVisible()
  await expectNoAxeViolations(page)

  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: words.create.title })
  await expect(dialog.getByLabel(words.create.date)).toBeFocused()
  await dialog.getByLabel(words.create.date).fill('31/02/2027')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(fr.fieldErrors.date)).toBeVisible()
  await dialog.getByLabel(words.create.date).fill(typedDate(21))
  await expect(dialog).toContainText('Ce sera le COPIL n°\u00A01')
  await expectNoAxeViolations(page)
  await dialog.getByLabel(words.create.date).press('Enter')
  await expect(page.getByRole('heading', { name: /^COPIL n°.1 · / })).toBeVisible()

  const missing = page.getByRole('list', { name: words.missingFirst })
  await expect(missing.getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: words.step.convened }).click()
  await expect(page.getByLabel(words.fields.startTime)).toBeFocused()
  await page.keyboard.type('9h30')
  await page.keyboard.press('Tab')
  await page.keyboard.type('11h')
  await missing.getByRole('button', { name: words.goToMissing.place }).click()
  await expect(page.getByLabel(words.fields.place, { exact: true })).toBeFocused()
  await page.keyboard.type('Hôtel administratif')
  await expect(page.getByText('1\u00A0h\u00A030', { exact: true })).toBeVisible()

  await missing.getByRole('button', { name: words.goToMissing.agendaEmpty }).click()
  await page.keyboard.type('Bilan des entretiens')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Choix des priorités')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(words.agenda.add)).toBeFocused()
  await expect(page.getByLabel(agendaTitle(2))).toHaveValue('Choix des priorités')
  await expect(missing).toBeHidden()

  await page.getByLabel(say(words.agenda.minutes, { rank: 1 })).fill('20')
  await page.getByLabel(say(words.agenda.minutes, { rank: 2 })).fill('80')
  await expect(page.getByText('dépasse de 10\u00A0min')).toBeVisible()
  await page.getByLabel(say(words.agenda.minutes, { rank: 2 })).fill('60')
  await expect(page.getByText('total 1\u00A0h\u00A020 / 1\u00A0h\u00A030')).toBeVisible()
  await expect(page.getByText(say(words.agenda.startsAt, { rank: 2, time: '9\u00A0h\u00A050' }))).toBeAttached()

  const first = page.getByLabel(agendaTitle(1))
  await first.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByLabel(agendaTitle(2))).toHaveValue('Bilan des entretiens')
  await expect(page.getByLabel(agendaTitle(2))).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(first).toHaveValue('Bilan des entretiens')
  await expectSaved(page)
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: words.step.convened }).click()
  await expect(page.getByRole('button', { name: words.step.held })).toBeFocused()
  await expect(list(page).getByRole('option', { name: /Convoquée/ })).toBeVisible()
})

test('an item taken off the agenda comes back from its message', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    const { id } = await client.meetings.create({ committeeId: copilId, date: inDays(10) })
    for (const title of ['Bilan', 'Priorités', 'Calendrier']) await client.meetings.addItem({ meetingId: id, title })
  })
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  await page.getByRole('button', { name: say(words.agenda.remove, { rank: 2, title: 'Priorités' }) }).click()
  await expect(page.getByLabel(agendaTitle(2))).toHaveValue('Calendrier')
  await expect(page.getByLabel(words.agenda.add)).toBeFocused()
  await toasts(page).getByRole('button', { name: fr.common.undo }).click()
  await expect(page.getByLabel(agendaTitle(2))).toHaveValue('Priorités')
  await page.getByRole('button', { name: say(words.agenda.remove, { rank: 2, title: 'Priorités' }) }).click()
  await expect(page.getByLabel(words.agenda.add)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel(agendaTitle(2))).toHaveValue('Priorités')
})

test('attendance is noted with one letter a member, and counted against the quorum', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    await client.meetings.create({ committeeId: copilId, date: inDays(-1) })
  })
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  await tab(page, 'attendance').click()
  await expect(page.getByText('4 à noter')).toBeVisible()

  const of = (name: RegExp) => page.getByRole('radiogroup', { name })
  await of(/Président/)
    .getByRole('radio', { name: fr.enums.attendanceStatus.present, exact: true })
    .focus()
  await page.keyboard.press('p')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('e')
  await expect(of(/Chargé de mission/).getByRole('radio', { name: fr.enums.attendanceStatus.excused })).toBeFocused()
  await expect(of(/Chargé de mission/).getByRole('radio', { checked: true })).toHaveAccessibleName('Excusé')
  await expect(page.getByText(/Quorum de 2 non atteint/)).toBeVisible()

  const company = page.getByRole('radiogroup', { name: /Conserverie/ })
  await company.getByRole('radio', { name: fr.enums.attendanceStatus.present, exact: true }).focus()
  await page.keyboard.press('r')
  await page.getByLabel(say(words.attendance.representedByOf, { name: 'Conserverie du Lot' })).fill('Le président')
  await expect(page.getByText(/Quorum de 2 atteint/)).toBeVisible()
  await page.getByRole('button', { name: words.attendance.allPresent }).click()
  await expect(page.getByText('2 présents · 1 excusé · 1 représenté')).toBeVisible()

  const arrival = page.getByLabel(/^Arrivée.*Président/)
  await arrival.fill('25h')
  await expect(page.getByText(fr.fieldErrors.time, { exact: true })).toBeVisible()
  await arrival.fill('9h45')
  await page.getByLabel(/^Départ.*Président/).fill('9h')
  await expect(page.getByText(fr.fieldErrors.timesReversed, { exact: true })).toBeVisible()
  await page.getByLabel(/^Départ.*Président/).fill('11h')
  await expectSaved(page)

  await page.getByRole('combobox', { name: words.attendance.addGuest }).fill('Mme Rivière, journaliste')
  await page.getByRole('option', { name: /Ajouter « Mme Rivière/ }).click()
  await expect(page.getByRole('heading', { name: words.attendance.guests })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: /^Retirer Mme Rivière/ }).click()
  await expect(page.getByRole('heading', { name: words.attendance.guests })).toBeHidden()
})

test('what is typed is kept when the window is closed at once', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    await client.meetings.create({ committeeId: copilId, date: inDays(10) })
  })
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  await page.getByLabel(words.fields.visio).fill('https://visio.example/42')
  await page.getByLabel(words.agenda.add).fill('Point noté à la volée')
  const again = await app.restart()
  await reopenOnMeetings(again, 'Essai')
  await openMeeting(again, /COPIL/)
  await expect(again.getByLabel(agendaTitle(1))).toHaveValue('Point noté à la volée')
  await expect(again.getByLabel(words.fields.visio)).toHaveValue('https://visio.example/42')
})

test('the list puts what asks for work first, and narrows to one body', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    const { id: cotechId } = await client.committees.create({
      kind: 'technical',
      name: 'Comité technique',
      code: 'COTECH',
    })
    await client.meetings.create({ committeeId: copilId, date: inDays(40) })
    await client.meetings.create({ committeeId: cotechId, date: inDays(5) })
    const { id: heldId } = await client.meetings.create({ committeeId: copilId, date: inDays(-3) })
    await client.meetings.update({ id: heldId, startTime: '10:00', place: 'Mairie' })
    await client.meetings.addItem({ meetingId: heldId, title: 'Bilan' })
    await client.meetings.setStatus({ id: heldId, status: 'convened' })
    await client.meetings.setStatus({ id: heldId, status: 'held' })
  })
  await openOnMeetings(app, 'Essai')
  const { page } = app
  const rows = list(page).getByRole('option')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(0)).toContainText('COTECH')
  await expect(rows.nth(1)).toContainText(fr.enums.meetingStatus.preparation)
  await expect(rows.nth(2)).toContainText(fr.enums.meetingStatus.held)
  await expect(page.getByText('À rédiger (1)')).toBeVisible()

  await list(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.getByLabel(fr.common.filter).fill('cotech')
  await expect(rows).toHaveCount(1)
  await page.getByLabel(fr.common.filter).fill('bilan')
  await expect(rows).toHaveCount(1)
  await expect(page.getByText('À rédiger (1)')).toBeVisible()
  await page.getByLabel(fr.common.filter).fill('')
  await page.getByRole('combobox', { name: words.committeeFilter }).click()
  await page.getByRole('option', { name: 'Comité de pilotage' }).click()
  await expect(rows).toHaveCount(2)
})

test('a number that is taken is refused beside the field; a meeting deleted comes back', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    const year = Number(inDays(0).slice(0, 4)) + 1
    await client.meetings.create({ committeeId: copilId, date: `${year}-03-02` })
    await client.meetings.create({ committeeId: copilId, date: `${year}-06-02` })
  })
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL n°.2/)
  const menu = page.getByRole('button', { name: /^Autres actions sur COPIL/ })
  await menu.click()
  await page.getByRole('menuitem', { name: words.menu.number }).click()
  const dialog = page.getByRole('dialog', { name: words.renumber.title })
  const number = dialog.getByRole('textbox')
  await number.fill('1')
  await page.keyboard.press('Enter')
  await expect(number).toHaveAccessibleDescription(/porte déjà le numéro 1/)
  await number.fill('7')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^COPIL n°.7 · / })).toBeVisible()

  await menu.click()
  await page.getByRole('menuitem', { name: words.menu.remove }).click()
  await expect(list(page).getByRole('option')).toHaveCount(1)
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(list(page).getByRole('option', { name: /n°.7/ })).toBeVisible()
})

test('sixty items, a hundred members and names without end stay in their place', async ({ app }) => {
  test.slow()
  const endless = `Réunion 🌿 ${'mot '.repeat(2000)} نص من اليمين`
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    for (let rank = 0; rank < 100; rank += 1) {
      const { id: organisationId } = await client.organisations.create({
        name: rank === 0 ? endless : `Atelier ${rank}`,
      })
      await client.committees.addMember({ committeeId: copilId, organisationId, college: 'companies', role: 'full' })
    }
    const { id } = await client.meetings.create({ committeeId: copilId, date: inDays(10) })
    await client.meetings.update({ id, place: endless })
    for (let rank = 0; rank < 60; rank += 1)
      await client.meetings.addItem({ meetingId: id, title: rank === 0 ? endless : `Point ${rank}` })
  })
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  const scrollsSideways = () =>
    page.evaluate(() => {
      const panel = document.querySelector('[role="tabpanel"]')
      return panel !== null && panel.scrollWidth > panel.clientWidth
    })
  await expect(page.getByLabel(agendaTitle(1), { exact: true })).toHaveValue(endless)
  expect(await scrollsSideways()).toBe(false)
  await expectNoAxeViolations(page)
  await tab(page, 'attendance').click()
  await expect(page.getByRole('radiogroup')).toHaveCount(104)
  expect(await scrollsSideways()).toBe(false)
  await tab(page, 'minutes').click()
  await page.getByRole('button', { name: '60. Point 59' }).click()
  const last = page.getByRole('textbox', { name: say(fr.minutes.discussionOf, { rank: 60 }) })
  await last.fill('Le dernier point est écrit.')
  await expectSaved(page)
  expect(await scrollsSideways()).toBe(false)
})
