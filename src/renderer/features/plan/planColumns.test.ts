import { expect, test } from 'vitest'
import {
  keptLayout,
  layoutFrom,
  placeColumn,
  planColumns,
  setWidth,
  shownColumns,
  stepColumn,
  toggleColumn,
  usualLayout,
  widthOf,
} from './planColumns.ts'

test('columns that were chosen, widened and put in another order are the same once read back', () => {
  const layout = setWidth(stepColumn(toggleColumn(usualLayout, 'phase'), 'status', -1), 'owner', 233.4)
  expect(shownColumns(layout).slice(0, 4)).toEqual(['number', 'title', 'status', 'owner'])
  expect(shownColumns(layout)).toContain('phase')
  expect(widthOf(layout, 'owner')).toBe(233)
  expect(layoutFrom(keptLayout(layout))).toEqual(layout)
})

test('the number and the title stay first and shown', () => {
  expect(toggleColumn(usualLayout, 'title')).toEqual(usualLayout)
  expect(stepColumn(usualLayout, 'owner', -1)).toEqual(usualLayout)
  expect(placeColumn(usualLayout, 'actual', 0).order.slice(0, 3)).toEqual(['number', 'title', 'actual'])
})

test('what was kept and means nothing gives the usual columns; a column that was not known is added', () => {
  expect(layoutFrom(null)).toEqual(usualLayout)
  expect(layoutFrom('{"order":["weather"]}')).toEqual(usualLayout)
  const { order, hidden } = layoutFrom('{"order":["owner"],"hidden":["title","status"],"widths":{}}')
  expect(order.slice(0, 3)).toEqual(['number', 'title', 'owner'])
  expect(order).toHaveLength(planColumns.length)
  expect(hidden).toContain('phase')
  expect(hidden).not.toContain('title')
})
