import { expect, test } from 'vitest'
import { contrastOnWhite } from './contrast.ts'

test('contrast on white is that of WCAG 2', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5)
  expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5)
  // The lightest grey that passes 4.5 on white.
  expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
  expect(contrastOnWhite('#0B6E5F')).toBeCloseTo(6.17, 1)
})

test('what is not yet a colour has no contrast', () => {
  expect(contrastOnWhite('#0B6E5')).toBeNull()
  expect(contrastOnWhite('vert')).toBeNull()
})
