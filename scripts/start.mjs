import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { ensureBuilt } from './lib/build.mjs'
import { runProgram } from './lib/child.mjs'
import { electronArguments, ensureElectron, hasScreen } from './lib/electron.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { nodeBinary } from './lib/node.mjs'
import { inProject, run, say } from './lib/project.mjs'

/** An Electron that ends this early, with an error, could not start at all. */
const FAILED_START_MS = 10_000

const args = process.argv.slice(2)
const wantsBrowser = args.includes('--browser')
const mayOpen = !args.includes('--no-open')
const files = args
  .filter((argument) => !argument.startsWith('-'))
  .map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file))

/** The exit code once the window is closed, or undefined when Electron is not to be had or does not start. */
const startElectron = async () => {
  if (!hasScreen()) return undefined
  const binary = await ensureElectron(say)
  if (!binary) return undefined
  say('Relais s’ouvre dans sa fenêtre.')
  const since = Date.now()
  const { code } = await runProgram(binary, electronArguments(...files))
  return code !== 0 && Date.now() - since < FAILED_START_MS ? undefined : code
}

const opened = {
  window: () => 'Relais est ouvert dans une fenêtre ; il s’arrêtera de lui-même après elle, ou ici avec Ctrl+C.',
  tab: () =>
    'Relais est ouvert dans votre navigateur ; il s’arrêtera de lui-même une fois l’onglet fermé, ou ici avec Ctrl+C.',
  none: (url) => `Relais est prêt : ouvrez cette adresse dans un navigateur (elle ne sert qu’une fois) : ${url}`,
}

const startBrowser = () =>
  new Promise((finish) => {
    const hostArgs = [inProject('out', 'main', 'host.js'), ...(mayOpen ? ['--open'] : []), ...files]
    const host = spawn(nodeBinary(), hostArgs, { stdio: ['ignore', 'pipe', 'inherit'] })
    let url = ''
    createInterface(host.stdout).on('line', (line) => {
      const message = JSON.parse(line)
      if (message.url) url = message.url
      if (message.opened || !mayOpen) say(opened[message.opened ?? 'none'](url))
    })
    // Ctrl+C reaches the host too: it puts the dossier away, and we leave after it.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => host.kill('SIGTERM'))
    host.once('close', (code) => finish(code ?? 0))
  })

await run(async () => {
  say('Relais installe ce qui manque, se construit si besoin, puis s’ouvre.')
  await ensureInstalled(say, 'inherit')
  await ensureBuilt(say)
  if (wantsBrowser || !mayOpen) return startBrowser()
  const code = await startElectron()
  if (code !== undefined) return code
  say('Electron n’est pas disponible sur cette machine : Relais s’ouvre dans un navigateur, avec les mêmes fonctions.')
  return startBrowser()
})
