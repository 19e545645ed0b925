import { describe, expect, it } from 'vitest'
import { isRightToLeft, oneLine, setSegments, xmlSafe } from './text.ts'

describe('text that may stand in a Word file', () => {
  it('loses what XML 1.0 forbids: control characters, U+FFFE, U+FFFF, lone surrogates', () => {
    expect(xmlSafe('a\u0000b\u0008c\u001Fd\uFFFEe\uFFFFf\uD800g\uDC00h\u007Fi\u0085')).toBe('abcdefghi\n')
  })

  it('keeps emoji, accents and right-to-left letters', () => {
    expect(xmlSafe('😀👩🏽‍🔬 é מילה مرحبا')).toBe('😀👩🏽‍🔬 é מילה مرحبا')
  })

  it('composes accents that were typed apart', () => {
    expect(xmlSafe('e\u0301te\u0301')).toBe('été')
  })

  it('makes every line break the same, and a tab a space', () => {
    expect(xmlSafe('a\r\nb\rc\u2028d\u2029e\u000Bf\tg')).toBe('a\nb\nc\nd\ne\nf g')
  })

  it('takes out the controls that would turn the rest of the paragraph round', () => {
    expect(xmlSafe('\u202Egnol\u202C \u2066x\u2069')).toBe('gnol x')
  })
})

describe('segments of a sentence', () => {
  const joined = (segments: { text: string }[]): string[] => segments.map(({ text }) => text.replaceAll('\u202F', '~'))

  it('are set together: what one opens another closes', () => {
    expect(
      joined(setSegments([{ text: 'Il dit "' }, { text: 'oui', bold: true }, { text: '" : c\'est fait' }], 'fr')),
    ).toEqual(['Il dit «~', 'oui~', '»~: c’est fait'])
  })

  it('keep their own look', () => {
    expect(setSegments([{ text: 'a ' }, { text: 'b', bold: true }, { text: ' c', italics: true }], 'fr')).toEqual([
      { text: 'a ' },
      { text: 'b ', bold: true },
      { text: 'c', italics: true },
    ])
  })

  it('lose no character, whatever they are', () => {
    const segments = ['😀 :', '\n', '  ', 'שלום ; "', 'x"', '', ' fin !'].map((text) => ({ text }))
    const set = setSegments(segments, 'fr').map(({ text }) => text)
    const bare = (text: string): string => text.replaceAll(/[ \u00A0\u202F]/gu, '').replaceAll(/[«»]/gu, '"')
    expect(set.map(bare)).toEqual(segments.map(({ text }) => bare(text)))
  })
})

describe('direction and length', () => {
  it('takes the direction of the first letter', () => {
    expect([isRightToLeft('12. שלום abc'), isRightToLeft('abc שלום'), isRightToLeft('12 ; 3')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('cuts a long line after a word, and in a word that alone takes much of the room', () => {
    expect([
      oneLine('Direction du développement économique (Grand Cahors)', 44),
      oneLine('mutualisation du gardiennage', 17),
      oneLine('mutualisation du gardiennage', 18),
      oneLine('à anticonstitutionnellement', 12),
    ]).toEqual(['Direction du développement économique…', 'mutualisation du…', 'mutualisation du…', 'à anticonst…'])
  })

  it('cuts a long line between characters as a reader counts them', () => {
    expect([oneLine('court', 5), oneLine('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬', 3), oneLine('a\nb', 9)]).toEqual(['court', '👩🏽‍🔬👩🏽‍🔬…', 'a b'])
  })
})
