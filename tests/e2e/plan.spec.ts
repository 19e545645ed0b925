import type { Locator, Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { richParagraphs } from '../../src/shared/richText.ts'
import type { ActionStatus } from '../../src/shared/actions/actions.contract.ts'
import { expectSaved } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, say, toasts } from './meetingDossier.ts'
import { fillPlan, openOnPlan, reopenOnPlan, showPlan } from './planDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const { table, filter } = fr.plan
const grid = (page: Page) => page.getByRole('grid', { name: table.label })
const rows = (page: Page) => grid(page).getByRole('row')
const row = (page: Page, number: string) => grid(page).getByRole('row', { name: new RegExp(`^${number} `) })
const heading = (page: Page, column: keyof typeof table.columns) =>
  grid(page).getByRole('columnheader', { name: table.columns[column], exact: true })
const field = (page: Page, column: keyof typeof table.columns, number: string) =>
  grid(page).getByLabel(say(table.fieldOf, { column: table.columns[column], number }), { exact: true })
const numbers = async (page: Page) =>
  (await grid(page).getByRole('link').allTextContents()).filter((words) => words.startsWith('A-'))
const groupBy = async (page: Page, grouping: keyof typeof table.groupings) => {
  await page.getByRole('combobox', { name: table.group }).click()
  await page.getByRole('option', { name: table.groupings[grouping] }).click()
}
/** Presses keys one after the other, as they are typed. */
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test('the table of the plan is grouped, sorted and narrowed, and keeps its columns', async ({ app }) => {
  await writeDossier(app, 'Essai', fillPlan)
  await openOnPlan(app, 'Essai', 'table')
  const { page } = app
  const axis = grid(page).getByRole('gridcell', { name: /^1 Volet A 5 actions · 1 en retard/ })
  await expect(axis).toBeVisible()
  await expect(grid(page).getByRole('gridcell', { name: /^1\.1 Ateliers 2 actions/ })).toBeVisible()
  await expect(row(page, 'A-2')).toContainText(fr.followUp.late)
  await expectNoAxeViolations(page)
  await axis.focus()
  await press(page, 'ArrowLeft')
  await expect(row(page, 'A-2')).toHaveCount(0)
  await press(page, 'ArrowDown', 'ArrowUp', 'Enter')
  await expect(row(page, 'A-2')).toBeVisible()

  await groupBy(page, 'nothing')
  await expect(rows(page)).toHaveCount(13)
  await heading(page, 'dueDate').click()
  await expect(heading(page, 'dueDate')).toHaveAttribute('aria-sort', 'ascending')
  expect((await numbers(page)).slice(0, 3)).toEqual(['A-11', 'A-4', 'A-2'])
  await press(page, 'Enter')
  await expect(heading(page, 'dueDate')).toHaveAttribute('aria-sort', 'descending')
  // What has no date comes last both ways.
  expect([(await numbers(page))[0], (await numbers(page)).at(-1)]).toEqual(['A-1', 'A-5'])
  await groupBy(page, 'owner')
  await expect(grid(page).getByRole('gridcell', { name: /^Sans pilote 3 actions/ })).toBeVisible()

  await press(page, 'Control+f')
  await page.keyboard.type('DECHETS')
  await expect(rows(page)).toHaveCount(5)
  await page.getByRole('textbox', { name: filter.text }).fill('')
  await page.getByRole('button', { name: filter.choices }).click()
  await page.getByRole('checkbox', { name: filter.late }).check()
  await expect(page.getByRole('button', { name: say(filter.counted, { count: 1 }) })).toBeVisible()
  await press(page, 'Escape')
  await expect(row(page, 'A-7')).toBeVisible()
  await expect(row(page, 'A-1')).toHaveCount(0)
  // The board is narrowed the same.
  await showPlan(page, 'board')
  await expect(page.getByRole('button', { name: /^A-\d/ })).toHaveCount(2)
  await showPlan(page, 'table')

  await page.getByRole('button', { name: table.chooseColumns }).click()
  await page.getByRole('checkbox', { name: table.columns.phase }).check()
  await page.getByRole('checkbox', { name: table.columns.planned }).uncheck()
  await expectNoAxeViolations(page)
  await press(page, 'Escape')
  await heading(page, 'status').click()
  const before = (await heading(page, 'status').boundingBox())?.width ?? 0
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Alt+ArrowLeft')
  const arranged = ['N°', 'Intitulé', 'Statut', 'Pilote']
  const shown = async () => (await grid(page).getByRole('columnheader').allTextContents()).slice(0, 4)
  await expect.poll(shown).toEqual(arranged)
  await expect(heading(page, 'status')).toBeFocused()
  await page.reload()
  await reopenOnPlan(page, 'Essai')
  await expect(heading(page, 'phase')).toBeVisible()
  expect(await shown()).toEqual(arranged)
  await expect(heading(page, 'planned')).toHaveCount(0)
  expect((await heading(page, 'status').boundingBox())?.width).toBe(before + 32)
  await expect(heading(page, 'status')).toHaveAttribute('aria-sort', 'ascending')
})

/** The plan, and an action born in a meeting whose minutes are validated. */
const fillFrozen = async (client: Client) => {
  const { copilId, chair, officer } = await fillPlan(client)
  const { id } = await client.meetings.create({ committeeId: copilId, date: inDays(-1) })
  await client.meetings.update({ id, startTime: '09:30', place: 'Mairie', chairId: chair, writerId: officer })
  const item = await client.meetings.addItem({ meetingId: id, title: 'Bilan' })
  await client.meetings.updateItem({ id: item.id, discussion: richParagraphs('Le comité partage le constat.') })
  await client.actions.create({ meetingId: id, title: 'Rencontrer les entreprises' })
  await client.meetings.markAllPresent({ meetingId: id })
  for (const status of ['convened', 'held', 'draft', 'review'] as const) await client.meetings.setStatus({ id, status })
  await client.minutes.circulate({ meetingId: id })
  await client.minutes.freeze({ meetingId: id })
}

