import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { shortDate } from '../../src/shared/typography.ts'
import { expectSaved, goTo } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { followUpGroup } from './groupDossier.ts'
import { openOnMeetings, say, tab, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.groups
const steps = fr.enums.groupStep
const detail = (page: Page) => page.getByRole('article')
const line = (page: Page) => page.getByRole('list', { name: words.steps })
const step = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const quantities = (page: Page) => page.getByRole('table', { name: words.quantities })

const chooseInList = async (page: Page, section: 'committees' | 'meetings', name: RegExp) => {
  await goTo(page, section)
  await page.getByRole('listbox', { name: fr[section].title }).getByRole('option', { name }).click()
}

test('a group is made for a synergy, its meetings move its steps, and what its minutes told stays', async ({ app }) => {
  const { date } = await writeDossier(app, 'Essai', followUpGroup)
  await openOnMeetings(app, 'Essai')
  const { page } = app

  await chooseInList(page, 'committees', /Groupe palettes/)
  await expect(page.getByText(words.aimless)).toBeVisible()
  const synergy = detail(page).getByRole('combobox', { name: words.synergy })
  await synergy.click()
  await synergy.fill('palettes')
  await page.getByRole('option', { name: /S-1 · Palettes partagées/ }).click()
  await expectSaved(page)
  await expect(page.getByRole('link', { name: words.openSynergy })).toBeVisible()

  // Ticked with the keyboard: at the last meeting of the group, until it is said otherwise.
  await step(page, steps.mobilise).press('Space')
  await expect(toasts(page).getByText(say(words.completed, { step: steps.mobilise }))).toBeVisible()
  const first = line(page).getByRole('listitem').first()
  await expect(first).toContainText(shortDate(date, 'fr').replace(/^\S+\s/u, ''))
  await expect(first.getByRole('link', { name: 'GS-1 n°\u00A01' })).toBeVisible()
  await expect(line(page).locator('[aria-current=step]')).toContainText(steps.quantify)
  await expectNoAxeViolations(page)
  await page.getByRole('combobox', { name: say(words.meetingOf, { step: steps.mobilise }) }).click()
  await page.getByRole('option', { name: words.betweenMeetings }).click()
  await expectSaved(page)
  await step(page, steps.choose).press('Space')
  await expect(toasts(page).getByText(fr.missing.scenarioNotChosen)).toBeVisible()
  await expect(step(page, steps.choose)).not.toBeChecked()

  await chooseInList(page, 'meetings', /GS-1/)
  await tab(page, 'minutes').click()
  const group = page.getByRole('region', { name: fr.minutes.closing.group })
  await expect(group.getByText(/^Mobiliser\s: franchie le/u)).toBeVisible()
  await group.getByRole('checkbox', { name: steps.quantify }).press('Space')
  await expect(group.getByRole('checkbox', { name: steps.quantify })).toBeChecked()
  await expect(quantities(page).getByRole('row', { name: /Scierie du Lot/ })).toContainText(words.withheld)
  await expect(quantities(page).getByRole('row', { name: /Usine de Cahors/ })).toContainText('40 palettes par semaine')
  await expect(page.getByRole('table', { name: words.scenarios })).toContainText('Un loueur')
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: fr.meetings.step.circulated }).click()
  await expect(group.getByText(words.sent)).toBeVisible()
  await expect(group.getByRole('checkbox')).toHaveCount(0)

  // What comes after does not change what was sent.
  await chooseInList(page, 'committees', /Groupe palettes/)
  await step(page, steps.quantify).press('Space')
  await expect(toasts(page).getByText(say(words.reopened, { step: steps.quantify }))).toBeVisible()
  await page.getByRole('button', { name: words.detach }).click()
  await expect(page.getByText(words.aimless)).toBeVisible()
  await chooseInList(page, 'meetings', /GS-1/)
  await tab(page, 'minutes').click()
  await expect(group.getByText('S-1 · Palettes partagées')).toBeVisible()
  await expect(line(page).locator('[aria-current=step]')).toContainText(steps.scenarios)
})
