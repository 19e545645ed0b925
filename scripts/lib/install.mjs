import { readFileSync } from 'node:fs'
import { runProgram } from './child.mjs'
import { checkNpm, checkSystemNode } from './node.mjs'
import { inProject, Trouble } from './project.mjs'

const packagesIn = (...path) => {
  try {
    return JSON.parse(readFileSync(inProject(...path), 'utf8')).packages
  } catch {
    return undefined
  }
}

/** True when node_modules holds what the lock file asks for. npm writes its own list there last, so it is whole. */
const isInstalled = () => {
  const present = packagesIn('node_modules', '.package-lock.json')
  const wanted = packagesIn('package-lock.json')
  if (!present || !wanted) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    // An optional package may be for another system; a wrong version of it is still wrong.
    return present[path] ? present[path].version === version : optional === true
  })
}

const npmCi = (output) => {
  // No install script is needed, and better-sqlite3's would ask for a compiler.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js')
    ? runProgram(process.execPath, [npm, ...args], { output })
    : runProgram('npm', args, { output, shell: process.platform === 'win32' })
}

/** Installs the packages when some are missing or not the ones of the lock file. */
export const ensureInstalled = async (say, output) => {
  checkSystemNode()
  if (isInstalled()) return
  checkNpm()
  say('Installation de ce qui manque (une à deux minutes la première fois)…')
  const { code } = await npmCi(output)
  if (code !== 0 || !isInstalled()) {
    throw new Trouble(
      'L’installation n’a pas abouti : vérifiez la connexion au registre npm (message ci-dessus) puis relancez la commande.',
    )
  }
}
