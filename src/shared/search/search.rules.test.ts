import { expect, test } from 'vitest'
import { excerptOf, holdsWords, searchWords } from './search.rules.ts'

test('a question is its letters and digits, folded, each word once, and no more of them than a question has', () => {
  expect(searchWords('  L’Œuvre d’ÉCONOMIE, l’œuvre (COPIL-2023) ! ')).toEqual([
    'l',
    'oeuvre',
    'd',
    'economie',
    'copil',
    '2023',
  ])
  expect(searchWords('"* ^ 🏭 :')).toEqual([])
  expect(searchWords(Array.from({ length: 40 }, (_, rank) => `mot${rank}`).join(' '))).toHaveLength(16)
})

test('a text holds a word that one of its own begins with', () => {
  expect(holdsWords('Récupération de l’œuvre', ['recup', 'oeuv'])).toBe(true)
  expect(holdsWords('Récupération', ['peration'])).toBe(false)
  expect(holdsWords('prérécupération et récupération', ['recup'])).toBe(true)
})

test('an excerpt shows the words around, whole, and says where it was cut', () => {
  const text = `${'avant '.repeat(30)}le CŒUR du sujet ${'après '.repeat(60)}`
  const excerpt = excerptOf(text, ['coeur'])
  expect(excerpt).toMatch(/^… (avant )+le CŒUR du sujet (après )+…$/u)
  expect(excerptOf('Le cœur du sujet', ['sujet'])).toBe('Le cœur du sujet')
  expect(excerptOf('Le cœur du sujet', ['absent'])).toBe('')
})

test('an excerpt stays within one of the texts of a record, on one line', () => {
  expect(excerptOf('Autre texte\n\nUn calendrier\nresserré\n\nFin', ['resserre'])).toBe('Un calendrier resserré')
})

test('letters that fold to more than one, and accents written apart, do not move an excerpt', () => {
  const text = `${'œ'.repeat(300)} ${'e\u0301'.repeat(300)} voici la soude`
  expect(excerptOf(text, ['soude'])).toContain('la soude')
})
