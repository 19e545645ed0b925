import type Database from 'better-sqlite3'

/** One statement that a call ran, with the values that it was given. */
interface Step {
  sql: string
  values: unknown[]
  act: 'all' | 'get'
  isRaw: boolean
  isPluck: boolean
}

type Statement = Database.Statement

/** Notes what a statement reads, in the form in which it is asked for. What writes is not noted: it is not run twice. */
function listen(statement: Statement, sql: string, steps: Step[]): Statement {
  let [isRaw, isPluck] = [false, false]
  if (!statement.readonly || !statement.reader) return statement
  const { raw, pluck } = { raw: statement.raw.bind(statement), pluck: statement.pluck.bind(statement) }
  const own = { all: statement.all.bind(statement), get: statement.get.bind(statement) }
  return Object.assign(statement, {
    raw: (toggle = true) => ((isRaw = toggle), raw(toggle)),
    pluck: (toggle = true) => ((isPluck = toggle), pluck(toggle)),
    all: (...values: unknown[]) => (steps.push({ sql, values, act: 'all', isRaw, isPluck }), own.all(...values)),
    get: (...values: unknown[]) => (steps.push({ sql, values, act: 'get', isRaw, isPluck }), own.get(...values)),
  })
}

/** The statements that a call reads with, in their order. */
async function stepsOf(connection: Database.Database, run: () => Promise<unknown>): Promise<Step[]> {
  const steps: Step[] = []
  const prepare = connection.prepare.bind(connection)
  Object.assign(connection, { prepare: (sql: string) => listen(prepare(sql), sql, steps) })
  try {
    await run()
  } finally {
    Object.assign(connection, { prepare })
  }
  return steps
}

function prepared(connection: Database.Database, { sql, values, act, isRaw, isPluck }: Step): () => unknown {
  const statement = connection.prepare(sql)
  if (isRaw) statement.raw()
  if (isPluck) statement.pluck()
  return () => statement[act](...values)
}

/**
 * The floor of a call that reads: the very statements that it runs, with the same values, prepared once and asked of better-sqlite3
 * alone. What is left between the two is ours: building the statements, describing the rows, checking input and output.
 */
export async function replayOf(connection: Database.Database, run: () => Promise<unknown>): Promise<() => void> {
  const steps = (await stepsOf(connection, run)).map((step) => prepared(connection, step))
  if (steps.length === 0) throw new Error('Nothing was read: this line needs a floor of its own')
  return () => {
    for (const step of steps) step()
  }
}
