import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { shortDate } from '../../src/shared/typography.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, say, toasts } from './meetingDossier.ts'
import { fillPlan, openOnPlan } from './planDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.plan.timeline
const frozen = fr.plan.baseline

const chart = (page: Page) => page.getByRole('region', { name: words.label })
const bar = (page: Page, number: string) => chart(page).getByRole('button', { name: new RegExp(`^${number} `) })
const day = (days: number) => shortDate(inDays(days), 'fr').replace(/^\S+\s/u, '')
const dates = (from: number, to: number) => say(words.dates, { from: day(from), to: day(to) })
/** A part of an accessible name, whatever its spaces. */
const told = (text: string) => new RegExp(text.replace('+', '\\+').replaceAll(/\s/g, '\\s'))
const zoomTo = (page: Page, zoom: keyof typeof words.zooms) =>
  page.getByRole('radiogroup', { name: words.zoom }).getByText(words.zooms[zoom], { exact: true }).click()

/** Takes a bar, or one of its ends, and lets it go some pixels further. */
const drag = async (page: Page, number: string, { end = false, by }: { end?: boolean; by: number }) => {
  const box = await bar(page, number).boundingBox()
  if (!box) throw new Error('The bar is not drawn')
  const [x, y] = [end ? box.x + box.width : box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by / 2, y, { steps: 3 })
  await page.mouse.move(x + by, y, { steps: 3 })
  await page.mouse.up()
}

test('an action is moved with the keyboard or the mouse, and its lateness goes on to those that wait for it', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId, idOf } = await fillPlan(client)
    await client.meetings.create({ committeeId: copilId, date: inDays(-30) })
    // A-7 is late by a day: A-9 waits for it, and A-10 for A-9.
    await client.actions.update({ id: idOf(9), startDate: inDays(-1), dueDate: inDays(40) })
    await client.actions.update({ id: idOf(10), startDate: inDays(41), dueDate: inDays(90) })
  })
  await openOnPlan(app, 'Essai', 'timeline')
  const { page } = app
  await expect(bar(page, 'A-3')).toHaveAccessibleName(new RegExp(dates(20, 60)))
  await expect(bar(page, 'A-5')).toHaveText(words.noDates)
  await expectNoAxeViolations(page)

  // One bar in the Tab order; arrows go from one to the next.
  await bar(page, 'A-1').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(bar(page, 'A-3')).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(bar(page, 'A-3')).toHaveAccessibleName(new RegExp(dates(27, 67)))
  await page.keyboard.press('Shift+Alt+ArrowLeft')
  await expect(bar(page, 'A-3')).toHaveAccessibleName(new RegExp(dates(27, 60)))
  await expect(bar(page, 'A-3')).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(bar(page, 'A-3')).toHaveAccessibleName(new RegExp(dates(20, 60)))
  // Four pixels a day: a week.
  await drag(page, 'A-3', { by: 28 })
  await expect(bar(page, 'A-3')).toHaveAccessibleName(new RegExp(dates(27, 67)))
  await drag(page, 'A-3', { end: true, by: 28 })
  await expect(bar(page, 'A-3')).toHaveAccessibleName(new RegExp(dates(27, 74)))
  await expect(toasts(page)).toContainText(say(words.moved, { number: 'A-3', dates: dates(27, 74) }))
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(bar(page, 'A-3')).toHaveAccessibleName(new RegExp(dates(27, 67)))

  // A day at a time on the finest scale.
  await bar(page, 'A-3').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(bar(page, 'A-3')).toHaveAccessibleName(new RegExp(dates(26, 66)))
  await zoomTo(page, 'quarter')
  await page.getByRole('button', { name: words.today }).click()

  // Tied with the keyboard: what was late only for A-7 is passed on.
  await page.keyboard.press('Escape')
  await bar(page, 'A-7').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: words.follow }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.followNow }).click()
  await expect(dialog).toContainText(words.chooseAction)
  await dialog.getByRole('combobox', { name: words.followChoice }).fill('A-9')
  await page.getByRole('option', { name: /^A-9 / }).click()
  await dialog.getByRole('button', { name: words.followNow }).click()
  await expect(bar(page, 'A-9')).toHaveAccessibleName(told(say(words.pushed, { days: 2 })))
  await expect(bar(page, 'A-10')).toHaveAccessibleName(told(say(words.pushed, { days: 2 })))
  await expect(bar(page, 'A-7')).toHaveAccessibleName(told(say(words.late_one, { count: 1 })))
  await page.getByRole('switch', { name: words.lateOnly }).click({ force: true })
  await expect(bar(page, 'A-1')).toBeHidden()
  await expect(bar(page, 'A-10')).toBeVisible()
  await chart(page)
    .getByRole('button', { name: new RegExp(`^${say(words.fold, { name: '2 Volet B' })}`) })
    .click()
  await expect(bar(page, 'A-10')).toBeHidden()
  await page.getByRole('switch', { name: words.lateOnly }).click({ force: true })
  await bar(page, 'A-1').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('textbox', { name: fr.actions.name })).toHaveValue(
    'Animer le réseau des entreprises',
  )
})

