import { expect, test } from 'vitest'
import {
  actionSheetFileName,
  documentFileName,
  interviewReportFileName,
  planFileName,
  synergySheetFileName,
  tableFileName,
} from './documents.rules.ts'
import { safeFileName } from '../safeFileName.ts'

const meeting = { date: '2023-02-07', committeeCode: 'COPIL', number: 2 }

test('a document is named so that it sorts by date and says what it is', () => {
  expect(documentFileName('minutes', meeting, 'fr')).toBe('2023-02-07 COPIL n°2 – Compte rendu.docx')
  expect(documentFileName('notice', meeting, 'fr')).toBe('2023-02-07 COPIL n°2 – Convocation.docx')
  expect(documentFileName('signIn', meeting, 'fr')).toBe('2023-02-07 COPIL n°2 – Feuille d’émargement.docx')
  expect(documentFileName('minutes', meeting, 'en')).toBe('2023-02-07 COPIL no. 2 – Minutes.docx')
  expect(documentFileName('notice', meeting, 'en')).toBe('2023-02-07 COPIL no. 2 – Notice.docx')
  expect(documentFileName('signIn', meeting, 'en')).toBe('2023-02-07 COPIL no. 2 – Sign-in sheet.docx')
})

test('whatever the code of the body, the name is one that a file system takes', () => {
  const name = (committeeCode: string) => documentFileName('signIn', { ...meeting, committeeCode }, 'fr')
  expect(name('A/B\\C:D')).toBe('2023-02-07 A-B-C-D n°2 – Feuille d’émargement.docx')
  expect(name('???')).toBe('2023-02-07 --- n°2 – Feuille d’émargement.docx')
  expect(name('...')).toBe('2023-02-07 - n°2 – Feuille d’émargement.docx')
  expect(Buffer.byteLength(name('字'.repeat(10_000)))).toBeLessThan(255)
  expect(Buffer.byteLength(name('👩🏽‍🔬'.repeat(10_000)))).toBeLessThan(255)
  expect(name('😀'.repeat(10_000)).isWellFormed()).toBe(true)
})

test.each([
  ['a<b>c:d"e/f\\g|h?i*j', 'a-b-c-d-e-f-g-h-i-j'],
  ['tab\there\u0007', 'tab-here-'],
  ['  spaced   out . . ', 'spaced out'],
  ['..hidden', 'hidden'],
  ['CON', '_CON'],
  ['nul.docx', '_nul.docx'],
  ['COM1.txt', '_COM1.txt'],
  ['console', 'console'],
  ['e\u0301', 'é'],
  ['\u202Exslx.exe', '-xslx.exe'],
  ['\uD800', '\uFFFD'],
  [' . ', 'sans nom'],
])('%j is written %j in a file name', (text, name) => {
  expect(safeFileName(text, 'sans nom')).toBe(name)
})

test('the report of an interview is named by its date and its company', () => {
  const interview = { date: '2023-01-12', organisationName: 'Scierie du Causse' }
  expect(interviewReportFileName(interview, 'fr')).toBe('2023-01-12 Entretien – Scierie du Causse – Compte rendu.docx')
  expect(interviewReportFileName(interview, 'en')).toBe('2023-01-12 Interview – Scierie du Causse – Report.docx')
})

test('the sheet of a synergy is named by its number, and says whom it may be sent to', () => {
  const synergy = { number: 7, name: 'Tri des déchets : bennes communes' }
  expect(synergySheetFileName(synergy, 'office', 'fr')).toBe(
    'S-7 Tri des déchets - bennes communes – Fiche synergie (interne).docx',
  )
  expect(synergySheetFileName(synergy, 'partners', 'fr')).toBe(
    'S-7 Tri des déchets - bennes communes – Fiche synergie (partenaires).docx',
  )
  expect(synergySheetFileName(synergy, 'partners', 'en')).toBe(
    'S-7 Tri des déchets - bennes communes – Synergy sheet (partners).docx',
  )
})

test.each([
  [
    'Assurer la sécurité sur la zone : mutualisation du gardiennage de nuit',
    'Assurer la sécurité sur la zone - mutualisation',
  ],
  [
    'Récupérer la chaleur fatale des fours de la boulangerie, et de la laverie',
    'Récupérer la chaleur fatale des fours de la boulangerie,',
  ],
  [
    'Share a warehouse and its loading dock with the companies of the north',
    'Share a warehouse and its loading dock with the companies',
  ],
  [
    'Partager un entrepôt, un quai et des chariots dans la zone - et les navettes',
    'Partager un entrepôt, un quai et des chariots dans la zone',
  ],
])('« %s » is cut after a word that can end it', (name, cut) => {
  expect(synergySheetFileName({ number: 2, name }, 'partners', 'en')).toBe(`S-2 ${cut} – Synergy sheet (partners).docx`)
})

test('a long name is cut between two words, and never inside a character', () => {
  const name = (text: string) => synergySheetFileName({ number: 12, name: text }, 'office', 'fr')
  expect(name('mutualiser '.repeat(20))).toBe(
    'S-12 mutualiser mutualiser mutualiser mutualiser mutualiser – Fiche synergie (interne).docx',
  )
  expect(name('???')).toBe('S-12 --- – Fiche synergie (interne).docx')
  expect(name('...')).toBe('S-12 - – Fiche synergie (interne).docx')
  for (const long of ['字', '👩🏽‍🔬', '😀', 'é', 'x'].map((text) => name(text.repeat(5_000)))) {
    expect(Buffer.byteLength(long)).toBeLessThan(255)
    expect(long.isWellFormed()).toBe(true)
  }
  expect(name('👩🏽‍🔬'.repeat(5_000))).toBe(`S-12 ${'👩🏽‍🔬'.repeat(8)} – Fiche synergie (interne).docx`)
})

test('the documents of the plan are named by what they are, of when and for whom', () => {
  const initiative = { date: '2026-11-28', initiativeName: 'LOT’EC' }
  const action = { number: 'COPIL-2023-02-A1', title: 'Trier : bennes' }
  expect(actionSheetFileName(action, 'partners', 'fr')).toBe(
    'COPIL-2023-02-A1 Trier - bennes – Fiche action (partenaires).docx',
  )
  expect(planFileName({ kind: 'actionPlan', audience: 'office', paper: 'A3' }, initiative, 'fr')).toBe(
    '2026-11-28 LOT’EC – Plan d’action A3 (interne).docx',
  )
  expect(planFileName({ kind: 'timeline', audience: 'partners', paper: 'A4' }, initiative, 'en')).toBe(
    '2026-11-28 LOT’EC – Timeline A4 (partners).docx',
  )
  expect(tableFileName({ table: 'time', format: 'xlsx', from: '2026-01-01', to: '2026-06-30' }, initiative, 'fr')).toBe(
    '2026-11-28 LOT’EC – Temps passé depuis le 2026-01-01 jusqu’au 2026-06-30.xlsx',
  )
  expect(tableFileName({ table: 'budget', format: 'csv' }, initiative, 'en')).toBe('2026-11-28 LOT’EC – Budget.csv')
})
