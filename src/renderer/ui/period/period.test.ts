import { expect, test } from 'vitest'
import { periodOf } from './period.ts'

test.each([
  ['all', '2026-11-28', null, null],
  ['thisMonth', '2026-11-28', '2026-11-01', '2026-11-30'],
  ['thisMonth', '2024-02-01', '2024-02-01', '2024-02-29'],
  ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['thisYear', '2026-11-28', '2026-01-01', '2026-12-31'],
  ['lastYear', '2026-01-01', '2025-01-01', '2025-12-31'],
] as const)('the period « %s » of %s goes from %s to %s', (choice, today, ...days) => {
  const { from, to } = periodOf(choice, today)
  expect([from, to]).toEqual(days)
})
