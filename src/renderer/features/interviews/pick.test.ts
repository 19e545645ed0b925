import { expect, test } from 'vitest'
import { kindOfKey, sentenceAt, wordsOf } from './pick.ts'

const notes = 'On jette 3.5 t de palettes par an. Le tri prend du temps !\n- Ils cherchent un gardien.\n\n'
const sentenceIn = (text: string, place: number) => {
  const part = sentenceAt(text, place)
  return part === null ? null : text.slice(part.start, part.end)
}

test('a place in the notes is in one sentence, which a decimal point does not end', () => {
  const places = { start: 0, decimal: 12, second: 40, bullet: 70 }
  expect(Object.entries(places).map(([name, place]) => [name, sentenceIn(notes, place)])).toEqual([
    ['start', 'On jette 3.5 t de palettes par an.'],
    ['decimal', 'On jette 3.5 t de palettes par an.'],
    ['second', 'Le tri prend du temps !'],
    ['bullet', '- Ils cherchent un gardien.'],
  ])
})

test('after a sentence, it is the one that was just written', () => {
  expect(sentenceIn(notes, notes.length)).toBe('- Ils cherchent un gardien.')
  expect(sentenceIn('Sans point final', 16)).toBe('Sans point final')
})

test('nothing written is no sentence', () => {
  expect([sentenceIn('', 0), sentenceIn(' \n ', 2)]).toEqual([null, null])
})

test('a record takes the words without their bullet, line ends and full stop', () => {
  expect(wordsOf('- Ils cherchent\n  un gardien.')).toBe('Ils cherchent un gardien')
  expect(wordsOf('3,5 t de palettes')).toBe('3,5 t de palettes')
})

test('Alt and the letter’s place on the keyboard choose what it becomes; with Ctrl, which types @ or €, nothing', () => {
  const key = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false }
  expect(['KeyB', 'KeyO', 'KeyS', 'KeyE', 'KeyG', 'KeyA'].map((code) => kindOfKey({ ...key, code }))).toEqual([
    'need',
    'offer',
    'out',
    'in',
    'promise',
    null,
  ])
  expect(kindOfKey({ ...key, ctrlKey: true, code: 'KeyE' })).toBeNull()
})
