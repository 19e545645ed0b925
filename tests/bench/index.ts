import { constants, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBed, type Bed, type Line } from './bed.ts'
import { keptDossier, sizes, type Size } from './dossier.ts'
import { documentLinesOf, linesOf, planLinesOf } from './lines/lines.ts'
import { measure, type Effort, type Measured } from './measure.ts'
import { growthOf, tableOf, type Table } from './report.ts'

// `npm run bench -- [part of a name] [--size 1|10|100] [--json]`: it measures and reports, and never fails because something is slow.

const efforts: Record<Size, Effort> = {
  1: { time: 60, runs: 10 },
  10: { time: 60, runs: 10 },
  100: { time: 200, runs: 8 },
}
/** What is left to a line once the run has lasted `ENOUGH` milliseconds, so that a busy machine ends too. */
const short: Effort = { time: 0, runs: 3 }
const ENOUGH = 110_000

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, size: { type: 'string' } },
  allowPositionals: true,
})
const say = (line: string) => process.stderr.write(`${line}\n`)
const words = positionals.join(' ')
const chosen = values.size === undefined ? sizes : sizes.filter((size) => String(size) === values.size)
if (chosen.length === 0) throw new Error(`--size is one of ${sizes.join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'relais-bench-run-'))
let spent = 0

/** Measures on a copy of a dossier, which is then thrown away. */
async function measureOn(
  name: Parameters<typeof keptDossier>[0],
  linesFor: (bed: Bed, words: string) => Line[],
  effort: Effort,
): Promise<Measured[]> {
  const path = join(folder, name, 'bench.relais')
  const kept = await keptDossier(name, say)
  const started = performance.now()
  mkdirSync(join(folder, name))
  copyFileSync(kept, path, constants.COPYFILE_FICLONE)
  const bed = await openBed(path)
  const measured: Measured[] = []
  for (const line of linesFor(bed, words))
    measured.push(await measure(line, bed, spent + performance.now() - started > ENOUGH ? short : effort))
  bed.letGo()
  rmSync(join(folder, name), { recursive: true })
  spent += performance.now() - started
  return measured
}

try {
  const tables: Table[] = []
  for (const size of chosen)
    tables.push({ title: `${size} ×`, lines: await measureOn(`${size}`, linesOf, efforts[size]) })
  // Of one size each: what they measure does not depend on the rest of the dossier.
  const others: Table[] =
    values.size === undefined
      ? [
          { title: '1 000 actions', lines: await measureOn('plan', planLinesOf, efforts[10]) },
          { title: 'documents', lines: await measureOn('documents', documentLinesOf, efforts[10]) },
        ]
      : []
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`
  const seconds = Math.round(spent / 1_000)
  const sized = tables.length > 1 ? [growthOf(tables)] : tables.map(tableOf)
  const shown = [...sized, ...others.filter(({ lines }) => lines.length > 0).map(tableOf)].join('\n\n')
  const told = { machine, seconds, load: loadavg(), tables: [...tables, ...others] }
  process.stdout.write(values.json ? `${JSON.stringify(told, null, 2)}\n` : `${shown}\n`)
  say(
    `${machine} · ${seconds} s · load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
