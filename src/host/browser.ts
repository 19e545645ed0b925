import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import open from 'open'

/** How the page came to be on screen: a window of its own, a tab of the default browser, or not at all. */
export type Opened = 'window' | 'tab' | 'none'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
]
const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser']
const windowsPrograms = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe']

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const candidates = (): string[] => {
  const { env } = process
  if (process.platform === 'darwin') {
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']].filter(
      (root) => root !== undefined,
    )
    return windowsPrograms.flatMap((program) => roots.map((root) => join(root, program)))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

const canShowWindows = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/** True once the browser has lived a moment, or has handed the address to one that runs already. */
const openWindow = (binary: string, url: string, profileDir: string): Promise<boolean> => {
  const switches = [`--app=${url}`, `--user-data-dir=${profileDir}`, '--window-size=1280,800']
  const quiet = ['--no-first-run', '--no-default-browser-check', '--disable-background-mode']
  // Chromium refuses to run as root with its sandbox.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(binary, [...switches, ...quiet, ...asRoot], { detached: true, stdio: 'ignore' })
  child.unref()
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
    setTimeout(() => resolve(true), 2_000).unref()
  })
}

/** Shows the page: in an application window of a Chromium, else in the default browser. */
export const openInBrowser = async (url: string, profileDir: string): Promise<Opened> => {
  if (!canShowWindows()) return 'none'
  const binary = candidates().find(isExecutable)
  if (binary && (await openWindow(binary, url, profileDir))) return 'window'
  try {
    await open(url)
    return 'tab'
  } catch {
    return 'none'
  }
}