test('cells are edited in their place with the keyboard, and what is refused says why beside them', async ({ app }) => {
  await writeDossier(app, 'Essai', fillFrozen)
  await openOnPlan(app, 'Essai', 'table')
  const { page } = app
  await grid(page).getByRole('gridcell', { name: 'Préparer l’atelier de bilan' }).focus()
  await press(page, 'F2')
  await expect(field(page, 'title', 'A-3')).toBeFocused()
  await page.keyboard.type('Faire le bilan')
  await press(page, 'Enter')
  const title = grid(page).getByRole('gridcell', { name: 'Faire le bilan' })
  await expect(title).toBeFocused()
  await expectSaved(page)
  await expect(field(page, 'title', 'A-3')).toHaveCount(0)
  // Typed over straight away, as in a spreadsheet.
  await page.keyboard.type('Autre chose')
  await expect(field(page, 'title', 'A-3')).toHaveValue('Autre chose')
  await press(page, 'Escape')
  await expect(title).toBeFocused()
  await expect(field(page, 'title', 'A-3')).toHaveCount(0)
  await press(page, 'Control+z')
  await expect(row(page, 'A-3')).toContainText('Préparer l’atelier de bilan')

  // Tab goes from field to field; a list is chosen from with the arrows.
  await press(page, 'Enter', 'Tab')
  await expect(field(page, 'owner', 'A-3')).toBeFocused()
  await press(page, 'Tab')
  await expect(field(page, 'status', 'A-3')).toBeFocused()
  await press(page, 'ArrowDown', 'Enter')
  await expect(row(page, 'A-3')).toContainText(fr.enums.actionStatus.inProgress)
  await press(page, 'ArrowRight', 'ArrowRight', 'Enter')
  await expect(field(page, 'startDate', 'A-3')).toBeFocused()
  await page.keyboard.type('01/01/2099')
  await press(page, 'Enter')
  await expect(row(page, 'A-3')).toContainText(fr.fieldErrors.datesReversed)
  await expect(field(page, 'startDate', 'A-3')).toBeFocused()
  await expectNoAxeViolations(page)
  await press(page, 'Escape')
  await expect(row(page, 'A-3')).not.toContainText(fr.fieldErrors.datesReversed)
  await expectSaved(page)

  const frozen = row(page, 'COPIL-\\S+')
  await frozen.getByRole('gridcell', { name: 'Rencontrer les entreprises' }).click()
  await expect(frozen.getByRole('alert')).toContainText(table.frozenTitle)
  await press(page, 'Escape')
  await expect(frozen.getByRole('alert')).toHaveCount(0)

  await grid(page)
    .getByRole('gridcell', { name: /^1\.2 Communication/ })
    .focus()
  await press(page, 'Control+n')
  await page.keyboard.type('Tenir un stand')
  await press(page, 'Enter')
  await expect(grid(page).getByRole('gridcell', { name: 'Tenir un stand' })).toBeFocused()
  await expect(grid(page).getByRole('gridcell', { name: /^1\.2 Communication 3 actions/ })).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(page).toHaveURL(/#\/actions\/[0-9a-f-]{36}/)
})

const word = (status: ActionStatus) => fr.enums.actionStatus[status]
const column = (page: Page, status: ActionStatus) => page.getByRole('region', { name: new RegExp(`^${word(status)}`) })
const card = (place: Page | Locator, number: string) => place.getByRole('button', { name: new RegExp(`^${number} `) })

const drag = async (page: Page, number: string, status: ActionStatus) => {
  const from = await card(page, number).boundingBox()
  const to = await column(page, status).boundingBox()
  if (!from || !to) throw new Error('The card or the column is not drawn')
  await page.mouse.move(from.x + 20, from.y + 30)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 50, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 8 })
  await page.mouse.up()
}

test('a card of the board by status is moved with the keyboard, by dragging it or with its menu', async ({ app }) => {
  await writeDossier(app, 'Essai', fillPlan)
  await openOnPlan(app, 'Essai', 'board')
  const { page } = app
  await expect(card(column(page, 'inProgress'), 'A-2')).toContainText(`${fr.followUp.late} · `)
  await expect(card(page, 'A-2')).toContainText(say(fr.plan.board.steps, { done: 2, total: 5 }))
  await expectNoAxeViolations(page)

  await card(page, 'A-5').focus()
  await press(page, 'Alt+ArrowRight')
  await expect(card(column(page, 'toCome'), 'A-5')).toBeFocused()
  await expect(
    toasts(page).getByText(say(fr.followUp.stateChanged, { number: 'A-5', state: word('toCome') })),
  ).toBeVisible()
  await press(page, 'Control+z')
  await expect(card(column(page, 'toDiscuss'), 'A-5')).toBeFocused()

  await drag(page, 'A-3', 'inProgress')
  await expect(card(column(page, 'inProgress'), 'A-3')).toBeFocused()
  await toasts(page).getByRole('button', { name: fr.common.undo }).last().click()
  await expect(card(column(page, 'toCome'), 'A-3')).toBeVisible()

  // An empty column is folded, and opens for what comes in.
  await page.getByRole('button', { name: say(fr.plan.board.moveOf, { number: 'A-6' }) }).click()
  await page.getByRole('menuitem', { name: word('paused') }).click()
  await expect(card(column(page, 'paused'), 'A-6')).toBeFocused()
  await press(page, 'Enter')
  await expect(page).toHaveURL(/#\/actions\/[0-9a-f-]{36}/)
})
