import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Browser, type Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { findChromium } from '../../scripts/lib/chromium.mjs'
import { electronRuntime, launchElectron, launchInBrowser, type Running } from './launch.ts'

/** The application under test, on folders of its own. */
export interface App {
  /** The page of the present run: another one after `restart` or `kill`. */
  readonly page: Page
  dataDir: string
  /** The officer's documents folder, empty. */
  folder: string
  /** Closes the window as the officer does, ends the application and starts it again. */
  restart: () => Promise<Page>
  /** Ends the application without warning and starts it again. */
  kill: () => Promise<Page>
  /** For a test that provokes an error which the browser writes to its console. */
  expectConsoleError: (pattern: RegExp) => void
}

interface Options {
  /** The instant at which the application's clock starts; the present when empty. */
  now: string
}

const environment = (home: string, dataDir: string, now: string): Record<string, string> => {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const own = { HOME: home, USERPROFILE: home, RELAIS_DATA_DIR: dataDir, RELAIS_NO_OPEN: '1', TZ: 'Europe/Paris' }
  return { ...Object.fromEntries(inherited), ...own, RELAIS_NOW: now }
}

/** Collects what goes wrong in a page unseen: it fails the test. */
const watchConsole = (page: Page, errors: string[]) => {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
}

export const test = base.extend<{ app: App } & Options, { chromiumBrowser: Browser | undefined }>({
  now: ['', { option: true }],

  chromiumBrowser: [
    async ({ playwright }, provide) => {
      if (electronRuntime()) return provide(undefined)
      const executablePath = await findChromium()
      // Chromium refuses to run as root with its sandbox.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      const browser = await playwright.chromium.launch({ ...(executablePath && { executablePath }), args })
      await provide(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],

  app: async ({ chromiumBrowser, now }, provide) => {
    const home = mkdtempSync(join(tmpdir(), 'relais-e2e-'))
    const dataDir = join(home, 'data')
    const folder = join(home, 'Documents')
    mkdirSync(folder)
    const env = environment(home, dataDir, now)
    const errors: string[] = []
    const allowed: RegExp[] = []

    const watch = (page: Page) => watchConsole(page, errors)
    const launch = async (): Promise<Running> => {
      const runtime = electronRuntime()
      if (runtime) return launchElectron(runtime, { env, watch })
      if (!chromiumBrowser) throw new Error('Neither Electron nor a browser was started')
      return launchInBrowser(chromiumBrowser, { env, watch })
    }

    let running = await launch()
    const again = async (end: () => Promise<void>) => {
      await end()
      running = await launch()
      return running.page
    }
    await provide({
      get page() {
        return running.page
      },
      dataDir,
      folder,
      restart: () => again(() => running.close()),
      kill: () => again(() => running.kill()),
      expectConsoleError: (pattern) => allowed.push(pattern),
    })
    // What the page asks for while its host is being killed fails, and says nothing about the application.
    const seen = [...errors]
    await running.kill()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    const unexpected = seen.filter((error) => !allowed.some((pattern) => pattern.test(error)))
    expect(unexpected, 'errors in the page’s console').toEqual([])
  },
})

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What can differ between two themes that draw the same elements. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Checks accessibility of what is on screen, in the light theme and in the dark one. */
export const expectNoAxeViolations = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    const axe = new AxeBuilder({ page })
    if (colorScheme === 'light') axe.withTags(axeTags)
    else axe.withRules(colourRules)
    // Without frames there is nothing to gather from them in a blank page, which Electron cannot open and which doubles the time.
    const { violations } = await axe.setLegacyMode().analyze()
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
    }))
    expect(found, `accessibility, ${colorScheme} theme`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

export { expect } from '@playwright/test'
