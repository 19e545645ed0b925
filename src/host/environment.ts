import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { v7 as uuidv7 } from 'uuid'
import type { CoreOptions, Log } from '../core/context.ts'

const LOG_MAX_BYTES = 1_000_000

/** This user's folder for settings, backups and the log: the same in every host. `RELAIS_DATA_DIR` puts it elsewhere. */
export const dataFolder = (): string => process.env.RELAIS_DATA_DIR || envPaths('relais', { suffix: '' }).data

/** Appends to `relais.log`, with one older file kept. A log that cannot be written never stops the work. */
export const fileLog = (dataDir: string): Log => {
  const path = join(dataDir, 'relais.log')
  const write = (line: string) => {
    try {
      mkdirSync(dataDir, { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_MAX_BYTES) renameSync(path, `${path}.1`)
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`)
    } catch {
      // Nowhere is left to say it: a full disk or a read-only folder shows in the act that needs it.
    }
  }
  return {
    info: (message) => write(message),
    error: (message, cause) => write(`${message}: ${cause instanceof Error ? cause.stack : String(cause)}`),
  }
}

/** Leaves a trace of a bug that ends the process, without changing that it does. */
export const logCrashes = (log: Log): void => {
  process.on('uncaughtExceptionMonitor', (error) => log.error('The process ends on a bug', error))
}

/** False for tests and scheduled jobs: there is nobody to show a dialog or a document to. */
export const hasOnlooker = (): boolean => process.env.RELAIS_NO_OPEN !== '1'

/** The system's clock. `RELAIS_NOW` sets it to another instant, from which it runs on (pictures of the guide). */
const clock = (): (() => Date) => {
  const start = Date.parse(process.env.RELAIS_NOW ?? '')
  const shift = Number.isNaN(start) ? 0 : start - Date.now()
  return () => new Date(Date.now() + shift)
}

/** What a real host gives the core. `entryDir` is the folder of the built entry file, two below the application's. */
export const coreOptions = (host: Pick<CoreOptions, 'host' | 'desktop'> & { entryDir: string }): CoreOptions => {
  const dataDir = dataFolder()
  return {
    host: host.host,
    desktop: host.desktop,
    dataDir,
    homeDir: homedir(),
    migrationsDir: resolve(host.entryDir, '../../drizzle'),
    now: clock(),
    newId: () => uuidv7(),
    log: fileLog(dataDir),
  }
}
