import { expect, test } from 'vitest'
import { endingContracts, orderedLines, runningContracts, scoreOf, sharesOf } from './gauge.rules.ts'
import type { GaugeKey } from './handover.contract.ts'

const counted = (key: GaugeKey, missing: number, total: number) => ({ key, missing, total, rows: [] })
const scored = (...lines: [GaugeKey, number, number][]) =>
  scoreOf(sharesOf(orderedLines(lines.map(([key, missing, total]) => counted(key, missing, total)))))

test('each family that holds anything counts as much as another', () => {
  expect(scored(['companiesWithoutReferent', 100, 200], ['contractsEnding', 0, 1], ['dutiesLate', 0, 0])).toBe(75)
  expect(scored(['minutesNotWritten', 1, 3], ['toolsNotTransferred', 1, 2])).toBe(58)
})

test('a hundred says that nothing is missing, and only that', () => {
  expect(scored(['companiesWithoutReferent', 1, 5_000], ['noRecentBackup', 0, 1])).toBe(99)
  expect(scored(['companiesWithoutReferent', 0, 5_000], ['noRecentBackup', 0, 1])).toBe(100)
})

test('a dossier that holds nothing has no score, whether or not it was copied', () => {
  expect(scored()).toBeNull()
  expect(scored(['noRecentBackup', 0, 1], ['openQuestions', 0, 0])).toBeNull()
  expect(scored(['noRecentBackup', 1, 1])).toBeNull()
})

test('a family without anything says so, and is told all the same', () => {
  const shares = sharesOf(orderedLines([counted('actionsLate', 1, 4), counted('actionsWithoutOwner', 0, 4)]))
  expect(shares.map(({ family }) => family)).toHaveLength(8)
  expect(shares.find(({ family }) => family === 'plan')).toEqual({ family: 'plan', score: 87, inOrder: 7, total: 8 })
  expect(shares.find(({ family }) => family === 'skills')).toEqual({
    family: 'skills',
    score: null,
    inOrder: 0,
    total: 0,
  })
})

test('what is missing comes first, the most of it first; what there is nothing of comes last', () => {
  const lines = orderedLines([
    counted('companiesWithoutReferent', 0, 0),
    counted('actionsLate', 0, 2),
    counted('openQuestions', 3, 3),
    counted('decisionsLate', 1, 9),
    counted('minutesNotApproved', 3, 8),
  ])
  expect(lines.map(({ key }) => key)).toEqual([
    'minutesNotApproved',
    'openQuestions',
    'decisionsLate',
    'actionsLate',
    'companiesWithoutReferent',
  ])
})

test('a contract that another with the same organisation carries on is not ending, nor one without an end', () => {
  const contract = (
    id: string,
    endOn: string | null,
    rest: { daysLeft: number | null; organisationId?: string | null },
  ) => ({
    id,
    endOn,
    organisationId: 'o' as string | null,
    ...rest,
  })
  const soon = contract('soon', '2026-12-31', { daysLeft: 30 })
  const ids = (...all: ReturnType<typeof contract>[]) => endingContracts(all).map(({ id }) => id)
  expect(ids(soon)).toEqual(['soon'])
  expect(ids(soon, contract('next', '2027-12-31', { daysLeft: 395 }))).toEqual([])
  expect(ids(soon, contract('open', null, { daysLeft: null }))).toEqual([])
  expect(ids(soon, contract('other', '2027-12-31', { daysLeft: 395, organisationId: 'p' }))).toEqual(['soon'])
  expect(
    ids(
      contract('a', '2026-12-31', { daysLeft: 30, organisationId: null }),
      contract('b', '2027-12-31', { daysLeft: 395, organisationId: null }),
    ),
  ).toEqual(['a'])
  expect(ids(soon, contract('same', '2026-12-31', { daysLeft: 30 }))).toEqual(['soon', 'same'])
  const past = contract('past', '2025-11-30', { daysLeft: -366 })
  expect(runningContracts([soon, past, contract('none', null, { daysLeft: null })])).toEqual([soon])
  expect(ids(past)).toEqual([])
})
