import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './lib/build.mjs'
import { packageBin, runNode } from './lib/child.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { electronBinary, hasScreen } from './lib/electron.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { run, say, sayApart, Trouble } from './lib/project.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'relais-tests-'))

// Tests open nothing on screen and never touch the person's own settings.
const env = { RELAIS_NO_OPEN: '1', RELAIS_DATA_DIR: join(scratch, 'data') }

const report = (name) => {
  try {
    return JSON.parse(readFileSync(join(scratch, name), 'utf8'))
  } catch {
    return undefined
  }
}

/** A runner that ends badly without naming a test has failed all the same. */
const counted = (counts, code) => ({ ...counts, failed: counts.failed || (code === 0 ? 0 : 1) })

/** One check that passes or fails as a whole; what it prints is shown when it fails. */
const check = async (name, ...args) => {
  const { code, text } = await runNode(packageBin(name === 'tsc' ? 'typescript' : name, name), args, {
    env,
    output: 'keep',
  })
  if (code !== 0) console.log(text)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

const buildAfresh = async () => {
  const { code, text } = await build()
  if (code !== 0) console.log(text)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

const unit = async () => {
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${join(scratch, 'unit.json')}`]
  const { code } = await runNode(packageBin('vitest'), args, { env })
  const result = report('unit.json')
  if (!result) return { passed: 0, failed: 1, skipped: 0 }
  // A file that could not even be read counts as one failure: it holds no test that could.
  const unread = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const counts = {
    passed: result.numPassedTests,
    failed: result.numFailedTests + unread.length,
    skipped: result.numPendingTests + result.numTodoTests,
  }
  return counted(counts, code)
}

const endToEnd = async () => {
  const inElectron = electronBinary() !== undefined && hasScreen()
  const chromium = inElectron ? undefined : await ensureChromium(say)
  const { code } = await runNode(packageBin('@playwright/test', 'playwright'), ['test', '--reporter=dot,json'], {
    env: {
      ...env,
      ...(chromium && { RELAIS_CHROMIUM: chromium }),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(scratch, 'e2e.json'),
    },
  })
  const stats = report('e2e.json')?.stats
  if (!stats) return { passed: 0, failed: 1, skipped: 0 }
  return counted({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, code)
}

const steps = [
  { name: 'règles d’écriture', step: () => check('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'mise en forme', step: () => check('oxfmt', '--check') },
  { name: 'types', step: () => check('tsc', '-b', '--noEmit') },
  { name: 'code mort', step: () => check('knip') },
  { name: 'construction', step: buildAfresh },
  { name: 'essais du cœur et des hôtes', step: unit },
  { name: 'essais de bout en bout', step: endToEnd },
]

const inWords = ({ passed, failed }) =>
  `${passed} ${passed > 1 ? 'réussis' : 'réussi'}, ${failed} ${failed > 1 ? 'échecs' : 'échec'}`

const runSteps = async () => {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const lines = []
  let isBuilt = true
  for (const { name, step } of steps) {
    const since = Date.now()
    say(`▸ ${name}…`)
    const counts = step === endToEnd && !isBuilt ? notBuilt() : await attempt(step)
    if (step === buildAfresh) isBuilt = counts.failed === 0
    for (const key of Object.keys(total)) total[key] += counts[key]
    const seconds = ((Date.now() - since) / 1000).toFixed(1).replace('.', ',')
    lines.push(`${counts.failed ? '✗' : '✓'} ${name} : ${inWords(counts)} (${seconds} s)`)
  }
  return { total, lines }
}

const notBuilt = () => {
  say('Les essais de bout en bout n’ont pas pu avoir lieu, car la construction a échoué.')
  return { passed: 0, failed: 1, skipped: 0 }
}

const attempt = async (step) => {
  try {
    return await step()
  } catch (error) {
    sayApart(error instanceof Trouble ? error.message : String(error.stack))
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

await run(async () => {
  say('Relais installe ce qui manque, puis passe tous ses contrôles et essais.')
  await ensureInstalled(say, 'inherit')
  const { total, lines } = await runSteps()
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  say(`\n${lines.join('\n')}\n`)
  if (total.skipped > 0) say(`Sans objet sur cette machine : ${total.skipped}.`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})
