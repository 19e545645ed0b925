import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, expectSaved, goTo, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const screens = [
  {
    section: 'decisions',
    words: fr.decisions,
    text: fr.decisions.text,
    owner: fr.decisions.responsible,
    isOwnerFrozen: true,
  },
  { section: 'actions', words: fr.actions, text: fr.actions.name, owner: fr.actions.owner, isOwnerFrozen: false },
] as const

const rowsOf = (page: Page, title: string) => page.getByRole('listbox', { name: title }).getByRole('option')
const follow = fr.followUp
/** Which states the list shows. */
const showOnly = (page: Page, state: keyof typeof follow.states) =>
  page.getByRole('radiogroup', { name: follow.state }).getByText(follow.states[state], { exact: true }).click()
const stateOf = (page: Page, number: string) =>
  page.getByRole('button', { name: new RegExp(`^${follow.stateOf.replace('{{number}}', number)}`) })

test('an empty list of decisions says where they are born, and leads there', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'decisions')
  await expect(page.getByText(fr.decisions.empty)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: follow.goToMeetings }).click()
  await expect(page.getByRole('heading', { level: 1, name: fr.meetings.title })).toBeVisible()
})

for (const { section, words, text, isOwnerFrozen, owner } of screens) {
  test(`${section}: what validated minutes hold is closed, with the way to reopen it; the follow-up is not`, async ({
    app,
  }) => {
    await openDemonstration(app)
    const { page } = app
    await goTo(page, section)
    const number = section === 'decisions' ? 'COPIL-2023-02-D3' : 'COPIL-2023-02-A1'
    await rowsOf(page, words.title).filter({ hasText: number }).click()
    await expect(page.getByRole('heading', { level: 2, name: number })).toBeVisible()
    await expect(page.getByText(words.frozen)).toBeVisible()
    await expect(page.getByLabel(text)).not.toBeEditable()
    // The plan lives on (docs/decisions/010).
    await expect(page.getByRole('combobox', { name: owner })).toBeEditable({ editable: !isOwnerFrozen })
    await expectNoAxeViolations(page)
    if (section === 'actions') await page.getByRole('tab', { name: fr.actions.tabs.progress }).click()

    await page.getByLabel(follow.note).fill('Fait avec trois mois d’avance 🎉')
    await expectSaved(page)
    await page.reload()
    await expect(page.getByLabel(follow.note)).toHaveValue('Fait avec trois mois d’avance 🎉')
    if (section === 'actions') await page.getByRole('tab', { name: fr.actions.tabs.sheet }).click()
    await page.getByRole('link', { name: follow.goToMeeting }).click()
    await expect(page.getByRole('region', { name: /^COPIL n°/ }).getByRole('tabpanel')).not.toBeEmpty()
  })

  test(`${section}: the list is narrowed by state, by body and by words without accents`, async ({ app }) => {
    await openDemonstration(app)
    const { page } = app
    await goTo(page, section)
    const rows = rowsOf(page, words.title)
    await expect(rows.first()).toBeVisible()
    const all = await rows.count()
    await showOnly(page, 'late')
    await expect(rows).not.toHaveCount(all)
    for (const row of await rows.all()) await expect(row).toContainText(follow.late)
    await showOnly(page, 'all')
    await expect(rows).toHaveCount(all)
    await page.getByRole('combobox', { name: follow.committee }).click()
    await page.getByRole('option', { name: 'Comité de pilotage' }).click()
    await expect(rows.filter({ hasNotText: 'COPIL' })).toHaveCount(0)
    await page.getByRole('combobox', { name: follow.committee }).click()
    await page.getByRole('option', { name: follow.allCommittees }).click()
    await expect(rows).toHaveCount(all)
    await page.getByLabel(fr.common.filter).fill('PREPARER evenement')
    await expect(rows).toHaveCount(section === 'actions' ? 1 : 0)
  })

  test(`${section}: a state is changed from the list with the keyboard alone, and taken back`, async ({ app }) => {
    await openDemonstration(app)
    const { page } = app
    await goTo(page, section)
    const rows = rowsOf(page, words.title)
    await expect(rows.first()).toBeVisible()
    const all = await rows.count()
    await showOnly(page, 'open')
    await expect(rows).not.toHaveCount(all)
    const open = await rows.count()
    await page.getByRole('listbox', { name: words.title }).focus()
    await page.keyboard.press('Home')
    const number = await page.getByRole('heading', { level: 2 }).first().textContent()
    const done = section === 'decisions' ? fr.enums.decisionStatus.done : fr.enums.actionStatus.done
    await page.keyboard.press('Space')
    const item = page.getByRole('menuitemradio', { name: done })
    await item.press('Enter')
    await expect(
      page.getByText(follow.stateChanged.replace('{{number}}', number ?? '').replace('{{state}}', done)),
    ).toBeVisible()
    await expect(rows).toHaveCount(open - 1)
    await page.keyboard.press('F6')
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(open)
    await expect(stateOf(page, number ?? '')).toHaveCount(1)
    await expectNoAxeViolations(page)
  })
}

test('a late decision says so in red and in words, and no longer once it is done', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'decisions')
  const late = rowsOf(page, fr.decisions.title).filter({ hasText: follow.late })
  await late.first().click()
  const detail = page.getByRole('article')
  await expect(detail.getByText(follow.late)).toBeVisible()
  await page.getByRole('combobox', { name: follow.state }).click()
  await page.getByRole('option', { name: fr.enums.decisionStatus.done }).click()
  await expect(detail.getByText(follow.late)).toBeHidden()
  await expect(page.getByRole('textbox', { name: fr.decisions.settledOn.done })).not.toHaveValue('')
  await expect(late).toHaveCount(0)
})

test('a decision leads to the phase it closed', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'decisions')
  await rowsOf(page, fr.decisions.title).filter({ hasText: 'Clore la phase' }).first().click()
  await expect(page.getByRole('heading', { name: fr.decisions.phase })).toBeVisible()
  await page.getByRole('article').getByRole('link', { name: /Phase/i }).last().click()
  await expect(page).toHaveURL(/#\/initiative\?tab=phases/)
})

test('a decision leads to the actions that carry it out, and an action back to its decision', async ({ app }) => {
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'decisions')
  await rowsOf(page, fr.decisions.title).filter({ hasText: 'hiérarchisation' }).first().click()
  await page
    .getByRole('article')
    .getByRole('link', { name: /Inviter les entreprises/ })
    .click()
  await expect(page).toHaveURL(/#\/actions\//)
  await page.getByRole('link', { name: fr.actions.goToDecision }).click()
  await expect(page).toHaveURL(/#\/decisions\//)
})
