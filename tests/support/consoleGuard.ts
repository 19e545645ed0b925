import { afterEach, beforeEach, expect } from 'vitest'

// A stray console.error is a bug that nobody read: it fails the test.
const original = console.error
let errors: unknown[][] = []

beforeEach(() => {
  errors = []
  console.error = (...parts: unknown[]) => {
    errors.push(parts)
  }
})

afterEach(() => {
  console.error = original
  expect(errors, 'console.error was called').toEqual([])
})
