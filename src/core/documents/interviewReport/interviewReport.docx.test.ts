import { expect, test } from 'vitest'
import { bareInterviewView, hostileInterviewView, interviewView } from '../../../../tests/support/interviewViews.ts'
import { readDocx } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'
import { interviewReportDocument } from './interviewReport.docx.ts'
import type { InterviewReportView } from './view.ts'

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')
const read = async (view: InterviewReportView) => readDocx(await interviewReportDocument(view))
const textOf = async (view: InterviewReportView): Promise<string> => plain((await read(view)).text)
const withInterview = (rest: Partial<InterviewReportView['interview']>): InterviewReportView => ({
  ...interviewView,
  interview: { ...interviewView.interview, ...rest },
})

test.each([
  ['of a company', interviewView, 'fr-FR'],
  ['in English', { ...interviewView, locale: 'en' as const }, 'en-GB'],
  ['of an interview of which nothing is known', bareInterviewView, 'fr-FR'],
  ['of the most hostile interview', hostileInterviewView, 'fr-FR'],
  ['of the most hostile interview, in English', { ...hostileInterviewView, locale: 'en' as const }, 'en-GB'],
])('the report %s is valid, accessible and well set', async (_, view, language) => {
  expect(await defectsOf(await interviewReportDocument(view), language)).toEqual([])
})

test('the report has its sections in their order and is named by company and date', async () => {
  const { headings, title, header, footer } = await read(interviewView)
  expect(headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
    'Ce qui a été dit',
    'Besoins et offres recueillis',
    'Flux entrants et sortants',
    'Engagements pris',
    'Validation par l’entreprise',
    'Confidentialité et données personnelles',
  ])
  expect(plain(title)).toBe("Compte rendu d’entretien – Menuiserie du Causse (exemple) · 12 janvier 2023 – LOT'EC")
  expect(plain(header)).toBe('LOT’EC\tÀ valider par l’entreprise')
  expect(plain(footer)).toContain('Compte rendu d’entretien – Menuiserie du Causse (exemple) · 12 janvier 2023')
})

test('what was said stands under its theme and question; a question without an answer is not asked again', async () => {
  const { headings } = await read(interviewView)
  const said = headings.slice(
    0,
    headings.findIndex(({ text }) => text === 'Besoins et offres recueillis'),
  )
  expect(said.map(({ level, text }) => `${level} ${plain(text)}`)).toEqual([
    '1 Ce qui a été dit',
    '2 Services',
    '3 Quels services achetez-vous à l’extérieur ?',
    '2 Flux matières et déchets',
    '3 Que deviennent vos déchets aujourd’hui ?',
    '2 Animation et RH',
    '3 Quels métiers peinez-vous à recruter ?',
  ])
})

test('needs, offers and flows each have their level, and flows the company’s own costs', async () => {
  const { tables } = await read(interviewView)
  const rows = tables.slice(1, 5).map((table) => table.rows.map((row) => row.map(plain)))
  expect(rows[0]?.[0]).toEqual([
    'Services',
    'Partager le gardiennage de nuit avec les voisins',
    'Forte',
    'Permanent',
    'Partenaires',
  ])
  expect(rows[1]).toEqual([
    ['Équipements', 'Prêter le chariot élévateur, libre le vendredi', '–', 'Régulier', 'Public'],
  ])
  expect(rows[2]).toEqual([
    [
      'Chutes de bois propres\n(bois non traité, solide)',
      '12,5 t par an',
      'Benne de déchets non dangereux',
      '1 800 €',
      'À l’abri de la pluie ; enlèvement le vendredi.',
      'Confidentiel',
    ],
    [
      'Palettes perdues\n(palette)',
      '40 palettes par mois',
      'Un ferrailleur les reprend',
      'recette de 240 €',
      '–',
      'Partenaires',
    ],
  ])
  expect(tables[4]?.headerRows[0]?.map(plain)).toContain('Fournisseur actuel')
})

test('promises tell who made them and by when', async () => {
  const { tables } = await read(interviewView)
  const promises = tables.find(({ headerRows }) => headerRows[0]?.[0] === 'Qui')
  expect(promises?.rows.map((row) => row.map(plain))).toEqual([
    ['Le bureau de projet', 'Envoyer le contact du réseau d’employeurs de Cahors Sud', '20/01/2023'],
    ['Responsable de site (Menuiserie du Causse)', 'Communiquer les bordereaux de déchets de 2022', '31/01/2023'],
    ['Le bureau de projet', 'Prévenir avant toute visite d’une autre entreprise', '–'],
  ])
})

test('the delay of silence runs from the day the report was sent', async () => {
  expect(await textOf(interviewView)).toContain('dans un délai de 10 jours à compter de l’envoi')
  expect(await textOf(withInterview({ reportSentOn: '2023-01-20' }))).toContain(
    'adressé à l’entreprise le 20 janvier 2023. Les corrections sont attendues au plus tard le lundi 30 janvier 2023.',
  )
  const silent = { ...interviewView, initiative: { ...interviewView.initiative, silenceDays: 0 } }
  const text = await textOf(silent)
  expect(text).toContain('À retourner à : Chargé de mission EIT (Grand Cahors).')
  expect(text).not.toContain('vaut validation')
})

test('once approved, the report says when, and asks for nothing more', async () => {
  const view = withInterview({ reportSentOn: '2023-01-20', reportApprovedOn: '2023-01-27' })
  const text = await textOf(view)
  expect(text).toContain('L’entreprise a validé ce compte rendu le 27 janvier 2023.')
  expect(text).not.toContain('À remplir par l’entreprise')
  expect(text).not.toContain('pour validation')
  expect(plain((await read(view)).header)).toContain('Validé le 27 janvier 2023')
})

test('people’s rights and the levels are told', async () => {
  const text = await textOf(interviewView)
  for (const words of [
    'rien de ce qui est confidentiel ne sort du bureau de projet',
    'ses réponses par thème sont au niveau « Partenaires ».',
    'mission d’intérêt public ; responsable du traitement : Communauté d’agglomération du Grand Cahors.',
    'Ces droits s’exercent auprès de : Chargé de mission EIT (Grand Cahors).',
  ])
    expect(text).toContain(words)
  expect(await textOf(bareInterviewView)).toContain(
    'responsable du traitement : la collectivité qui porte la démarche.',
  )
})
