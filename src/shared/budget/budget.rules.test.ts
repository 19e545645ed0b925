import { expect, test } from 'vitest'
import { FACILITATION_THRESHOLD, facilitationOf, originOfKind, plannedAndActual, sumLines } from './budget.rules.ts'

test('facilitation is held against its threshold by what was done once the year is over or the plan is reached', () => {
  const of = (plannedFte: number, actualFte: number, isYearOver: boolean) =>
    facilitationOf({ plannedFte, actualFte, isYearOver })
  expect(of(FACILITATION_THRESHOLD, 0, true)).toEqual({ fte: 25, isActual: false, isEnough: true })
  expect(of(100, 24, true)).toEqual({ fte: 24, isActual: true, isEnough: false })
  expect(of(100, 24, false)).toEqual({ fte: 100, isActual: false, isEnough: true })
  expect(of(20, 30, false)).toEqual({ fte: 30, isActual: true, isEnough: true })
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