test('the plan is frozen at a meeting, compared with what became of it, and printed', async ({ app }) => {
  await writeDossier(app, 'Essai', async (client) => {
    const { copilId } = await fillPlan(client)
    await client.meetings.create({ committeeId: copilId, date: inDays(-30) })
  })
  await openOnPlan(app, 'Essai', 'timeline')
  const { page } = app
  const menu = (name: string | RegExp) => page.getByRole('button', { name })
  await menu(frozen.menu).click()
  await page.getByRole('menuitem', { name: frozen.freeze }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: frozen.freezeNow }).click()
  await expect(dialog).toContainText(fr.fieldErrors.required)
  await dialog.getByRole('textbox', { name: frozen.name }).fill('Plan voté')
  await dialog.getByRole('combobox', { name: frozen.meeting }).click()
  await page.getByRole('option', { name: /^COPIL/ }).click()
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: frozen.freezeNow }).click()
  await expect(dialog).toBeHidden()

  await bar(page, 'A-8').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(bar(page, 'A-8')).toHaveAccessibleName(
    new RegExp(`${dates(24, 134)}.*${say(words.was, { dates: dates(10, 120) })}`),
  )
  const chosen = say(frozen.comparedWith, { name: 'Plan voté' })
  await menu(chosen).click()
  await page.getByRole('menuitem', { name: frozen.compare }).click()
  const row = page.getByRole('table', { name: frozen.table }).getByRole('row', { name: /A-8/ })
  await expect(row).toContainText(dates(10, 120))
  await expect(row).toContainText(dates(24, 134))
  await expect(row).toContainText(say(frozen.days, { days: '+14' }))
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')

  await menu(chosen).click()
  await page.getByRole('menuitem', { name: frozen.manage }).click()
  const name = dialog.getByRole('textbox', { name: say(frozen.nameOf, { name: 'Plan voté' }) })
  await name.fill('Plan du 1er semestre')
  await name.blur()
  await dialog.getByRole('button', { name: say(frozen.remove, { name: 'Plan du 1er semestre' }) }).click()
  await expect(dialog).toContainText(frozen.none)
  await page.keyboard.press('Escape')
  await expect(menu(frozen.menu)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(menu(say(frozen.comparedWith, { name: 'Plan du 1er semestre' }))).toBeVisible()

  // The system’s dialog has no place in a test: what it is asked to print is counted when it opens.
  await page.evaluate(() => {
    window.print = () => {
      const sheets = [...document.querySelectorAll<HTMLImageElement>('[data-paper="A4"] img')]
      document.title = sheets.map(({ alt, naturalWidth }) => (naturalWidth > 0 ? alt : 'not drawn')).join('|')
    }
  })
  await menu(words.print).click()
  await page.getByRole('menuitem', { name: words.printOn.A4 }).click()
  await expect(page).toHaveTitle(/^Calendrier du plan d’action du .*12\u00A0actions, dont 2 en retard/)
})
