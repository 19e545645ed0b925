import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { nodeBinary } from '../../scripts/lib/node.mjs'
import { fr } from '../../src/renderer/locales/fr.ts'
import { expect, type App } from './fixture.ts'

/** Gives the file a name in the folder browser, and saves it in the documents folder. */
const saveAs = async (page: Page, fileName: string) => {
  const dialog = page.getByRole('dialog', { name: fr.files.saveDossier })
  await dialog.getByLabel(fr.files.fileName).fill(fileName)
  await dialog.getByRole('button', { name: fr.files.save }).click()
}

/** The dossier’s menu, which shows that one is open. */
export const dossierMenu = (page: Page, name: string) =>
  page.getByRole('button', { name: fr.shell.dossierMenu.replace('{{name}}', name) })

/** A new dossier, made as the officer makes it; the file bears its name. */
export const createDossier = async ({ page }: App, name: string): Promise<void> => {
  await page.getByRole('button', { name: fr.start.new }).click()
  await page.getByLabel(fr.start.name).fill(name)
  await page.getByRole('button', { name: fr.start.chooseFile }).click()
  await saveAs(page, name)
  await expect(dossierMenu(page, name)).toBeVisible()
}

/** Opens a dossier of the documents folder, by the name of its file. */
export const openDossier = async (page: Page, fileName: string): Promise<void> => {
  await page.getByRole('button', { name: fr.start.open }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.openDossier })
  await dialog.getByRole('option', { name: fileName }).click()
  await dialog.getByRole('button', { name: fr.files.open }).click()
}

/** The LOT’EC demonstration, made as the officer makes it, as `demo.relais` in the documents folder. */
export const makeDemonstration = async ({ page }: App): Promise<void> => {
  await page.getByRole('button', { name: fr.start.demonstration }).click()
  await saveAs(page, 'demo')
  // Hundreds of records and six Word files are written: on a busy machine it is the longest act of all.
  await expect(dossierMenu(page, 'LOT’EC')).toBeVisible({ timeout: 30_000 })
}

let made: string | undefined

/** The demonstration of today, made once for all the tests of this process. */
function madeDemonstration(): string {
  if (made !== undefined) return made
  const path = join(mkdtempSync(join(tmpdir(), 'relais-demo-')), 'demo.relais')
  const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
  const env = { ...process.env, RELAIS_DATA_DIR: join(dirname(path), 'data'), RELAIS_NO_OPEN: '1', TZ: 'Europe/Paris' }
  execFileSync(nodeBinary(), [cli, 'demo', path], { env, stdio: 'pipe' })
  made = path
  return path
}

/** The same, from a copy that is opened: making it takes long, and one test does. */
export const openDemonstration = async ({ page, folder }: App): Promise<void> => {
  copyFileSync(madeDemonstration(), join(folder, 'demo.relais'))
  await openDossier(page, 'demo')
  await expect(dossierMenu(page, 'LOT’EC')).toBeVisible()
}

/** Goes to a section by its name in the navigation. */
export const goTo = async (page: Page, section: keyof typeof fr.shell.sections): Promise<void> => {
  const navigation = page.getByRole('navigation', { name: fr.shell.navigation })
  await navigation.getByRole('link', { name: fr.shell.sections[section] }).click()
}

/** Waits until everything typed is in the file. */
export const expectSaved = async (page: Page): Promise<void> => {
  await expect(page.getByRole('navigation', { name: fr.shell.navigation }).getByRole('status')).toHaveText(
    fr.shell.saved,
  )
}
