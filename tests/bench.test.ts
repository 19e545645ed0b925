import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBed } from './bench/bed.ts'
import { makeDossier } from './bench/dossier.ts'
import { drawer } from './bench/draw.ts'
import { linesOf } from './bench/lines/lines.ts'
import { tableOf } from './bench/report.ts'
import { temporaryFolder } from './support/core.ts'

// How fast it is belongs to `npm run bench`: here, only that it measures what is there.

const filled = ['organisation', 'contact', 'need', 'flow', 'synergy', 'decision', 'action', 'time_entry', 'budget_line']

test('the dossier that is measured is sound, and each measure and its floor run on it', async () => {
  const path = join(temporaryFolder(), 'bench.relais')
  await makeDossier(path, 1 / 200)
  const bed = await openBed(path)
  try {
    expect(await bed.client.dossier.check()).toEqual({ isSound: true, problems: [] })
    expect(filled.filter((table) => bed.value(`SELECT count(*) FROM ${table}`) === '0')).toEqual([])
    const lines = linesOf(bed)
    expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length)
    for (const { before, run, after, floor } of lines) {
      await before?.()
      await run()
      await after?.()
      floor()
    }
    expect(linesOf(bed, 'Search').map(({ name }) => name)).toContain('search.find rare word')
  } finally {
    bed.letGo()
  }
})

test('one seed draws one dossier', () => {
  expect(drawer(1).words(50)).toBe(drawer(1).words(50))
  expect(drawer(1).words(50)).not.toBe(drawer(2).words(50))
})

test('the table tells what was kept and what was not', () => {
  const line = { name: 'needs.list', runs: 20, median: 12.34, p95: 150, floor: 0.5, ratio: 24.68, budget: 200 }
  expect(
    tableOf([
      { ...line, isKept: true },
      { ...line, name: 'dossier.open', p95: 1_234, isKept: false },
    ]),
  ).toBe(
    [
      'mesure        essais  médiane ms  p95 ms  plancher ms  rapport  budget ms',
      'needs.list        20        12,3     150         0,50   × 24,7        200  tenu',
      'dossier.open      20        12,3    1234         0,50   × 24,7        200  dépassé',
    ].join('\n'),
  )
})
