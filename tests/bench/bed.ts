import { join } from 'node:path'
import { openBenchCore } from './core.ts'
import { replayOf } from './replay.ts'

/** Far above every id that the generator gives. */
const IDS_FROM = 1_000_000_000

/** What is measured: one core with the dossier open, as a host has it. */
export async function openBed(path: string) {
  const folder = join(path, '..')
  const core = openBenchCore(folder, IDS_FROM)
  await core.client.dossier.open({ path })
  const connection = () => core.context.session.connection()
  return {
    client: core.client,
    /** Lets the file go as it is: closing as an officer does would back up what was only measured. */
    letGo: () => connection().close(),
    path,
    folder,
    /** The first value of the first row. */
    value: (statement: string): string => String(connection().prepare(statement).pluck().get()),
    /** What SQLite alone needs for a call that reads. */
    replay: (run: () => Promise<unknown>) => replayOf(connection(), run),
  }
}

export type Bed = Awaited<ReturnType<typeof openBed>>

/** One line of the table. */
export interface Line {
  name: string
  /** What its p95 should stay under on the largest dossier, in milliseconds. */
  budget: number
  /** How often it is run, where that is less than the others. */
  runs?: number
  run: () => Promise<unknown>
  /** Before each run and not measured, as `after` is. */
  before?: () => Promise<void>
  after?: () => Promise<void>
  /** The least that the same answer needs, made ready once; without one, the statements that the call reads with. */
  floor?: () => Promise<() => unknown>
}

/** A list is on screen before one waits for it. */
export const LIST = 200

/** Lines of lists. */
export const reading = (name: string, run: Line['run']): Line => ({ name, budget: LIST, run })
