import { expect, test } from 'vitest'
import { FACILITATION_THRESHOLD, facilitationOf, originOfKind, plannedAndActual, sumLines } from './budget.rules.ts'

test('facilitation is held against its threshold by what was done once it is told, else by what is planned', () => {
  expect(facilitationOf({ plannedFte: FACILITATION_THRESHOLD, actualFte: 0 })).toEqual({
    fte: 25,
    isActual: false,
    isEnough: true,
  })
  expect(facilitationOf({ plannedFte: 100, actualFte: 24 })).toEqual({ fte: 24, isActual: true, isEnough: false })
})

test('companies, associations and consultancies bring private money, everyone else public', () => {
  const kinds = ['company', 'association', 'consultancy', 'localAuthority', 'publicBody', 'chamber', 'other'] as const
  expect(kinds.map(originOfKind)).toEqual(['private', 'private', 'private', 'public', 'public', 'public', 'public'])
})

test('operating and investment are told apart, then together', () => {
  const amounts = sumLines([
    { kind: 'operating', plannedCents: 10, actualCents: null },
    { kind: 'investment', plannedCents: 1, actualCents: 2 },
  ])
  expect((['operating', 'investment', 'total'] as const).map((kind) => plannedAndActual(amounts, kind))).toEqual([
    { planned: 10, actual: 0 },
    { planned: 1, actual: 2 },
    { planned: 11, actual: 2 },
  ])
})
