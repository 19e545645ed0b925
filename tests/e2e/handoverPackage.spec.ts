import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { writeDossier } from './writeDossier.ts'

const { give, check } = fr.handoverPackage
const phrase = 'quatre chevaux bleus dorment'

const goToPackage = async (page: Page) => {
  const navigation = page.getByRole('navigation', { name: fr.shell.navigation })
  await navigation.getByRole('link', { name: fr.shell.sections.handover }).click()
  await page.getByRole('tab', { name: fr.handover.tabs.package }).click()
}

const giveTo = async (page: Page, fileName?: string) => {
  await page.getByRole('button', { name: give.make }).click()
  const dialog = page.getByRole('dialog', { name: give.where })
  if (fileName !== undefined) await dialog.getByLabel(fr.files.fileName).fill(fileName)
  await dialog.getByRole('button', { name: fr.files.save }).click()
}

const choosePackage = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name: check.choose }).click()
  const dialog = page.getByRole('dialog', { name: check.dialog })
  await dialog.getByRole('option', { name }).click()
  await dialog.getByRole('button', { name: fr.files.open }).click()
}

test('a protected package is made, checked from the start screen with its passphrase, and its dossier opened', async ({
  app,
}) => {
  const { page, folder } = app
  await writeDossier(app, 'Essai', async (client) => {
    await client.organisations.create({ name: 'Scierie du Lot' })
  })
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await goToPackage(page)
  await page.getByRole('checkbox', { name: give.protect }).check()
  await expect(page.getByText(/personne ne pourra l’ouvrir/)).toBeVisible()
  const first = page.getByRole('textbox', { name: give.passphrase, exact: true })
  const again = page.getByRole('textbox', { name: give.again, exact: true })
  await first.fill('court')
  await page.getByRole('button', { name: give.make }).click()
  await expect(first).toBeFocused()
  await expect(first).toHaveAccessibleDescription(give.strength.short)
  await first.fill(phrase)
  await expect(page.getByText(give.strength.strong)).toBeVisible()
  await again.fill('quatre chevaux')
  await page.getByRole('button', { name: give.make }).click()
  await expect(again).toBeFocused()
  await expect(page.getByText(give.different)).toBeVisible()
  await expectNoAxeViolations(page)
  await again.fill(phrase)
  await giveTo(page)
  const made = page.getByRole('region', { name: give.made.title })
  await expect(made).toContainText(/ – Passation\.zip\.age/)
  await expect(made).toContainText(/[0-9a-f]{64}/)
  await expect(first).toHaveValue('')
  await made.getByRole('button', { name: give.made.copySha256 }).click()
  await expectNoAxeViolations(page)

  await dossierMenu(page, 'Essai').click()
  await page.getByRole('menuitem', { name: fr.shell.menu.close }).click()
  await page.getByRole('button', { name: fr.start.verify }).click()
  await choosePackage(page, /Passation\.zip\.age/)
  const asked = page.getByRole('textbox', { name: check.passphrase })
  await expect(asked).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(check.passphraseMissing)).toBeVisible()
  await asked.fill(`${phrase}s`)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/ce n’est pas la bonne/)).toBeVisible()
  await expect(asked).toHaveValue(`${phrase}s`)
  await expectNoAxeViolations(page)
  await asked.fill(phrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Paquet intact/)).toBeVisible()
  await expect(page.getByRole('table', { name: check.files })).toContainText('dossier/Essai.relais')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: check.open }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.saveDossier })
  await dialog.getByLabel(fr.files.fileName).fill('Reçu')
  await dialog.getByRole('button', { name: fr.files.save }).click()
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  expect(existsSync(join(folder, 'Reçu.relais'))).toBe(true)
})

test('a package that was changed is told file by file and cannot be opened; another file is no package', async ({
  app,
}) => {
  const { page, folder } = app
  await writeDossier(app, 'Essai', async () => {})
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()
  await goToPackage(page)
  await giveTo(page, 'Remise')
  await expect(page.getByRole('region', { name: give.made.title })).toBeVisible()
  const path = join(folder, 'Remise.zip')
  const bytes = readFileSync(path)
  const at = bytes.indexOf('LISEZMOI.md') + 80
  bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at)
  writeFileSync(path, bytes)
  await choosePackage(page, /Remise\.zip/)
  await expect(page.getByText(/Paquet altéré/)).toBeVisible()
  await expect(page.getByRole('row', { name: `LISEZMOI.md ${check.verdicts.altered}` })).toBeVisible()
  await expect(page.getByRole('button', { name: check.open })).toHaveCount(0)
  await expectNoAxeViolations(page)

  writeFileSync(join(folder, 'Courrier.txt'), 'Bonjour')
  renameSync(join(folder, 'Courrier.txt'), join(folder, 'Courrier.zip'))
  await page.getByRole('button', { name: check.chooseAnother }).click()
  const dialog = page.getByRole('dialog', { name: check.dialog })
  await dialog.getByRole('option', { name: /Courrier/ }).click()
  await dialog.getByRole('button', { name: fr.files.open }).click()
  await expect(page.getByRole('alert')).toContainText('n’est pas un paquet de passation')
})
