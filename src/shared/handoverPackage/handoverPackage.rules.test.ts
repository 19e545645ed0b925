import { expect, test } from 'vitest'
import { looksProtected, packageFileName, passphraseStrength } from './handoverPackage.rules.ts'

test('a package is named so that every system accepts it, however long or odd the name of the démarche', () => {
  const named = (initiativeName: string, isProtected = false) =>
    packageFileName({ date: '2026-11-28', initiativeName, isProtected }, 'fr')
  expect(named('LOT’EC')).toBe('2026-11-28 LOT’EC – Passation.zip')
  expect(named('a/b:c', true)).toBe('2026-11-28 a-b-c – Passation.zip.age')
  expect(named('…'.repeat(400)).length).toBeLessThan(100)
  expect(named('👩🏽‍🌾'.repeat(90)).isWellFormed()).toBe(true)
  expect(looksProtected('C:\\x\\Paquet.ZIP.AGE')).toBe(true)
})

test.each([
  ['', 'short'],
  ['onze lettre', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['motdepasse12', 'weak'],
  ['cheval bleu dort', 'fair'],
  ['quatre chevaux bleus dorment', 'strong'],
  ['X7!qPz29-mKd4#Lw8vRt', 'strong'],
])('a passphrase is told for what it is worth: « %s » is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength)
})
