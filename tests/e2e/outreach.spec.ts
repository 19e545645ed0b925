import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, expectSaved, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, say, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.outreach
const { events, communications } = words
const list = (page: Page, tab: keyof typeof words.tabs) =>
  page.getByRole('listbox', { name: words.tabs[tab], exact: true })
const rows = (page: Page, tab: keyof typeof words.tabs) => list(page, tab).getByRole('option')
const typed = (date: string) => date.split('-').toReversed().join('/')
const choosePeriod = async (page: Page, period: keyof typeof fr.common.period.choices) => {
  await page.getByRole('combobox', { name: fr.common.period.label }).click()
  await page.getByRole('option', { name: fr.common.period.choices[period], exact: true }).click()
}

test('an event is added, asks who came once it is over, counts, is found by its period, removed and taken back', async ({
  app,
}) => {
  const { page } = app
  await writeDossier(app, 'Essai', async (client) => {
    await client.initiative.addZone({ name: 'Cahors Sud' })
  })
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await goTo(page, 'outreach')
  await expect(page.getByText(events.empty)).toBeVisible()
  await expectNoAxeViolations(page)

  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: events.add })
  await expect(dialog.getByRole('textbox', { name: events.name })).toBeFocused()
  await dialog.getByRole('textbox', { name: fr.common.date }).fill('31/02/2023')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(fr.fieldErrors.required)).toBeVisible()
  await expect(dialog.getByText(fr.fieldErrors.date)).toBeVisible()
  await dialog.getByRole('textbox', { name: events.name }).fill('Matinée de rencontres')
  await dialog.getByRole('textbox', { name: fr.common.date }).fill(typed(inDays(-10)))
  await page.keyboard.press('Enter')
  await expect(rows(page, 'events')).toContainText([/Matinée de rencontres.*Participants à noter/])

  const detail = page.getByRole('region', { name: words.tabs.events })
  await detail.getByRole('combobox', { name: events.zone }).click()
  await page.getByRole('option', { name: 'Cahors Sud' }).click()
  const last = detail.getByRole('textbox', { name: events.endDate })
  await last.fill(typed(inDays(-11)))
  await last.press('Tab')
  await expect(detail.getByText(fr.fieldErrors.datesReversed)).toBeVisible()
  await last.fill('')
  const people = detail.getByRole('textbox', { name: events.participants })
  await people.fill('trente')
  await expect(detail.getByText(fr.fieldErrors.integer)).toBeVisible()
  await people.fill('30')
  await detail.getByRole('textbox', { name: events.companies }).fill('21')
  await expectSaved(page)
  await expect(page.getByText(say(events.sums, { events: '1 évènement', people: '30 participants' }))).toBeVisible()
  await expectNoAxeViolations(page)

  await choosePeriod(page, 'lastYear')
  await expect(page.getByText(events.nonePeriod)).toBeVisible()
  await page.getByRole('button', { name: fr.common.showAll }).click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('cahors')
  await expect(rows(page, 'events')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(list(page, 'events')).toBeFocused()
  await detail.getByRole('button', { name: say(words.more, { name: 'Matinée de rencontres' }) }).click()
  await page.getByRole('menuitem', { name: events.remove }).click()
  await expect(rows(page, 'events')).toHaveCount(0)
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(rows(page, 'events')).toHaveText([/30 participants/])
})

test('a communication keeps its page, which has to be one of the web, and many are read as they are scrolled', async ({
  app,
}) => {
  const { page } = app
  await writeDossier(app, 'Essai', async (client) => {
    for (let rank = 1; rank <= 120; rank++)
      await client.outreach.addCommunication({ title: `Lettre n° ${rank}`, date: inDays(-rank), kind: 'newsletter' })
  })
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await goTo(page, 'outreach')
  await page.getByRole('tab', { name: words.tabs.communications }).click()
  await expect(page.getByText('120 communications')).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.press('ArrowDown')
  await expect(rows(page, 'communications').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(page.getByRole('option', { name: /Lettre n°\s120/ })).toHaveAttribute('aria-selected', 'true')

  const link = page.getByRole('textbox', { name: communications.link })
  await link.fill('javascript:alert(1)')
  const detail = page.getByRole('region', { name: words.tabs.communications })
  await expect(detail.getByText(fr.fieldErrors.pageAddress)).toBeVisible()
  await expect(page.getByRole('link', { name: communications.open })).toHaveCount(0)
  await link.fill('https://exemple.fr/lettre')
  await page.getByRole('textbox', { name: communications.reach }).fill('1 200')
  await expectSaved(page)
  await expect(page.getByRole('link', { name: communications.open })).toHaveAttribute(
    'href',
    'https://exemple.fr/lettre',
  )
  await expectNoAxeViolations(page)
})
