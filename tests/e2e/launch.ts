import { once } from 'node:events'
import { _electron, type Browser, type Page } from '@playwright/test'
import { electronArguments, electronBinary, hasScreen } from '../../scripts/lib/electron.mjs'
import { startHost, type Host } from '../support/host.ts'

/** One run of the application with its page, in Electron or in a browser. */
export interface Running {
  page: Page
  /** Closes the window as the officer does, so that the page can save, then ends the application. */
  close: () => Promise<void>
  /** Ends the application without warning. */
  kill: () => Promise<void>
}

interface Launch {
  env: Record<string, string>
  /** Called with the page as soon as there is one. */
  watch: (page: Page) => void
}

const look = { locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce', colorScheme: 'light' } as const

/** Electron's runtime, where it is installed and can show a window. */
export const electronRuntime = (): string | undefined => (hasScreen() ? electronBinary() : undefined)

export const launchElectron = async (executablePath: string, { env, watch }: Launch): Promise<Running> => {
  const application = await _electron.launch({ executablePath, args: electronArguments('--lang=fr'), env, ...look })
  const page = await application.firstWindow()
  watch(page)
  const child = application.process()
  return {
    page,
    close: () => application.close(),
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

const closePage = async (page: Page) => {
  if (page.isClosed()) return
  const closed = page.waitForEvent('close')
  // Closing while something is being saved makes the browser ask; the officer leaves all the same.
  page.on('dialog', (dialog) => void dialog.accept())
  await page.close({ runBeforeUnload: true })
  await closed
}

export const launchInBrowser = async (browser: Browser, { env, watch }: Launch): Promise<Running> => {
  const host: Host = await startHost(env)
  const context = await browser.newContext({ ...look, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  watch(page)
  await page.goto(host.url)
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await host.stop(signal)
    await context.close()
  }
  return {
    page,
    close: async () => {
      await closePage(page)
      await end('SIGTERM')
    },
    kill: () => end('SIGKILL'),
  }
}
