import { join } from 'node:path'
import { openBenchCore } from './core.ts'

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
    /** Rows as SQLite alone reads them. */
    rows: (statement: string, ...values: unknown[]): unknown[] => connection().prepare(statement).all(values),
    /** The first value of the first row. */
    value: (statement: string): string => String(connection().prepare(statement).pluck().get()),
    /** The ids that a statement selects. */
    ids: (statement: string): string[] => connection().prepare<[], string>(statement).pluck().all(),
  }
}

export type Bed = Awaited<ReturnType<typeof openBed>>

/** One line of the table. */
export interface Line {
  name: string
  /** What its p95 should stay under, in milliseconds. */
  budget: number
  /** How often it is run at least, where that is not as often as the others. */
  runs?: number
  run: () => Promise<unknown>
  /** Before each run and not measured, as `after` is. */
  before?: () => Promise<void>
  after?: () => Promise<void>
  /** The least that SQLite and the disk would need for the same answer. */
  floor: () => unknown
}

/** A list is on screen before one waits for it. */
export const LIST = 200
