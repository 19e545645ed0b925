import { expect, test } from 'vitest'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import { groupOf, inGroups } from './meetingGroups.ts'

const today = '2026-11-22'

const meeting = (date: string, status: MeetingRow['status']): MeetingRow => ({
  id: `${date} ${status}`,
  committeeId: 'copil',
  committeeName: 'Comité de pilotage',
  committeeCode: 'COPIL',
  committeeKind: 'steering',
  year: Number(date.slice(0, 4)),
  number: 1,
  date,
  startTime: null,
  status,
})

test('what is coming stands first, soonest first; then what is to write, to validate, and the past by year', () => {
  const rows = [
    meeting('2022-10-12', 'validated'),
    meeting('2026-12-20', 'preparation'),
    meeting('2026-11-22', 'convened'),
    meeting('2023-09-12', 'validated'),
    meeting('2026-11-02', 'held'),
    meeting('2023-02-07', 'validated'),
    meeting('2026-10-02', 'review'),
    meeting('2025-06-10', 'circulated'),
  ]
  const shown = inGroups(rows, today).map((row) => [groupOf(row, today), row.date])
  expect(shown).toEqual([
    ['upcoming', '2026-11-22'],
    ['upcoming', '2026-12-20'],
    ['toWrite', '2026-10-02'],
    ['toWrite', '2026-11-02'],
    ['toValidate', '2025-06-10'],
    ['2023', '2023-09-12'],
    ['2023', '2023-02-07'],
    ['2022', '2022-10-12'],
  ])
})

test('a meeting convened for a day that has passed is to be written up', () => {
  expect(groupOf(meeting('2026-11-21', 'convened'), today)).toBe('toWrite')
})

test('a meeting in preparation stays among those to come, even late', () => {
  expect(groupOf(meeting('2026-01-10', 'preparation'), today)).toBe('upcoming')
})
