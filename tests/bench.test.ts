import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBed, type Bed, type Line } from './bench/bed.ts'
import { makeDossier } from './bench/dossier.ts'
import { drawer } from './bench/draw.ts'
import { documentLinesOf, linesOf, planLinesOf } from './bench/lines/lines.ts'
import { floorOf } from './bench/measure.ts'
import { growthOf, tableOf } from './bench/report.ts'
import { temporaryFolder } from './support/core.ts'

// How fast it is belongs to `npm run bench`: here, only that it measures what is there.

const filled = `organisation contact need flow synergy decision action time_entry budget_line
  indicator measure outreach_event communication report report_evidence funder_duty handover`.split(/\s+/u)

async function runEach(bed: Bed, lines: readonly Line[]): Promise<void> {
  expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length)
  for (const line of lines) {
    await line.before?.()
    await line.run()
    await line.after?.()
    ;(await floorOf(line, bed))()
  }
}

test('the dossier that is measured is sound, and each measure and its floor run on it', async () => {
  const path = join(temporaryFolder(), 'bench.relais')
  await makeDossier(path, { share: 1 / 200, actions: 12, items: 2 })
  const bed = await openBed(path)
  try {
    expect(await bed.client.dossier.check()).toEqual({ isSound: true, problems: [] })
    expect(filled.filter((table) => bed.value(`SELECT count(*) FROM ${table}`) === '0')).toEqual([])
    await runEach(bed, [...linesOf(bed), ...planLinesOf(bed), ...documentLinesOf(bed)])
    expect(linesOf(bed, 'Search').map(({ name }) => name)).toContain('search.find rare word')
    expect(existsSync(join(bed.folder, 'minutes.docx.floor'))).toBe(true)
  } finally {
    bed.letGo()
  }
})

test('the floor of a call that reads is what it reads with, and nothing that it writes', async () => {
  const path = join(temporaryFolder(), 'bench.relais')
  await makeDossier(path, { share: 1 / 200 })
  const bed = await openBed(path)
  try {
    const count = () => bed.value('SELECT count(*) FROM organisation')
    const before = count()
    const floor = await bed.replay(async () => {
      await bed.client.organisations.list({})
      await bed.client.organisations.create({ name: 'Une fois' })
    })
    floor()
    floor()
    expect(Number(count())).toBe(Number(before) + 1)
    await expect(bed.replay(async () => {})).rejects.toThrow('Nothing was read')
  } finally {
    bed.letGo()
  }
})

test('one seed draws one dossier', () => {
  expect(drawer(1).words(50)).toBe(drawer(1).words(50))
  expect(drawer(1).words(50)).not.toBe(drawer(2).words(50))
})

const line = {
  name: 'needs.list',
  runs: 20,
  median: 12.34,
  p95: 150,
  floor: 0.5,
  ratio: 24.68,
  budget: 200,
  isKept: true,
}
const slow = { ...line, name: 'dossier.open', p95: 1_234, isKept: false }

test('the table tells what was kept and what was not', () => {
  expect(tableOf({ title: '100 ×', lines: [line, slow] })).toBe(
    [
      '100 ×         essais  médiane ms  p95 ms  plancher ms  rapport  budget ms',
      'needs.list        20        12,3     150         0,50   × 24,7        200  tenu',
      'dossier.open      20        12,3    1234         0,50   × 24,7        200  dépassé',
    ].join('\n'),
  )
})

test('sizes stand side by side, with the growth from the first to the last', () => {
  const small = { title: '1 ×', lines: [{ ...line, median: 1.234, p95: 2 }] }
  expect(growthOf([small, { title: '100 ×', lines: [line, slow] }])).toBe(
    [
      'mesure (ms)    1 ×   p95  100 ×   p95  plancher  rapport  croissance  budget',
      'needs.list    1,23  2,00   12,3   150      0,50   × 24,7      × 10,0     200  tenu',
      'dossier.open               12,3  1234      0,50   × 24,7                 200  dépassé',
    ].join('\n'),
  )
})
