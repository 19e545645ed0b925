import { describe, expect, it } from 'vitest'
import {
  clock,
  dateInWords,
  duration,
  frenchTypography,
  fullDate,
  money,
  numericDate,
  shortDate,
  typography,
  wholeNumber,
} from './typography.ts'

// Spaces are made visible, so that a failure can be read: _ is no-break, ~ is narrow no-break.
const shown = (text: string): string => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '~')
const french = (text: string): string => shown(frenchTypography(text))

describe('French typography', () => {
  it.each([
    ['Objet : bilan', 'Objet~: bilan'],
    ['Objet: bilan', 'Objet~: bilan'],
    ['Vraiment ? Oui ! Bien ; bon', 'Vraiment~? Oui~! Bien~; bon'],
    ['Quoi?!', 'Quoi~?!'],
    ['Quoi ?! (sûr ?)', 'Quoi~?! (sûr~?)'],
    ['(?) reste seul', '(?) reste seul'],
    ['Objet\u00A0: bilan', 'Objet~: bilan'],
    ['plusieurs   : espaces', 'plusieurs~: espaces'],
    ['CVthèque (emploi): oui', 'CVthèque (emploi)~: oui'],
  ])('puts a narrow no-break space before high punctuation: %s', (typed, set) => {
    expect(french(typed)).toBe(set)
  })

  it.each([
    ['le "quick win" du mois', 'le «~quick win~» du mois'],
    ['"Quoi ?" dit-il', '«~Quoi~?~» dit-il'],
    ['l\'"économie circulaire"', 'l’«~économie circulaire~»'],
    ['un "premier" et un "second".', 'un «~premier~» et un «~second~».'],
    ['«sans espace» et « avec »', '«~sans espace~» et «~avec~»'],
    ['un écran de 24" et un guillemet " seul', 'un écran de 24" et un guillemet " seul'],
  ])('makes straight quotes French: %s', (typed, set) => {
    expect(french(typed)).toBe(set)
  })

  it.each([
    ["LOT'EC, l'économie, aujourd'hui", 'LOT’EC, l’économie, aujourd’hui'],
    ["Syn'Occ et Ad'OCC", 'Syn’Occ et Ad’OCC'],
  ])('bends apostrophes: %s', (typed, set) => {
    expect(french(typed)).toBe(set)
  })

  it.each([
    ['COPIL n°2 et n° 3', 'COPIL n°_2 et n°_3'],
    ['12 % de 35 000 € et 4 t', '12_% de 35~000_€ et 4_t'],
    ['1 234 567 kWh', '1~234~567_kWh'],
    ['20 min, 9 h 30', '20_min, 9_h_30'],
    ['le 7 février 2023, le 1er mars', 'le 7_février 2023, le 1er_mars'],
    ['M. Martin, art. 5, p. 12', 'M._Martin, art._5, p._12'],
    ['en 2023 100 entreprises', 'en 2023 100 entreprises'],
    ['05 65 20 89 00', '05 65 20 89 00'],
    ['4 tables', '4 tables'],
  ])('keeps numbers with what they count: %s', (typed, set) => {
    expect(french(typed)).toBe(set)
  })

  it.each([
    'à 14:30',
    'échelle 1:500',
    "https://exemple.fr/page?a=1&b=l'eau",
    'www.exemple.fr/?x;y',
    "prenom.d'aure@exemple.fr",
    String.raw`C:\Dossiers\lotec`,
    'ligne une\nligne deux',
    '',
  ])('leaves alone: %s', (typed) => {
    expect(frenchTypography(typed)).toBe(typed)
  })

  it('sets the sentence around an address', () => {
    expect(french('Voir "https://exemple.fr/a?b=1" : merci ! Écrire à eit@exemple.fr ; ou https://exemple.fr.')).toBe(
      'Voir «~https://exemple.fr/a?b=1~»~: merci~! Écrire à eit@exemple.fr~; ou https://exemple.fr.',
    )
  })

  const samples = [
    'Il dit : "l\'eau coûte 1 200 € !" (n° 5) ; et puis ?!',
    '«  déjà » “ ” " \' :;!? ::: "a" "b c " d"',
    '😀 : "\u202Eמילה" ; مرحبا ! l\'"x"',
    '12 345 678 : 9 h 30 : 1er mai ?',
    '«»« »«a»',
  ]
  it.each(samples)('does nothing more the second time: %s', (typed) => {
    const once = frenchTypography(typed)
    expect(frenchTypography(once)).toBe(once)
  })

  it.each(samples)('changes nothing but spaces, and quotes one for one: %s', (typed) => {
    const bare = (text: string): string =>
      text
        .replaceAll(/[ \u00A0\u202F]/gu, '')
        .replaceAll('’', "'")
        .replaceAll(/[«»]/gu, '"')
    expect(bare(frenchTypography(typed))).toBe(bare(typed))
  })

  it.each(['a', '"', ': ', '1 234 ', "l'", 'a@', '« ', '😀!'])('sets a text of 100,000 times %s at once', (piece) => {
    const started = performance.now()
    frenchTypography(piece.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('English typography', () => {
  it('curls quotes and leaves spaces alone', () => {
    expect(typography('The "pilot" zone: it\'s 5 km away?', 'en')).toBe('The “pilot” zone: it’s 5 km away?')
  })
})

describe('dates, hours, lengths and money', () => {
  it.each([
    [shown(dateInWords('2023-02-07', 'fr')), 'mardi 7_février 2023'],
    [shown(fullDate('2023-02-07', 'fr')), '7_février 2023'],
    [shown(dateInWords('2023-03-01', 'fr')), 'mercredi 1er_mars 2023'],
    [shown(shortDate('2023-02-07', 'fr')), 'mar. 7_févr. 2023'],
    [shown(dateInWords('2023-02-07', 'en')), 'Tuesday 7_February 2023'],
    [shown(shortDate('2023-02-01', 'en')), 'Wed 1_Feb 2023'],
    [numericDate('2023-02-07'), '07/02/2023'],
    [shown(clock('09:30', 'fr')), '9_h_30'],
    [shown(clock('14:00', 'fr')), '14_h'],
    [clock('09:05', 'en'), '9:05'],
    [shown(duration(110, 'fr')), '1_h_50'],
    [shown(duration(20, 'fr')), '20_min'],
    [shown(duration(120, 'fr')), '2_h'],
    [shown(duration(65, 'fr')), '1_h_05'],
    [shown(duration(110, 'en')), '1_h_50_min'],
    [shown(money(123_456, 'fr')), '1~234,56_€'],
    [money(123_456, 'en'), '€1,234.56'],
    [shown(wholeNumber(12_500, 'fr')), '12~500'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected)
  })
})
