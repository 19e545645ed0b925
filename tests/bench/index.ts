import { constants, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBed } from './bed.ts'
import { wholeDossier } from './dossier.ts'
import { linesOf } from './lines/lines.ts'
import { measure, type Effort, type Measured } from './measure.ts'
import { tableOf } from './report.ts'

// `npm run bench -- [part of a name] [--json]`: it measures and reports, and never fails because something is slow.

const full: Effort = { time: 400, runs: 20 }
/** What is left to a line once the run has lasted `ENOUGH` milliseconds, so that a busy machine ends too. */
const short: Effort = { time: 0, runs: 3 }
const ENOUGH = 70_000

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const say = (line: string) => process.stderr.write(`${line}\n`)

const whole = await wholeDossier(say)
const folder = mkdtempSync(join(tmpdir(), 'relais-bench-run-'))
try {
  const path = join(folder, 'bench.relais')
  copyFileSync(whole, path, constants.COPYFILE_FICLONE)
  const bed = await openBed(path)
  const started = performance.now()
  const measured: Measured[] = []
  for (const line of linesOf(bed, positionals.join(' ')))
    measured.push(await measure(line, performance.now() - started > ENOUGH ? short : full))
  bed.letGo()
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`
  const seconds = Math.round((performance.now() - started) / 1_000)
  process.stdout.write(
    values.json ? `${JSON.stringify({ machine, seconds, lines: measured }, null, 2)}\n` : `${tableOf(measured)}\n`,
  )
  say(`${machine} · ${seconds} s`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
