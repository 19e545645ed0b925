import { expect, test } from 'vitest'
import { attachedName, extensionOf, freeName, isTaken, mayRun, mediaTypeOf, renamed } from './attachedFiles.rules.ts'

test.each([
  ['Carte des flux.QGZ', '.qgz'],
  ['archive.tar.gz', '.gz'],
  ['.profile', ''],
  ['Compte rendu n° 2. Version finale', ''],
  ['sans', ''],
])('the extension of %s is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})

test('a name that a system refuses is made one that every system takes', () => {
  expect(attachedName('COPIL : flux/eau?.pdf', 'x')).toBe('COPIL - flux-eau-.pdf')
  expect(attachedName('CON.txt', 'x')).toBe('_CON.txt')
  expect(attachedName('...', 'fichier')).toBe('fichier')
})

test('a name too long in bytes is cut before its extension, never inside a character', () => {
  const name = attachedName(`${'é'.repeat(300)}👩‍🌾.docx`, 'x')
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
  expect(name).toMatch(/^é+\.docx$/)
})

test('a file renamed keeps its extension', () => {
  expect(renamed('Export.CSV', 'Export ADALIE')).toBe('Export ADALIE.CSV')
  expect(renamed('Export.csv', 'Export ADALIE.CSV')).toBe('Export ADALIE.CSV')
  expect(renamed('Export.csv', 'Export.exe')).toBe('Export.exe.csv')
  expect(renamed('LISEZMOI', 'À lire')).toBe('À lire')
})

test('a taken name gets a number before its extension, whatever its capitals', () => {
  expect(isTaken('carte.PDF', ['Carte.pdf'])).toBe(true)
  expect(freeName('Carte.pdf', [])).toBe('Carte.pdf')
  expect(freeName('Carte.pdf', ['carte.pdf', 'Carte (2).PDF'])).toBe('Carte (3).pdf')
})

test('the media type comes from the extension', () => {
  expect(mediaTypeOf('a.PDF')).toBe('application/pdf')
  expect(mediaTypeOf('a.qgz')).toBe('application/octet-stream')
  expect(mediaTypeOf('constructor.constructor')).toBe('application/octet-stream')
})

test.each(['a.exe', 'a.BAT', 'a.pdf.lnk', 'a.js', 'a.desktop', 'a.command'])('%s may run', (name) => {
  expect(mayRun(name)).toBe(true)
})

test.each(['a.pdf', 'a.docx', 'a.qgz', 'a.xlsm', 'LISEZMOI', 'a.exe.pdf', 'exe'])('%s only shows', (name) => {
  expect(mayRun(name)).toBe(false)
})
