import { expect, test } from 'vitest'
import { lastPart, nameRefusal, pathIn, safeFileName, withExtension } from './fileNames.ts'

test('a path is made with the separator of the machine that the folder is on', () => {
  expect(pathIn('/home/eit/Documents', 'LOT’EC.relais')).toBe('/home/eit/Documents/LOT’EC.relais')
  expect(pathIn('/', 'a.relais')).toBe('/a.relais')
  expect(pathIn('C:\\Users\\eit', 'a.relais')).toBe('C:\\Users\\eit\\a.relais')
  expect(pathIn('C:\\', 'a.relais')).toBe('C:\\a.relais')
})

test('the extension is there once, however it was typed', () => {
  expect(withExtension('LOT’EC', 'dossier')).toBe('LOT’EC.relais')
  expect(withExtension('LOT’EC.RELAIS', 'dossier')).toBe('LOT’EC.RELAIS')
  expect(withExtension('Compte rendu', 'document')).toBe('Compte rendu.docx')
  expect(withExtension('Actions', 'workbook')).toBe('Actions.xlsx')
  expect(withExtension('Actions.CSV', 'csv')).toBe('Actions.CSV')
})

test('a title becomes a name that every system accepts', () => {
  expect(safeFileName('Éco/Parc : « 100 % » ?\u0007 🌱')).toBe('Éco Parc « 100 % » 🌱')
  expect(safeFileName('x'.repeat(10_000))).toHaveLength(100)
})

test('a name that some system forbids is refused', () => {
  expect(nameRefusal('  ')).toBe('nameRequired')
  expect(nameRefusal('a/b')).toBe('nameForbidden')
  expect(nameRefusal('a:b')).toBe('nameForbidden')
  expect(nameRefusal('2023-02-07 COPIL n°2 – Compte rendu')).toBeNull()
})

test('the last part of a path is its name', () => {
  expect(lastPart('/home/eit/LOT’EC.relais')).toBe('LOT’EC.relais')
  expect(lastPart('C:\\Users\\eit\\')).toBe('eit')
})
