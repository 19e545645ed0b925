import { Bench } from 'tinybench'
import type { Bed, Line } from './bed.ts'

export interface Measured {
  name: string
  runs: number
  median: number
  p95: number
  floor: number
  /** Our median by the floor's: what our layers cost. */
  ratio: number
  budget: number
  isKept: boolean
}

/** How long and how often a line is run at least. */
export interface Effort {
  time: number
  runs: number
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

async function timesOf(
  { run, before, after }: Pick<Line, 'before' | 'after'> & { run: () => unknown },
  effort: Effort,
) {
  const bench = new Bench({
    time: effort.time,
    iterations: effort.runs,
    warmupTime: 0,
    warmupIterations: Math.min(2, Math.floor(effort.runs / 3)),
    retainSamples: true,
    throws: true,
  })
  bench.add('line', async () => void (await run()), { async: true, beforeEach: before, afterEach: after })
  await bench.run()
  const [task] = bench.tasks
  const result = task?.result
  if (result?.state !== 'completed') throw new Error(`Not measured: ${result?.state}`)
  return result.latency.samples ?? []
}

/** The floor of a line, ready to be run: its own, or the statements that it reads with. */
export async function floorOf({ run, before, after, floor }: Line, bed: Bed): Promise<() => unknown> {
  if (floor !== undefined) return floor()
  await before?.()
  const replay = await bed.replay(run)
  await after?.()
  return replay
}

/** Runs a line and then its floor. A line that is run few times is not run for long either. */
export async function measure(line: Line, bed: Bed, effort: Effort): Promise<Measured> {
  const { name, budget, runs = effort.runs } = line
  const own = await timesOf(line, {
    time: line.runs === undefined ? effort.time : 0,
    runs: Math.min(runs, effort.runs),
  })
  const least = await timesOf(
    { run: await floorOf(line, bed) },
    { time: effort.time / 4, runs: Math.min(runs, effort.runs) },
  )
  const [median, p95, floor] = [percentile(own, 0.5), percentile(own, 0.95), percentile(least, 0.5)]
  return { name, runs: own.length, median, p95, floor, ratio: median / floor, budget, isKept: p95 <= budget }
}
