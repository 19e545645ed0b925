import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageBin, runNode } from './child.mjs'
import { inProject } from './project.mjs'

const PROBE_MS = 8_000
const DOWNLOAD_MS = 5 * 60_000
/** After a download that failed, the next one is tried no sooner, so that starting stays quick. */
const RETRY_AFTER_MS = 24 * 60 * 60_000

const folder = inProject('node_modules', 'electron')
const failureMark = inProject('node_modules', '.relais-no-electron')

/**
 * Electron's runtime, or undefined where it is not installed. Never by importing 'electron': that starts a download.
 */
export const electronBinary = () => {
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8')
    const binary = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}

/** Whether windows can be shown at all. */
export const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const hasJustFailed = () => {
  const mark = statSync(failureMark, { throwIfNoEntry: false })
  return mark !== undefined && Date.now() - mark.mtimeMs < RETRY_AFTER_MS
}

const isReachable = async () => {
  // Behind a proxy that only the downloader knows, a direct request proves nothing.
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const source = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/'
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })
    return true
  } catch {
    return false
  }
}

/** Electron's runtime, downloaded if it can be; undefined where it can't be had. */
export const ensureElectron = async (say) => {
  const present = electronBinary()
  if (present || hasJustFailed()) return present
  if (await isReachable()) {
    say('Téléchargement d’Electron (une seule fois, cinq minutes au plus)…')
    await runNode(packageBin('electron', 'install-electron'), [], { output: 'keep', timeout: DOWNLOAD_MS })
  }
  const binary = electronBinary()
  if (binary) rmSync(failureMark, { force: true })
  else writeFileSync(failureMark, '')
  return binary
}

/** What Electron is started with: as root on Linux it refuses to start with its sandbox. */
export const electronArguments = (...args) => [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  inProject(),
  ...args,
]
