import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fr } from '../../src/renderer/locales/fr.ts'
import { createDossier, expectSaved, goTo, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('the identity of the demonstration can be read by everyone', async ({ app }) => {
  await openDemonstration(app)
  await goTo(app.page, 'initiative')
  await expect(app.page.getByLabel(fr.initiative.name, { exact: true })).toHaveValue('LOT’EC')
  await expectNoAxeViolations(app.page)
})

test('everything saves as it is typed, and is there after a restart', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'initiative')
  await page.getByLabel(fr.initiative.fullName).fill('Essai d’écologie industrielle 🌱')
  await page.getByLabel(fr.initiative.perimeter).fill('Deux communes\net leurs zones')
  await page.getByLabel(fr.initiative.startDate).fill('7/2/23')
  await page.getByRole('combobox', { name: fr.initiative.domains }).fill('énergie')
  await page.keyboard.press('Enter')
  await expectSaved(page)

  const again = await app.restart()
  await again.getByRole('button', { name: /^Essai/ }).click()
  await goTo(again, 'initiative')
  await expect(again.getByLabel(fr.initiative.fullName)).toHaveValue('Essai d’écologie industrielle 🌱')
  await expect(again.getByLabel(fr.initiative.perimeter)).toHaveValue('Deux communes\net leurs zones')
  await expect(again.getByLabel(fr.initiative.startDate)).toHaveValue('07/02/2023')
  await expect(again.getByText('énergie', { exact: true })).toBeVisible()
})

test('words typed just before leaving the screen are not lost', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'initiative')
  await page.getByLabel(fr.initiative.summary).fill('Tapé à la dernière seconde')
  await page.keyboard.press('Alt+Digit1')
  await expect(page.getByRole('heading', { name: fr.today.title, level: 1 })).toBeVisible()
  await goTo(page, 'initiative')
  await expect(page.getByLabel(fr.initiative.summary)).toHaveValue('Tapé à la dernière seconde')
})

test('a refused value is kept as it was typed, with the reason beside it', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'initiative')
  const name = page.getByLabel(fr.initiative.name, { exact: true })
  await name.fill('')
  await expect(name).toHaveAccessibleDescription(/ne peut pas rester vide/)
  const start = page.getByLabel(fr.initiative.startDate)
  await start.fill('31/02/2023')
  await start.blur()
  await expect(start).toHaveValue('31/02/2023')
  await expect(start).toHaveAccessibleDescription(fr.fieldErrors.date)
  await expect(page.getByRole('navigation').getByRole('status')).toContainText(fr.shell.notSavedShort)
  await expectNoAxeViolations(page)
  await name.fill('Essai 2')
  await start.fill('')
  await expectSaved(page)
})

test('a refused value that is left behind is shown a last time, with the reason', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'initiative')
  await page.getByLabel(fr.initiative.startDate).fill('31/02/2023')
  await goTo(page, 'today')
  await expect(page.getByRole('alert')).toContainText('31/02/2023')
  await expectSaved(page)
})

test('zones are added, named in place, and come back when removed by mistake', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'initiative')
  await page.getByRole('button', { name: fr.initiative.addZone }).click()
  const zone = page.getByLabel(fr.initiative.zoneName)
  await expect(zone).toBeFocused()
  await page.keyboard.type('Parc des Cèdres')
  await expectSaved(page)
  // As a map gives it; half of it is kept as it was typed, with the reason.
  const position = page.getByLabel(`${fr.initiative.zonePosition} (Parc des Cèdres)`)
  await position.fill('44.3537, 1.437')
  await position.blur()
  await expect(position).toHaveValue('44,3537\u202F; 1,437')
  await position.fill('44,3537')
  await position.blur()
  await expect(position).toHaveAccessibleDescription(fr.fieldErrors.latitude)
  await expectNoAxeViolations(page)
  await position.fill('44,35 ; 1,44')
  await expectSaved(page)
  await page.getByRole('button', { name: fr.initiative.removeZone.replace('{{name}}', 'Parc des Cèdres') }).click()
  await expect(zone).toBeHidden()
  await page.getByRole('button', { name: fr.common.undo, exact: true }).click()
  await expect(zone).toHaveValue('Parc des Cèdres')
  await expect(position).toHaveValue('44,35\u202F; 1,44')

  const coldDays = page.getByLabel(fr.initiative.coldDays)
  await coldDays.fill('0')
  await expect(coldDays).toHaveAccessibleDescription(fr.fieldErrors.coldDays)
  await coldDays.fill('90')
  await expectSaved(page)
})

test('a logo is shown and taken away; another kind of file is refused', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'initiative')
  const choose = async (file: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^(Choisir une image|Remplacer)/ }).click()
    await (await chooser).setFiles(file)
  }
  const letter = join(app.folder, 'lettre.pdf')
  writeFileSync(letter, 'Madame, Monsieur')
  await choose(letter)
  await expect(page.getByRole('alert')).toHaveText(fr.fieldErrors.imageType)
  const picture = join(app.folder, 'logo.png')
  writeFileSync(picture, Buffer.from(onePixel, 'base64'))
  await choose(picture)
  await expect(page.getByRole('img', { name: fr.initiative.logoAlt })).toBeVisible()
  await page.getByRole('button', { name: fr.initiative.logoRemove }).click()
  await expect(page.getByRole('img', { name: fr.initiative.logoAlt })).toBeHidden()
})

test('a pale colour of headings is told to be hard to read', async ({ app }) => {
  await createDossier(app, 'Essai')
  await goTo(app.page, 'initiative')
  await app.page.getByLabel(fr.initiative.accentColour).fill('#F2C94C')
  await expect(app.page.getByText(/Peu lisible sur fond blanc \(contraste 1,6/)).toBeVisible()
})

test('a name with emoji, right-to-left words and ten thousand characters is kept and does not push anything out', async ({
  app,
}) => {
  await createDossier(app, 'Essai')
  const { page } = app
  const strange = `🌱 מעגל ${'é'.repeat(9_990)}`
  expect(strange.length).toBeLessThanOrEqual(10_000)
  await goTo(page, 'initiative')
  await page.getByLabel(fr.initiative.name, { exact: true }).fill(strange)
  await expectSaved(page)
  await page.reload()
  await expect(page.getByLabel(fr.initiative.name, { exact: true })).toHaveValue(strange)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectNoAxeViolations(page)

  await page.getByLabel(fr.initiative.name, { exact: true }).fill('é'.repeat(10_001))
  await expect(page.getByLabel(fr.initiative.name, { exact: true })).toHaveAccessibleDescription(/trop long/)
})

test('a date is picked in the calendar by keyboard, and a colour in its panel, by everyone', async ({ app }) => {
  await createDossier(app, 'Essai')
  const { page } = app
  await goTo(page, 'initiative')
  const start = page.getByLabel(fr.initiative.startDate)
  await start.fill('07/02/2023')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('dialog', { name: fr.common.calendar })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: '8 février 2023', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(start).toHaveValue('08/02/2023')
  await expect(start).toBeFocused()

  await page.getByRole('button', { name: fr.initiative.palette }).click()
  await expect(page.getByLabel(fr.initiative.hue)).toBeVisible()
  await expectNoAxeViolations(page)
})
