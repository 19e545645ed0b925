import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import type { SynergyStage } from '../../src/shared/synergies/synergies.contract.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { say, toasts } from './meetingDossier.ts'
import { addSynergy, fillCompanies, moveTo, moved, openOnSynergies, show, stageWord } from './synergyDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.synergies
const column = (page: Page, stage: SynergyStage) =>
  page.getByRole('region', { name: new RegExp(`^${stageWord(stage)}`) })
const card = (page: Page, number: string) => page.getByRole('button', { name: new RegExp(`^${number} `) })

/** Takes a card where it is drawn and lets it go in the middle of a column. */
const drag = async (page: Page, number: string, stage: SynergyStage) => {
  const from = await card(page, number).boundingBox()
  const to = await column(page, stage).boundingBox()
  if (!from || !to) throw new Error('The card or the column is not drawn')
  await page.mouse.move(from.x + 20, from.y + 40)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 60, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 8 })
  await page.mouse.up()
}

test('a card is moved by dragging it, with the keyboard alone, or with its menu', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const companies = await fillCompanies(client)
    await addSynergy(client, 'Broyer les palettes', { companies })
    await addSynergy(client, 'Navette commune', { companies })
    await addSynergy(client, 'Chaufferie bois', { companies, stage: 'qualified' })
  })
  await openOnSynergies(app, 'Essai')
  const { page } = app
  await show(page, 'board')
  await expect(card(page, 'S-1')).toContainText('Andros, Menuiserie du Lot')
  await expect(card(page, 'S-1')).toContainText(words.noNextStep)
  await expectNoAxeViolations(page)

  await drag(page, 'S-1', 'prioritised')
  await expect(column(page, 'prioritised').getByRole('button', { name: /^S-1 / })).toBeFocused()
  await expect(moved(page, 'S-1', 'prioritised')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(column(page, 'detected').getByRole('button', { name: /^S-1 / })).toBeFocused()
  await drag(page, 'S-1', 'prioritised')
  await expect(column(page, 'prioritised').getByRole('button', { name: /^S-1 / })).toBeFocused()

  await page.keyboard.press('ArrowLeft')
  await expect(card(page, 'S-2')).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(column(page, 'prioritised').getByRole('button', { name: /^S-2 / })).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(column(page, 'qualified').getByRole('button', { name: /^S-2 / })).toBeFocused()
  // The next stage asks for a scenario: the card stays, and says where to write one.
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(fr.missing.scenario)
  await page.keyboard.press('Escape')
  await expect(column(page, 'qualified').getByRole('button', { name: /^S-2 / })).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('textbox', { name: words.name })).not.toHaveValue('')
  await page.getByRole('button', { name: words.backTo.board }).click()

  await moveTo(page, 'S-3', 'paused')
  await page.getByRole('textbox', { name: words.move.reason }).fill('En attente du permis')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(words.move.now, { stage: stageWord('paused') }) })
    .click()
  await expect(card(page, 'S-3')).toBeHidden()
  await page
    .getByRole('button', { name: say(fr.common.board.column, { column: stageWord('paused'), count: 1 }) })
    .click()
  await expect(column(page, 'paused').getByRole('button', { name: /^S-3 / })).toBeVisible()
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(column(page, 'qualified').getByRole('button', { name: /^S-3 / })).toBeVisible()
})

test('the board of a thousand synergies shows the first of each stage, and how many more there are', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const companies = await fillCompanies(client)
    for (let rank = 0; rank < 1000; rank += 1)
      await client.synergies.create({
        name: `Piste ${rank}`,
        companies: rank % 2 === 0 ? [] : [{ organisationId: companies[0], role: 'uses' }],
      })
  })
  await openOnSynergies(app, 'Essai')
  const { page } = app
  await show(page, 'board')
  const ideas = column(page, 'idea').getByRole('listitem')
  await expect(ideas).toHaveCount(25)
  await column(page, 'idea')
    .getByRole('button', { name: say(fr.common.board.more_other, { count: 475 }) })
    .click()
  await expect(ideas).toHaveCount(200)
  await page.getByRole('textbox', { name: fr.common.filter }).fill('piste 998')
  await expect(ideas).toHaveCount(1)
  await page.setViewportSize({ width: 640, height: 400 })
  await expect(ideas.getByRole('button', { name: /^S-999 / })).toBeVisible()
})
