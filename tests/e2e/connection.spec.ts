import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, expectSaved, goTo } from './dossiers.ts'
import { expect, expectNoAxeViolations, test as base } from './fixture.ts'
import { startHost, type Host } from '../support/host.ts'

// What happens between the page and the local-browser host: Electron has neither tabs nor a host that can be lost.
const test = base.extend<{ host: Host; browserOnly: Browser }>({
  host: async ({}, provide) => {
    const home = mkdtempSync(join(tmpdir(), 'relais-e2e-'))
    const host = await startHost({ ...process.env, HOME: home, RELAIS_DATA_DIR: join(home, 'data') })
    await provide(host)
    await host.stop('SIGKILL')
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  },
  browserOnly: async ({ chromiumBrowser }, provide) => {
    if (chromiumBrowser) await provide(chromiumBrowser)
    else test.skip(true, 'only in a browser')
  },
})

/** A tab of a browser profile that the host let in. */
const firstTab = async (browser: Browser, host: Host) => {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(host.url)
  await expect(page.getByText(fr.start.purpose)).toBeVisible()
  return { context, page }
}

test('a second tab is told that another one is at work, and can take over', async ({ browserOnly, host }) => {
  const { context, page } = await firstTab(browserOnly, host)
  const second = await context.newPage()
  await second.goto(new URL('/', host.url).href)
  await expect(second.getByText(fr.shell.otherTab)).toBeVisible()

  await second.getByRole('button', { name: fr.shell.continueHere }).click()
  await expect(second.getByText(fr.start.purpose)).toBeVisible()
  await expect(page.getByText(fr.shell.takenOver)).toBeVisible()
  await context.close()
})

const makeDossier = async (page: Page, name: string) => {
  await page.getByRole('button', { name: fr.start.new }).click()
  await page.getByLabel(fr.start.name).fill(name)
  await page.getByRole('button', { name: fr.start.chooseFile }).click()
  await page.getByRole('dialog', { name: fr.files.saveDossier }).getByRole('button', { name: fr.files.save }).click()
  await expect(dossierMenu(page, name)).toBeVisible()
}

const both = (sentence: string) => sentence.replace('{{left}}', 'Première').replace('{{open}}', 'Seconde')

/** A tab with words typed while another one has opened another dossier; it takes over again. */
const comeBackToAnother = async (page: Page, address: string) => {
  await makeDossier(page, 'Première')
  await goTo(page, 'initiative')
  const second = await page.context().newPage()
  await second.goto(address)
  await second.getByRole('button', { name: fr.shell.continueHere }).click()
  await dossierMenu(second, 'Première').click()
  await second.getByRole('menuitem', { name: fr.shell.menu.close }).click()
  await makeDossier(second, 'Seconde')

  await page.getByLabel(fr.initiative.summary).fill('Des mots à garder')
  await page.getByRole('button', { name: fr.shell.continueHere }).click()
  const dialog = page.getByRole('dialog', { name: fr.shell.otherDossier.title })
  await expect(dialog.getByLabel(fr.shell.otherDossier.words)).toHaveValue('Des mots à garder')
  return dialog
}

test('words that waited in one tab are never saved in the dossier that another tab opened', async ({
  browserOnly,
  host,
}) => {
  const { context, page } = await firstTab(browserOnly, host)
  const dialog = await comeBackToAnother(page, new URL('/', host.url).href)
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: fr.common.copy }).click()
  await expect(page.getByText(fr.common.copied)).toBeVisible()
  await dialog.getByRole('button', { name: both(fr.shell.otherDossier.goOn) }).click()
  await expect(dossierMenu(page, 'Seconde')).toBeVisible()
  await goTo(page, 'initiative')
  await expectSaved(page)
  await expect(page.getByLabel(fr.initiative.summary)).toHaveValue('')
  await context.close()
})

test('words that waited in one tab are saved in their own dossier, opened again', async ({ browserOnly, host }) => {
  const { context, page } = await firstTab(browserOnly, host)
  const dialog = await comeBackToAnother(page, new URL('/', host.url).href)
  await dialog.getByRole('button', { name: both(fr.shell.otherDossier.goBack) }).click()
  await expect(dossierMenu(page, 'Première')).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByLabel(fr.initiative.summary)).toHaveValue('Des mots à garder')
  await context.close()
})

test('a page says that its host is gone, and still says so when it cannot reach it again', async ({
  browserOnly,
  host,
}) => {
  const { context, page } = await firstTab(browserOnly, host)
  await host.stop('SIGKILL')
  await expect(page.getByText(fr.shell.lost)).toBeVisible()
  await page.getByRole('button', { name: fr.shell.reconnect }).click()
  await expect(page.getByText(fr.shell.lost)).toBeVisible()
  await context.close()
})

test('the address that was used once lets nobody else in', async ({ browserOnly, host }) => {
  const { context } = await firstTab(browserOnly, host)
  const stranger = await browserOnly.newPage()
  const response = await stranger.goto(host.url)
  expect(response?.status()).toBe(403)
  await expect(stranger.getByRole('heading')).toHaveText('Cette adresse n’ouvre pas Relais')
  await stranger.close()
  await context.close()
})
