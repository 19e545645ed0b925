import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { expectSaved } from './dossiers.ts'
import { fillBudget, openOnBudget } from './budgetDossier.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { say, toasts } from './meetingDossier.ts'
import { writeDossier } from './writeDossier.ts'

const words = fr.budget
const table = (page: Page, name: string) => page.getByRole('table', { name })
const field = (page: Page, column: string, name: string) =>
  page.getByRole('textbox', { name: say(words.cell, { field: column, name }), exact: true })
const year = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: words.years.label }).getByText(name, { exact: true }).click()
/** What the cells of a row say once they are up to date, whatever the kinds of spaces. */
const expectCells = (page: Page, name: string, { row, said }: { row: RegExp; said: readonly string[] }) =>
  expect(table(page, name).getByRole('row', { name: row }).getByRole('cell')).toHaveText([...said])

test('expenses and time are typed as they come, summed apart, compared with what was planned, and taken back', async ({
  app,
}) => {
  const { thisYear } = await writeDossier(app, 'Essai', fillBudget)
  await openOnBudget(app, 'Essai')
  const { page } = app
  const expenses = words.expenses.title
  await expectNoAxeViolations(page)
  await expectCells(page, expenses, {
    row: new RegExp(`^${fr.enums.budgetKind.operating}`),
    said: ['4 000,00 €', '4 350,50 €', `+350,50 € ${words.over}`, ''],
  })

  await year(page, String(thisYear))
  await page.getByRole('textbox', { name: words.expenses.new, exact: true }).fill('Bornes de recharge')
  await page.getByRole('combobox', { name: words.new.kind }).click()
  await page.getByRole('option', { name: fr.enums.budgetKind.investment }).click()
  await page.getByRole('combobox', { name: words.new.action }).first().fill('ombrières')
  await page.getByRole('option', { name: /Poser des ombrières/ }).click()
  await page.getByRole('textbox', { name: words.new.planned }).fill('douze')
  await page.keyboard.press('Enter')
  await expect(page.getByText(fr.fieldErrors.money)).toBeVisible()
  await page.getByRole('textbox', { name: words.new.planned }).fill('1 234')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: words.expenses.new, exact: true })).toBeFocused()
  await expect(field(page, words.planned, 'Bornes de recharge')).toHaveValue(/^1\s234,00$/u)

  await field(page, words.actual, 'Bornes de recharge').fill('1234,5')
  await page.keyboard.press('Tab')
  await expect(field(page, words.actual, 'Bornes de recharge')).toHaveValue(/^1\s234,50$/u)
  await expectSaved(page)
  await expectCells(page, expenses, {
    row: new RegExp(`^${words.total}`),
    said: ['1 234,00 €', '1 234,50 €', `+0,50 € ${words.over}`, ''],
  })

  const thresholds = page.getByRole('list', { name: words.thresholds.title })
  await expect(thresholds).toContainText(say(words.thresholds.facilitation.none, { year: thisYear }))
  await page.getByRole('textbox', { name: words.staff.new, exact: true }).fill('Chargée de mission')
  await page.getByRole('textbox', { name: words.new.fte }).fill('0,2')
  await page.keyboard.press('Enter')
  await expect(thresholds).toContainText(
    say(words.thresholds.facilitation.planned.below, { fte: '0,20', year: thisYear }),
  )
  await field(page, words.planned, 'Chargée de mission').fill('0,25')
  await page.keyboard.press('Tab')
  await expect(thresholds).toContainText(
    say(words.thresholds.facilitation.planned.enough, { fte: '0,25', year: thisYear }),
  )

  await page.getByRole('button', { name: say(words.remove, { name: 'Bornes de recharge' }) }).click()
  await expect(field(page, words.planned, 'Bornes de recharge')).toHaveCount(0)
  // Its button went with it: the focus goes on to what stands beside.
  await expect(page.locator('main :focus')).toBeVisible()
  await toasts(page).getByRole('button', { name: fr.common.undo }).click()
  await expect(field(page, words.actual, 'Bornes de recharge')).toHaveValue(/^1\s234,50$/u)
})

test('funders are asked, grant and pay; the private share is told against its threshold', async ({ app }) => {
  await writeDossier(app, 'Essai', fillBudget)
  await openOnBudget(app, 'Essai')
  const { page } = app
  const thresholds = page.getByRole('list', { name: words.thresholds.title })
  const share = (state: 'below' | 'enough', percent: string) =>
    expect(thresholds).toContainText(say(words.thresholds.share.granted[state], { percent }))
  await share('below', '0\u00A0%')
  await page.getByRole('button', { name: words.funding.add }).click()
  await expect(page.getByText(words.funding.needed)).toBeVisible()
  const funder = page.getByRole('combobox', { name: words.funding.new })
  await expect(funder).toBeFocused()
  await funder.fill('Andros')
  await page.getByRole('option', { name: 'Andros' }).click()
  await page.getByRole('textbox', { name: words.new.requested }).fill('20000')
  await page.keyboard.press('Enter')

  const origin = page.getByRole('combobox', {
    name: say(words.cell, { field: words.funding.origin, name: 'Andros' }),
  })
  await expect(origin).toHaveValue(fr.enums.fundingOrigin.private)
  const line = table(page, words.funding.title).getByRole('row').filter({ has: origin })
  await expect(line).toContainText(fr.enums.fundingStatus.requested)
  await field(page, words.funding.requestedOn, 'Andros').fill('01/03/2026')
  await field(page, words.funding.granted, 'Andros').fill('16 315,79')
  await field(page, words.funding.grantedOn, 'Andros').fill('01/02/2026')
  await page.keyboard.press('Tab')
  await expect(line).toContainText(fr.fieldErrors.fundingDates)
  await field(page, words.funding.grantedOn, 'Andros').fill('01/04/2026')
  await page.keyboard.press('Tab')
  await expectSaved(page)
  await expect(line).toContainText(fr.enums.fundingStatus.granted)
  await share('enough', '62\u00A0%')
  await expectNoAxeViolations(page)

  await origin.click()
  await page.getByRole('option', { name: fr.enums.fundingOrigin.public }).click()
  await share('below', '0\u00A0%')
  await page
    .getByRole('radiogroup', { name: words.summary.by })
    .getByText(words.summary.funder, { exact: true })
    .click()
  await expectCells(page, words.summary.funder, { row: /^Total/, said: ['', '32 000,00 €', '26 315,79 €', '0,00 €'] })
})
