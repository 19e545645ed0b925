import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dateInWords, fullDate } from '../../src/shared/typography.ts'
import { dossierMenu, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { fillCopil, inDays, openMeeting, openOnMeetings, say, tab, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.calendar
const grid = (page: Page) => page.getByRole('grid')
const day = (page: Page, date: string) => grid(page).getByRole('gridcell', { name: dateInWords(date, 'fr') })
const dialogOf = (page: Page, date: string) => page.getByRole('dialog', { name: dateInWords(date, 'fr') })
const monthOf = (date: string) => fullDate(date, 'fr').replace(/^\S+\s/u, '')

/** The first day of the month after this one, and the one after it. */
const nextMonth = (): [string, string] => {
  const today = new Date()
  const first = new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1, 1))
  return [first.toISOString().slice(0, 10), `${first.toISOString().slice(0, 8)}02`]
}

test('the days of a month are gone through, opened and narrowed from the keyboard, and told as a list', async ({
  app,
}) => {
  const today = inDays(0)
  const [first, second] = nextMonth()
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    for (let rank = 0; rank < 9; rank += 1) await client.meetings.create({ committeeId: copilId, date: today })
    const { id } = await client.meetings.create({ committeeId: copilId, date: second })
    await client.meetings.update({ id, startTime: '09:30', place: 'Salle du conseil' })
    const action = await client.actions.create({
      meetingId: id,
      agendaItemId: null,
      title: `Écrire ${'long '.repeat(900)}`,
    })
    await client.actions.update({ id: action.id, dueDate: second })
  })
  const { page } = app
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await goTo(page, 'calendar')
  await expect(day(page, today)).toContainText('COPIL')
  await expect(day(page, today)).toHaveAccessibleName(/^Aujourd’hui, .*Réunion\s: COPIL n°\s1.* ; 3 autres$/)
  await expect(day(page, today)).toHaveAttribute('aria-current', 'date')
  await expect(day(page, today)).toContainText(/\+\s\d autres/)
  await expectNoAxeViolations(page)

  await day(page, today).focus()
  await page.keyboard.press('Enter')
  await expect(dialogOf(page, today).getByRole('link')).toHaveCount(9)
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(day(page, today)).toBeFocused()

  // To the end of the week and back; a month ahead; then from its second day to its first, and to the one before.
  await page.keyboard.press('End')
  await expect(grid(page).locator(':focus')).toHaveAccessibleName(/^(Aujourd’hui, )?dimanche/)
  await page.keyboard.press('Home')
  await expect(grid(page).locator(':focus')).toHaveAccessibleName(/^(Aujourd’hui, )?lundi/)
  // The week may begin or end in another month.
  await page.getByRole('button', { name: words.today, exact: true }).click()
  await page.getByRole('button', { name: fr.common.nextMonth }).click()
  await expect(page.getByRole('grid', { name: monthOf(second), exact: true })).toBeVisible()
  await day(page, first).focus()
  await page.keyboard.press('ArrowRight')
  await expect(day(page, second)).toBeFocused()
  await expect(day(page, second)).toHaveAccessibleName(/Réunion\s: COPIL.*9\sh\s30 ; Action à terminer\s: Écrire long/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('grid', { name: monthOf(today), exact: true })).toBeVisible()
  await expect(grid(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await expect(day(page, first)).toBeFocused()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(day(page, first)).toBeFocused()
  expect(page.url()).toContain(`month=${first.slice(0, 7)}`)

  // Meetings are hidden, and stay so.
  await page.getByRole('button', { name: words.kinds }).click()
  await expectNoAxeViolations(page)
  await page.getByRole('checkbox', { name: words.kind.meeting, exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(day(page, second)).not.toHaveAccessibleName(/Réunion/)
  await goTo(page, 'today')
  await goTo(page, 'calendar')
  await expect(day(page, today)).toHaveAccessibleName(/ rien$|Compte rendu/)
  await page.getByRole('button', { name: say(words.kindsShown, { shown: 13, total: 14 }) }).click()
  await page.getByRole('button', { name: fr.common.showAll }).click()
  await page.keyboard.press('Escape')
  await expect(day(page, today)).toHaveAccessibleName(/COPIL/)

  await page.getByText(words.views.list, { exact: true }).click()
  await expect(
    page.getByRole('heading', { name: say(words.todayIs, { date: dateInWords(today, 'fr') }) }),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: words.earlier }).click()
  await page.getByRole('button', { name: words.later }).click()
  await page.getByRole('link', { name: /COPIL.*Salle du conseil/ }).click()
  await expect(page).toHaveURL(/#\/meetings\//)

  // An address that names no month shows the present one.
  await page.goto(`${page.url().split('#')[0] ?? ''}#/calendar?month=2026-99`)
  await expect(page.getByRole('grid', { name: monthOf(today), exact: true })).toBeVisible()
})

test('a meeting leaves for calendars and mail, and so does its cancellation', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId, officer, chair } = await fillCopil(client)
    const { id } = await client.meetings.create({ committeeId: copilId, date: inDays(20) })
    await client.meetings.update({ id, startTime: '14:00', place: 'Salle du conseil', facilitatorId: officer })
    await client.meetings.addItem({ meetingId: id, title: 'Bilan des entretiens' })
    await client.organisations.updateContact({ id: officer, email: 'mission@exemple.fr' })
    await client.organisations.updateContact({
      id: chair,
      firstName: 'Élodie',
      lastName: 'Exemple',
      email: 'elodie@exemple.fr',
    })
    await client.meetings.setStatus({ id, status: 'convened' })
    const { id: alone } = await client.committees.create({
      kind: 'technical',
      name: 'Comité technique',
      code: 'COTECH',
    })
    await client.meetings.create({ committeeId: alone, date: inDays(30) })
  })
  await openOnMeetings(app, 'Essai')
  const { page, folder } = app
  const save = () => page.getByRole('dialog').getByRole('button', { name: fr.files.save, exact: true }).click()
  const written = (end: string) => readdirSync(folder).filter((name) => name.endsWith(end))
  const contentOf = async (end: string) => {
    await expect.poll(() => written(end)).toHaveLength(1)
    return readFileSync(join(folder, written(end)[0] ?? ''))
  }
  const eventsOf = (file: Buffer) => {
    const calendar = new ICAL.Component(ICAL.parse(file.toString('utf8')))
    return calendar
      .getAllSubcomponents('vevent')
      .map((event) => [String(event.getFirstPropertyValue('summary')), String(event.getFirstPropertyValue('status'))])
  }
  const prepare = (name: string) => page.getByRole('button', { name: say(words.mail.prepareOf, { name }), exact: true })

  await openMeeting(page, /COTECH/)
  await tab(page, 'documents').click()
  await expect(page.getByText(words.mail.nobody)).toBeVisible()
  await prepare(words.mail.notice).click()
  await save()
  await expect(toasts(page).getByText(/adresse électronique/)).toBeVisible()
  expect(written('.eml')).toEqual([])

  await openMeeting(page, /COPIL/)
  await tab(page, 'documents').click()
  await expect(
    page.getByText(/à 2 membres\. 2 membres sans adresse\s: Conserverie du Lot et Conseillère \(CCI du Lot\)\./),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: say(words.mail.entrySaveOf, { name: words.mail.entry }) }).click()
  await save()
  expect(eventsOf(await contentOf('COPIL n°1 – Calendrier.ics'))).toEqual([
    [expect.stringMatching(/^COPIL n°\s1 – Essai$/), 'CONFIRMED'],
  ])
  await prepare(words.mail.notice).click()
  await save()
  const mail = await PostalMime.parse(await contentOf('Message de convocation.eml'))
  expect(mail.to?.map(({ address }) => address)).toEqual(['elodie@exemple.fr', 'mission@exemple.fr'])
  expect(mail.text).toContain('1. Bilan des entretiens')
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([
    expect.stringMatching(/Convocation\.docx$/),
    expect.stringMatching(/Calendrier\.ics$/),
  ])
  await expect(prepare(words.mail.notice)).toBeFocused()

  await page.getByRole('button', { name: /^Autres actions/ }).click()
  await page.getByRole('menuitem', { name: fr.meetings.menu.remove }).click()
  await goTo(page, 'calendar')
  const cancellations = page.getByRole('region', { name: say(words.cancellations.title, { count: 1 }) })
  await expect(cancellations).toBeVisible()
  await expectNoAxeViolations(page)
  await cancellations.getByRole('button', { name: /^Préparer le message/ }).click()
  await page
    .getByRole('dialog', { name: fr.files.saveDocument })
    .getByRole('button', { name: fr.files.save, exact: true })
    .click()
  const cancelled = await PostalMime.parse(await contentOf('Message d’annulation.eml'))
  expect(cancelled.text).toContain('est annulée')
  await expect(
    toasts(page)
      .getByText(/annulation\.eml/)
      .first(),
  ).toBeVisible()
  await cancellations.getByRole('button', { expanded: true }).click()
  await expect(cancellations.getByRole('listitem')).toHaveCount(0)

  await page.getByRole('button', { name: words.export }).click()
  await page.getByRole('menuitem', { name: words.exportAll }).click()
  await save()
  expect(
    eventsOf(await contentOf('Essai – Calendrier.ics'))
      .map(([, status]) => status)
      .toSorted((one, other) => (one ?? '').localeCompare(other ?? '')),
  ).toEqual(['CANCELLED', 'TENTATIVE'])
})
