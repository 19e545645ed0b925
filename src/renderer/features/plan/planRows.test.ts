import { expect, test } from 'vitest'
import { planOf } from '../../../../tests/support/planMaker.ts'
import { groupPlan, linesOf, nextSort, pathTo, sortActions, sumsOf, type Line, type Sort } from './planRows.ts'

const cci = { organisationId: 'cci', contactId: null, label: 'CCI du Lot' }
const step = (id: string, doneOn: string | null) => ({ id, position: 0, title: id, dueDate: null, doneOn })
const plan = planOf(
  [
    { id: 'a', number: '1', name: 'Animation' },
    { id: 'a1', number: '1.1', name: 'Ateliers', parentId: 'a' },
    { id: 'b', number: '2', name: 'Synergies' },
  ],
  [
    { id: 'deux', number: 'A-2', title: 'École', axisId: 'a', dueDate: '2023-03-01', plannedCents: 100, isLate: true },
    { id: 'dix', number: 'A-10', title: 'eau', axisId: 'a1', priority: 'high', plannedCents: 50, actualCents: 20 },
    { id: 'un', number: 'A-1', title: 'Zone', dueDate: '2023-02-01', status: 'done', owner: cci, priority: 'low' },
  ],
)
const by = (column: Sort['column'], isDescending = false) =>
  sortActions(plan, { column, isDescending }).map(({ id }) => id)
const lines = (groups: ReturnType<typeof groupPlan>, folded: string[] = []) =>
  linesOf(groups, { grouping: 'axis', folded }).map((line: Line) =>
    line.kind === 'group' ? `${line.level} ${line.group.label || '–'} (${line.sums.count})` : line.action.id,
  )

test('numbers sort as numbers, words without case and accents, and what is not told comes last both ways', () => {
  expect(by('number')).toEqual(['un', 'deux', 'dix'])
  expect(by('title')).toEqual(['dix', 'deux', 'un'])
  expect(by('dueDate')).toEqual(['un', 'deux', 'dix'])
  expect(by('dueDate', true)).toEqual(['deux', 'un', 'dix'])
  expect(by('priority')).toEqual(['dix', 'un', 'deux'])
  expect(by('axis')).toEqual(['deux', 'dix', 'un'])
  expect(by('status', true)).toEqual(['un', 'deux', 'dix'])
  expect(sortActions(plan, null).map(({ id }) => id)).toEqual(['deux', 'dix', 'un'])
})

test('progress sorts by the share of steps that are done', () => {
  const stepped = planOf(
    [],
    [
      { id: 'half', steps: [step('x', '2023-01-01'), step('y', null)] },
      { id: 'nothing' },
      { id: 'third', steps: [step('x', '2023-01-01'), step('y', null), step('z', null)] },
    ],
  )
  expect(sortActions(stepped, { column: 'progress', isDescending: false }).map(({ id }) => id)).toEqual([
    'third',
    'half',
    'nothing',
  ])
})

test('a column is sorted up, then down, then no more', () => {
  const up = nextSort(null, 'title')
  const down = nextSort(up, 'title')
  expect([up, down, nextSort(down, 'title')]).toEqual([
    { column: 'title', isDescending: false },
    { column: 'title', isDescending: true },
    null,
  ])
  expect(nextSort(down, 'owner')).toEqual({ column: 'owner', isDescending: false })
})

test('grouped by axis, each axis holds its sub-axes, and tells the sums of all that is under it', () => {
  const groups = groupPlan(plan, { grouping: 'axis', sort: null, withEmpty: true })
  expect(lines(groups)).toEqual([
    '1 1 Animation (2)',
    'deux',
    '2 1.1 Ateliers (1)',
    'dix',
    '1 2 Synergies (0)',
    '1 – (1)',
    'un',
  ])
  expect(groups.map(sumsOf)[0]).toEqual({ count: 2, late: 1, plannedCents: 150, actualCents: 20 })
  expect(lines(groups, ['a', 'none'])).toEqual(['1 1 Animation (2)', '1 2 Synergies (0)', '1 – (1)'])
  expect(pathTo(groups, 'dix')).toEqual(['a', 'a1'])
  expect(lines(groupPlan(plan, { grouping: 'axis', sort: null, withEmpty: false }))).not.toContain('1 2 Synergies (0)')
})

test('grouped by owner or status, only those that have actions are headings, and nobody comes last', () => {
  const keys = (grouping: 'owner' | 'status') =>
    groupPlan(plan, { grouping, sort: null, withEmpty: true }).map(({ key, actions }) => [key, actions.length])
  expect(keys('owner')).toEqual([
    ['cci', 1],
    ['none', 2],
  ])
  expect(keys('status')).toEqual([
    ['toCome', 2],
    ['done', 1],
  ])
})

test('ungrouped, the lines are the actions alone, sorted through the whole plan', () => {
  const groups = groupPlan(plan, {
    grouping: 'nothing',
    sort: { column: 'number', isDescending: false },
    withEmpty: true,
  })
  expect(linesOf(groups, { grouping: 'nothing', folded: [] }).map(({ key }) => key)).toEqual(['un', 'deux', 'dix'])
})
