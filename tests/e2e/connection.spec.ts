import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { expect, test as base } from './fixture.ts'
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
