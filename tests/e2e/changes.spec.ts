import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { fillCopil, inDays, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.changes
const typed = (date: string): string => date.split('-').toReversed().join('/')
const group = (page: Page, name: string) => page.getByRole('region', { name })
const openChanges = async (page: Page) => {
  await goTo(page, 'indicators')
  await page.getByRole('tab', { name: fr.figures.tabs.changes }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
}

test('what changed is read between two days, narrowed, opened, copied for a slide and written in Word', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillCopil(client)
    await client.meetings.create({ committeeId: copilId, date: inDays(20) })
    const { id: organisationId } = await client.organisations.create({ name: 'Scierie du Causse', kind: 'company' })
    for (const text of ['Un entrepôt', 'Un tri', 'Une formation', 'Un gardien'])
      await client.needs.create({ organisationId, text, statedOn: inDays(-2) })
    await client.synergies.create({ name: 'Coordonner le tri des déchets' })
    await client.synergies.create({ name: 'Synergie secrète', confidentiality: 'confidential' })
    await client.actions.create({ title: 'Organiser un atelier' })
  })
  const { page } = app
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await openChanges(page)
  await expect(group(page, 'Synergies').getByText(/S-1.*Coordonner le tri des déchets/u)).toBeVisible()
  await expect(group(page, 'Synergies').getByText(/Synergie secrète/u)).toBeVisible()
  await expectNoAxeViolations(page)

  // Many lines of one kind are one, which unfolds; a group folds.
  const needs = group(page, 'Besoins et flux').getByRole('button', { name: /^4\sbesoins exprimés/u })
  await needs.click()
  await expect(group(page, 'Besoins et flux').getByRole('link', { name: /Un gardien/u })).toBeVisible()
  await group(page, 'Synergies').getByRole('button', { name: 'Synergies' }).press('Enter')
  await expect(group(page, 'Synergies').getByRole('list')).toBeHidden()

  // What is copied for others holds nothing confidential.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        write: async ([item]: ClipboardItem[]) => {
          const read = async (type: string) => (item ? (await item.getType(type)).text() : '')
          document.body.dataset['copied'] = `${await read('text/html')}\n${await read('text/plain')}`
        },
      },
    })
  })
  await page.getByRole('button', { name: words.copy }).click()
  await expect(toasts(page).getByText(words.copied)).toBeVisible()
  const copied = (await page.locator('body').getAttribute('data-copied')) ?? ''
  expect(copied).toContain('<li>')
  expect(copied).toContain('• Nouvelle action A-1')
  expect(copied).not.toContain('secrète')

  // Bad dates are told beside the field, and what was typed stays.
  const [from, to] = [
    page.getByRole('textbox', { name: words.from, exact: true }),
    page.getByRole('textbox', { name: words.to, exact: true }),
  ]
  await to.fill('01/01/2001')
  await expect(page.getByText(fr.fieldErrors.datesReversed)).toBeVisible()
  await expect(to).toHaveValue('01/01/2001')
  await to.fill('32/13/2026')
  await expect(page.getByText(fr.fieldErrors.date)).toBeVisible()
  await from.fill(typed(inDays(-400)))
  await to.fill(typed(inDays(-390)))
  await expect(page.getByText(words.empty)).toBeVisible()
  await expectNoAxeViolations(page)
  await to.fill(typed(inDays(0)))
  await expect(group(page, 'Plan d’action')).toBeVisible()
  await page.getByRole('combobox', { name: words.kind }).click()
  await page.getByRole('option', { name: 'Synergies' }).click()
  await expect(group(page, 'Plan d’action')).toBeHidden()

  await page.getByRole('button', { name: words.word }).click()
  await page.getByRole('menuitem', { name: words.audiences.partners }).click()
  await page.getByRole('dialog', { name: fr.files.saveDocument }).getByRole('button', { name: fr.files.save }).click()
  await expect(toasts(page).getByText(/Ce qui a changé \(partenaires\)\.docx/u)).toBeVisible()

  await page.reload()
  await group(page, 'Synergies').getByRole('link', { name: /S-1/u }).click()
  await expect(page.getByRole('textbox', { name: fr.synergies.name, exact: true })).toHaveValue(
    'Coordonner le tri des déchets',
  )
})

test('a period is chosen by the meetings that were held', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId, chair, officer } = await fillCopil(client)
    for (const days of [-60, -30]) {
      const { id } = await client.meetings.create({ committeeId: copilId, date: inDays(days) })
      await client.meetings.addItem({ meetingId: id, title: 'Bilan' })
      await client.meetings.update({
        id,
        startTime: '14:00',
        place: 'Salle du conseil',
        chairId: chair,
        writerId: officer,
      })
      const [seat] = (await client.meetings.get({ id })).attendance
      if (seat) await client.meetings.setAttendance({ meetingId: id, attendanceId: seat.id, status: 'present' })
      await client.meetings.setStatus({ id, status: 'convened' })
      await client.meetings.setStatus({ id, status: 'held' })
    }
  })
  const { page } = app
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await openChanges(page)
  const meetings = page.getByRole('combobox', { name: words.byMeeting })
  // Since the last one, without a choice to make.
  await expect(meetings).toHaveValue(/^Depuis COPIL/u)
  await expect(page.getByRole('textbox', { name: words.from, exact: true })).toHaveValue(typed(inDays(-29)))
  await meetings.click()
  await page.getByRole('option', { name: /^De COPIL/u }).click()
  await expect(page.getByRole('textbox', { name: words.to, exact: true })).toHaveValue(typed(inDays(-30)))
  await expect(group(page, 'Réunions').getByText(/Séance tenue/u)).toBeVisible()
  await group(page, 'Réunions')
    .getByRole('link', { name: /Séance tenue/u })
    .click()
  await expect(page.getByRole('heading', { name: /^COPIL n°/u }).first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: words.to, exact: true })).toHaveValue(typed(inDays(-30)))
})
