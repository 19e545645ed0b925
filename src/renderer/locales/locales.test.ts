import { expect, test } from 'vitest'
import { appErrors } from '../../shared/errors.ts'
import { fieldErrorKeys } from '../../shared/fields.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

interface Sentences {
  [key: string]: string | Sentences
}

const flatten = (sentences: Sentences, prefix = ''): [key: string, sentence: string][] =>
  Object.entries(sentences).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )

const french = flatten(fr)
const english = flatten(en)

const broken = (sentences: [string, string][], isBroken: (sentence: string) => boolean) =>
  sentences.filter(([, sentence]) => isBroken(sentence)).map(([key, sentence]) => `${key}: ${sentence}`)

const fill = (sentence: string) => [...sentence.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name).sort()

test('French and English have the same sentences', () => {
  expect(english.map(([key]) => key).toSorted()).toEqual(french.map(([key]) => key).toSorted())
})

test('a sentence is filled in with the same things in both languages', () => {
  const inEnglish = new Map(english)
  const differing = french.filter(
    ([key, sentence]) => String(fill(sentence)) !== String(fill(inEnglish.get(key) ?? '')),
  )
  expect(differing).toEqual([])
})

test('no sentence is blank', () => {
  const isBlank = (sentence: string) => sentence.trim() === ''
  expect([...broken(french, isBlank), ...broken(english, isBlank)]).toEqual([])
})

test('every expected error has its sentence', () => {
  expect(Object.keys(fr.errors)).toEqual(expect.arrayContaining(Object.keys(appErrors)))
  expect(Object.keys(en.errors)).toEqual(expect.arrayContaining(Object.keys(appErrors)))
})

test('every reason to refuse a field has its sentence', () => {
  expect(Object.keys(fr.fieldErrors)).toEqual(expect.arrayContaining([...fieldErrorKeys]))
  expect(Object.keys(en.fieldErrors)).toEqual(expect.arrayContaining([...fieldErrorKeys]))
})

test('French keeps a no-break space before ; : ! ? » and after «', () => {
  expect(broken(french, (sentence) => / [;:!?»]|« |\p{L}[;!?»]|[^\s]: |«[^\u00a0\u202f]/u.test(sentence))).toEqual([])
})

test('apostrophes and ellipses are the typographic ones', () => {
  const isTyped = (sentence: string) => /\p{L}'|\.\.\./u.test(sentence)
  expect([...broken(french, isTyped), ...broken(english, isTyped)]).toEqual([])
})
