import { expect, test } from 'vitest'
import { distinctSynonyms, recognise } from './vocabulary.rules.ts'

const soda = { name: 'Soude', synonyms: ['hydroxyde de sodium', 'NaOH', 'lessive de soude'] }
const cardboard = { name: 'Carton', synonyms: ['carton ondulé', 'OCC'] }
const pallet = { name: 'Palette bois', synonyms: ['palette Europe', 'EPAL'] }
const wood = { name: 'Bois', synonyms: ['chute de bois'] }
const rain = { name: 'Eau de pluie', synonyms: ['eau pluviale'] }
const terms = [soda, cardboard, pallet, wood, rain]

test.each([
  ['Soude caustique à 30 %', soda],
  ['HYDROXYDE de sodium, en bidons', soda],
  ['naoh', soda],
  ['Cartons ondulés non souillés', cardboard],
  ['Eaux pluviales de toiture', rain],
  ['l’eau de pluie', rain],
])('« %s » names a term, whatever the case, the accents, the plural and the apostrophe', (text, expected) => {
  expect(recognise(terms, text)).toBe(expected)
})

test.each([['cartonnage'], ['Ressoudure'], ['palettes plastique'], ['eau'], [''], ['%']])(
  '« %s » names none: a name is recognised by whole words',
  (text) => {
    expect(recognise(terms, text)).toBeUndefined()
  },
)

test('of several names, the longest wins; of equal ones, the first term', () => {
  expect(recognise(terms, 'Palettes bois cassées')).toBe(pallet)
  expect(recognise([wood, pallet], 'du bois, palettes Europe')).toBe(pallet)
  const other = { name: 'EPAL', synonyms: [] }
  expect(recognise([pallet, other], 'EPAL')).toBe(pallet)
  expect(recognise([other, pallet], 'EPAL')).toBe(other)
})

test('a short word keeps its last letter: « gaz » is not « ga », « bus » is not « bu »', () => {
  const bus = { name: 'bus', synonyms: [] }
  expect(recognise([bus], 'un BU')).toBeUndefined()
  expect(recognise([bus], 'le bus')).toBe(bus)
})

test('synonyms are kept once, without blanks and without the name itself', () => {
  expect(distinctSynonyms('Soude', [' NaOH ', 'naoh', '', '  ', 'soudes', 'Lessive de soude', '♻', '♻'])).toEqual([
    'NaOH',
    'Lessive de soude',
    '♻',
  ])
})
