import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import { bareDossier, counts, lineOf } from '../../../tests/support/gauge.ts'
import { journal } from '../db/journal.table.ts'

test('a dossier that holds nothing is no readiness at all, even once it is copied', async () => {
  const { client, folder } = await bareDossier()
  expect(await client.handover.gauge()).toMatchObject({ date: '2023-02-07', score: null, missing: 1 })
  await client.dossier.backup({ folder })
  const gauge = await client.handover.gauge()
  expect(gauge).toMatchObject({ score: null, missing: 0 })
  expect(gauge.lines).toHaveLength(26)
  expect(gauge.lines.map(({ rows }) => rows)).toEqual(gauge.lines.map(() => []))
  expect(gauge.families.filter(({ total }) => total > 0)).toEqual([
    { family: 'safety', score: 100, inOrder: 1, total: 1 },
  ])
  await client.handover.noteGauge()
  expect(await client.handover.gaugeCurve()).toEqual([])
})

test('a new dossier is told by what it starts with: activities that nobody rated', async () => {
  const { client } = await testDossier()
  const gauge = await client.handover.gauge()
  expect(gauge.score).toBe(0)
  expect(lineOf(gauge, 'activitiesNotRated')).toMatchObject({ family: 'skills', missing: 17, total: 17 })
})

test('a copy is old after a week of changes; without a change it never is', async () => {
  const { client, clock, folder } = await testDossier()
  expect(await counts(client, 'noRecentBackup')).toEqual(['1/1'])
  await client.dossier.backup({ folder })
  clock.set('2023-03-07T09:00:00.000Z')
  expect(await counts(client, 'noRecentBackup')).toEqual(['0/1'])
  clock.set('2023-02-13T09:00:00.000Z')
  await client.inventory.addTool({ name: 'ADALIE' })
  expect(await counts(client, 'noRecentBackup')).toEqual(['0/1'])
  clock.set('2023-02-14T09:00:00.000Z')
  expect(await counts(client, 'noRecentBackup')).toEqual(['1/1'])
})

test('twenty rows are told of as many as there are, and the most of it comes first', async () => {
  const { client } = await bareDossier()
  for (let rank = 1; rank <= 23; rank += 1) await client.inventory.addTool({ name: `Outil ${rank}` })
  await client.inventory.addDeliverable({ name: 'Export ADALIE' })
  const { lines } = await client.handover.gauge()
  expect(lines.slice(0, 3).map(({ key, missing }) => [key, missing])).toEqual([
    ['toolsNotTransferred', 23],
    ['deliverablesNotReceived', 1],
    ['noRecentBackup', 1],
  ])
  expect(lines[0]?.rows).toHaveLength(20)
})

test('a day has one point, the last; noting it is no act: nothing to undo, and nothing changed since the last copy', async () => {
  const { client, clock, context, folder } = await testDossier()
  const { id } = await client.inventory.addTool({ name: 'ADALIE' })
  await client.dossier.backup({ folder })
  const lines = () => context.read().$count(journal)
  const before = await lines()
  await client.handover.noteGauge()
  const { changeId } = await client.handover.noteGauge()
  const [first, ...others] = await client.handover.gaugeCurve()
  expect(others).toEqual([])
  expect(first).toEqual({ date: '2023-02-07', score: 33, missing: 18 })
  expect(await lines()).toBe(before)
  expect(await client.dossier.lastBackup()).toMatchObject({ hasChangedSince: false })
  await expect(client.history.undo({ changeId })).rejects.toMatchObject({ code: 'CANNOT_UNDO' })
  await client.inventory.updateTool({ id, isTransferred: true })
  await client.handover.noteGauge()
  clock.set('2023-02-09T09:00:00.000Z')
  await client.handover.noteGauge()
  expect(await client.handover.gaugeCurve()).toEqual([
    { date: '2023-02-07', score: 66, missing: 17 },
    { date: '2023-02-09', score: 66, missing: 17 },
  ])
})
