import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inProject, Trouble } from './project.mjs'

// better-sqlite3 13 crashes on Node 20: the project brings Node 24 as a package, for the systems that have one.
const OURS_FROM = 24
const SYSTEM_FROM = [20, 19]

const NPM_FROM = 11

const platforms = { linux: 'linux', win32: 'win', darwin: 'darwin' }

const versionOf = (binary) => {
  const { stdout } = spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  return stdout?.trim() ?? ''
}

let found

/** The Node that runs the application: the one in node_modules, else this one if it is recent enough. */
export const nodeBinary = () => {
  if (found) return found
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = inProject('node_modules', `node-${platforms[process.platform]}-${process.arch}`, 'bin', file)
  const candidates = [packaged, process.execPath].filter(existsSync)
  found = candidates.find((binary) => Number.parseInt(versionOf(binary), 10) >= OURS_FROM)
  if (found) return found
  throw new Trouble(
    `Relais a besoin de Node ${OURS_FROM}, qui n’est pas fourni pour ce système : installez-le depuis https://nodejs.org puis relancez la commande (ici, Node ${process.versions.node}).`,
  )
}

/** The scripts themselves run on the Node that the person has. */
export const checkSystemNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > SYSTEM_FROM[0] || (major === SYSTEM_FROM[0] && minor >= SYSTEM_FROM[1])) return
  throw new Trouble(
    `Il faut Node ${SYSTEM_FROM.join('.')} ou plus récent, et c’est ici Node ${process.versions.node} : installez-le depuis https://nodejs.org puis relancez la commande.`,
  )
}

/** npm says its version to the scripts it runs; where it does not, it installs as it can. */
export const checkNpm = () => {
  const version = /^npm\/((\d+)\S*)/.exec(process.env.npm_config_user_agent ?? '')
  if (!version || Number(version[2]) >= NPM_FROM) return
  throw new Trouble(
    `Il faut npm ${NPM_FROM} ou plus récent, et c’est ici npm ${version[1]} : mettez-le à jour (npm install --global npm@${NPM_FROM}) puis relancez la commande.`,
  )
}
