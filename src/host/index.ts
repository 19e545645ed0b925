import { join, resolve } from 'node:path'
import { openCore } from '../core/core.ts'
import { openInBrowser } from './browser.ts'
import { hostDesktop } from './desktop.ts'
import { coreOptions, logCrashes } from './environment.ts'
import { serve } from './serve.ts'

/** How long the host waits for a page to come back (reload, crash of the browser) before it ends. */
const GONE_FOR_GOOD_MS = 30_000

const say = (message: Record<string, string>) => console.log(JSON.stringify(message))

/** The local-browser host. Says `{"url": …}` first, and with `--open` then `{"opened": …}`, one JSON text a line. */
const main = async () => {
  const entryDir = import.meta.dirname
  const options = coreOptions({ host: 'browser', desktop: hostDesktop(), entryDir })
  logCrashes(options.log)
  const core = openCore(options)

  let leaving: NodeJS.Timeout | undefined
  let isClosing = false
  const close = async () => {
    if (isClosing) return
    isClosing = true
    await served.close()
    core.close()
    process.exit(0)
  }
  const file = process.argv.slice(2).find((argument) => !argument.startsWith('-'))
  const served = await serve({
    context: core.context,
    pageDir: resolve(entryDir, '../renderer'),
    fileToOpen: file ? resolve(file) : '',
    onPage: (isThere) => {
      clearTimeout(leaving)
      if (!isThere && process.env.RELAIS_STAY !== '1') leaving = setTimeout(() => void close(), GONE_FOR_GOOD_MS)
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close())

  say({ url: served.url })
  if (process.argv.includes('--open')) {
    say({ opened: await openInBrowser(served.url, join(options.dataDir, 'browser')) })
  }
}

await main()
