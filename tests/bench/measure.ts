import { Bench } from 'tinybench'
import type { Line } from './bed.ts'

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
    warmupIterations: 2,
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

/** Runs a line and then its floor. */
export async function measure(line: Line, effort: Effort): Promise<Measured> {
  const { name, budget } = line
  const runs = Math.min(effort.runs, line.runs ?? effort.runs)
  const own = await timesOf(line, { time: effort.time, runs })
  const least = await timesOf({ run: line.floor }, { time: effort.time / 4, runs })
  const [median, p95, floor] = [percentile(own, 0.5), percentile(own, 0.95), percentile(least, 0.5)]
  return { name, runs: own.length, median, p95, floor, ratio: median / floor, budget, isKept: p95 <= budget }
}
