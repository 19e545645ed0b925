import { expect, test } from 'vitest'
import { fold } from './search.ts'

test('what a keyboard types finds what was typeset: case, accents, joined letters and apostrophes do not count', () => {
  expect(fold('L’ÉCONOMIE du Cœur, ex æquo')).toBe("l'economie du coeur, ex aequo")
  expect(fold("l'economie du coeur, ex aequo")).toBe(fold('L’Économie du cœur, ex æquo'))
})

test('the diacritics that a keyboard types by themselves do not count either', () => {
  expect(fold('A^B`C')).toBe('abc')
  expect(fold('É^B`C')).toBe('ebc')
})
