import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runProgram } from './child.mjs'
import { Trouble } from './project.mjs'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

const systemCandidates = () => {
  if (process.platform === 'darwin') {
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData].filter(Boolean)
    return windowsPrograms.flatMap((program) => roots.map((folder) => join(folder, program)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

const playwrightCandidate = async () => {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/** A Chromium to test in: RELAIS_CHROMIUM, Playwright's own, or the system's; undefined when there is none. */
export const findChromium = async () => {
  const candidates = [process.env.RELAIS_CHROMIUM, await playwrightCandidate(), ...systemCandidates()]
  return candidates.find((path) => path && existsSync(path))
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** The same, installed where that can be done; says what to install elsewhere. */
export const ensureChromium = async (say) => {
  const present = await findChromium()
  if (present) return present
  if (canInstall()) {
    say('Installation de Chromium pour les essais…')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await runProgram('apt-get', ['update', '-qq'], { output: 'keep', env })
    await runProgram('apt-get', ['install', '-y', '-qq', 'chromium'], { output: 'keep', env })
  }
  const installed = await findChromium()
  if (installed) return installed
  throw new Trouble(
    'Les essais de bout en bout ont besoin d’un navigateur : installez Chromium ou Google Chrome, ou lancez « npx playwright install chromium », puis relancez la commande.',
  )
}
