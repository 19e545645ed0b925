import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { packageBin, runNode } from './child.mjs'
import { inProject, Trouble } from './project.mjs'

const stampFile = inProject('out', '.sources')

const sources = () => {
  const inSrc = readdirSync(inProject('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
  return [...inSrc, ...['package.json', 'package-lock.json', 'electron.vite.config.ts'].map((name) => inProject(name))]
}

const stampOfSources = () => {
  const hash = createHash('sha256')
  for (const file of sources()) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const stampOfBuild = () => {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch {
    return ''
  }
}

/** Builds out/ afresh; answers the exit code and what was printed. A failed build leaves files that cannot start, and no stamp. */
export const build = async () => {
  const stamp = stampOfSources()
  rmSync(inProject('out'), { recursive: true, force: true })
  const args = ['build', '--logLevel', 'warn']
  const result = await runNode(packageBin('electron-vite'), args, { output: 'keep', env: { NODE_ENV: 'production' } })
  if (result.code === 0) writeFileSync(stampFile, stamp)
  return result
}

/** Builds when out/ is missing or older than its sources. */
export const ensureBuilt = async (say) => {
  if (stampOfBuild() === stampOfSources()) return
  say('Construction de l’application…')
  const { code, text } = await build()
  if (code === 0) return
  process.stderr.write(text)
  throw new Trouble('La construction n’a pas abouti : le message ci-dessus dit pourquoi.')
}
