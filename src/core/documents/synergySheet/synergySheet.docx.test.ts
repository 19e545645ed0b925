import { expect, test } from 'vitest'
import { everyPartOf } from '../../../../tests/support/everyPart.ts'
import { steeringView } from '../../../../tests/support/meetingViews.ts'
import { bareRecords, hostileRecords, sortingRecords } from '../../../../tests/support/synergyViews.ts'
import { readDocx, type ReadDocument } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'
import type { Locale } from '../../../shared/typography.ts'
import { officeSheet } from './officeSheet.ts'
import { partnersSheet } from './partnersSheet.ts'
import type { SynergyRecords } from './sheet.ts'
import { synergySheetDocument } from './synergySheet.docx.ts'

const today = '2023-12-01'
const alias = (letter: string): string => `Entreprise ${letter}`
const audiences = {
  office: (records: SynergyRecords) => officeSheet(records, today),
  partners: (records: SynergyRecords) => partnersSheet(records, { today, alias }),
}
const { initiative, logo, carriers } = steeringView
const write = (records: SynergyRecords, audience: keyof typeof audiences, locale: Locale = 'fr'): Promise<Buffer> =>
  synergySheetDocument({ initiative, logo, carriers, locale, sheet: audiences[audience](records) })
const read = async (records: SynergyRecords, audience: keyof typeof audiences): Promise<ReadDocument> =>
  readDocx(await write(records, audience))

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')
const tableWith = ({ tables }: ReadDocument, header: string): string[][] =>
  tables.find(({ headerRows }) => headerRows[0]?.includes(header))?.rows.map((row) => row.map(plain)) ?? []

test.each([
  ['for the project office', 'office', 'fr'],
  ['for the partners', 'partners', 'fr'],
  ['for the project office, in English', 'office', 'en'],
  ['for the partners, in English', 'partners', 'en'],
] as const)('a sheet %s is valid, accessible and well set, whatever is in it', async (_, audience, locale) => {
  const language = locale === 'fr' ? 'fr-FR' : 'en-GB'
  for (const records of [sortingRecords, bareRecords, hostileRecords])
    expect(await defectsOf(await write(records, audience, locale), language)).toEqual([])
})

test('a sheet has its sections in their order; notes are for the project office', async () => {
  const titles = async (audience: keyof typeof audiences) =>
    (await read(sortingRecords, audience)).headings.filter(({ level }) => level === 1).map(({ text }) => text)
  const shared = [
    'En bref',
    'Prochaine étape',
    'Entreprises et rôles',
    'Besoins auxquels elle répond',
    'Flux et quantités',
    'Scénarios comparés',
    'Impacts',
    'Maturité',
    'Historique des stades',
  ]
  expect(await titles('office')).toEqual([...shared, 'Notes du bureau de projet'])
  expect(await titles('partners')).toEqual(shared)
})

test('a sheet says what the synergy is, where it stands and whom it is for', async () => {
  const { text, header, tables } = await read(sortingRecords, 'office')
  expect(plain(text)).toContain('S-3 · Coordonner le tri des déchets')
  expect(plain(header)).toBe('LOT’EC\tFiche interne')
  expect(tables[0]?.headerRows.map((row) => row.map(plain))).toEqual([
    ['Stade', 'Mise en œuvre, depuis le 14 novembre 2023'],
  ])
  expect(tables[0]?.rows.map((row) => plain(row.join(' = ')))).toEqual([
    'Nature = Mutualisation',
    'Forme = Collective',
    'Thème = Flux matières et déchets',
    'Ambition = Structurante',
    'Origine = Atelier – Atelier de hiérarchisation · 20 juin 2023',
    'Périmètre = Parc d’activités Cahors Sud',
    'Besoin collectif = Collecte et réutilisation de certains déchets',
    'Référent = Chargé de mission EIT (Grand Cahors)',
    'Confidentialité = Partenaires',
    'Démarche = LOT’EC – L’Économie Circulaire du Grand Cahors',
    'Portée par = Communauté d’agglomération du Grand Cahors · SYDED du Lot',
    'Fiche établie le = 1er décembre 2023',
  ])
})

test('scenarios stand side by side with the chosen one and its decision', async () => {
  const document = await read(sortingRecords, 'office')
  const rows = tableWith(document, 'Critère')
  expect(rows.map(([label]) => label)).toEqual([
    'Technique',
    'Économique',
    'Réglementaire',
    'Organisationnel',
    'Investissement (HT)',
    'Coût par an (HT)',
    'Gain par an (HT)',
    'Retour simple',
    'Autres gains',
    'Risques',
    'Porteur',
  ])
  expect(rows.find(([label]) => label === 'Retour simple')).toEqual(['Retour simple', '2,4 ans', 'pas de retour', '–'])
  expect(plain(document.text)).toContain(
    'Scénario retenu le 14 novembre 2023 : Collecte groupée hebdomadaire. Décision GS-DECHETS-2023-02-D1.',
  )
  expect((await read(hostileRecords, 'office')).headings.filter(({ level }) => level === 2).length).toBeGreaterThan(7)
})

test('what comes back every year and what comes once are in two tables, each kind and status summed apart', async () => {
  const { tables } = await read(sortingRecords, 'office')
  const impacts = tables.filter(({ headerRows }) => headerRows[0]?.[0] === 'Impact')
  expect(
    impacts.map(({ rows }) => rows.map((row) => [row[0], row[1], row[4]].map((cell) => plain(cell ?? '')))),
  ).toEqual([
    [
      ['Déchets détournés', 'Mesuré', '18 t'],
      ['Déchets détournés', 'Mesuré', '6,5 t'],
      ['Déchets détournés', 'Estimé', '87 t'],
      ['Total : Déchets détournés', 'Mesuré', '24,5 t'],
      ['Émissions évitées', 'Estimé', '3,2 tCO2e'],
      ['Camions de moins par semaine', 'Estimé', '4 passages'],
    ],
    [['Économies', 'Déclaré', '12 000 €']],
  ])
})

test('the latest level of each axis is told in words and shown by as many cells', async () => {
  const { xml, ...document } = await read(sortingRecords, 'office')
  expect(tableWith({ xml, ...document }, 'Axe').map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ['Technologie', '7 sur 9', '14/11/2023'],
    ['Modèle économique', '5 sur 9', '14/11/2023'],
    ['Organisation', '6 sur 9', '14/11/2023'],
    ['Droit', '3 sur 9', '14/11/2023'],
    ['Société', '8 sur 9', '14/11/2023'],
    ['Environnement', 'non évalué', '–'],
  ])
  expect(xml.split('w:fill="0B6E5F"').length - 1).toBe(7 + 5 + 6 + 3 + 8)
})

test('partners read « confidentiel » where something is withheld, and a letter for a company that is', async () => {
  const document = await read(sortingRecords, 'partners')
  expect(tableWith(document, 'Sens').map((row) => row.map((cell) => cell.split('\n')[0]))).toEqual([
    ['Entreprise 1 (exemple)', 'Sortant', 'Cartons bruns', '18 t par an', 'Benne tout-venant', 'Au sec'],
    ['Entreprise A', 'Sortant', 'confidentiel', 'confidentiel', 'confidentiel', 'confidentiel'],
    ['Entreprise 3 (exemple)', 'Sortant', 'confidentiel', 'confidentiel', 'confidentiel', 'confidentiel'],
    ['Entreprise 3 (exemple)', 'Sortant', 'confidentiel', 'confidentiel', 'confidentiel', 'confidentiel'],
  ])
  expect(tableWith(document, 'Interlocuteur')).toEqual([
    ['Entreprise 1 (exemple)', 'Utilise, Pilote', 'Responsable de site', '20/06/2023'],
    ['Entreprise A', 'Utilise', '–', '20/06/2023'],
    ['Entreprise 3 (exemple)', 'Utilise', 'Responsable logistique', '20/06/2023'],
    ['SYDED du Lot', 'Fournit le service', 'Direction de la prévention', '20/06/2023'],
  ])
  expect(tableWith(document, 'Besoin ou offre').map(([company, text]) => [company, text])).toEqual([
    ['Entreprise 1 (exemple)', 'Une benne à carton à portée de chariot'],
    ['Entreprise A', 'confidentiel'],
    ['Entreprise 3 (exemple)', 'Prêter la presse à balles le vendredi (offre)'],
    ['Entreprise 3 (exemple)', 'confidentiel'],
  ])
  expect(tableWith(document, 'Critère').at(-1)).toEqual([
    'Porteur',
    'Entreprise 1 (exemple)',
    'Entreprise A',
    'Entreprise A',
  ])
  const [annual] = document.tables.filter(({ headerRows }) => headerRows[0]?.[0] === 'Impact')
  expect(annual?.rows[2]).toEqual(['Déchets détournés', 'Estimé', 'confidentiel', 'Entreprise A', 'confidentiel'])
})

test('a total without figures that are withheld says so', async () => {
  const impacts = sortingRecords.impacts.map((one) => ({ ...one, status: 'measured' as const }))
  const totals = async (audience: keyof typeof audiences) =>
    (await read({ ...sortingRecords, impacts }, audience)).tables
      .flatMap(({ rows }) => rows)
      .filter(([impact]) => plain(impact ?? '').startsWith('Total'))
      .map((row) => row.slice(3).map(plain))
  expect(await totals('office')).toEqual([['3 valeurs', '111,5 t']])
  expect(await totals('partners')).toEqual([['2 valeurs, sans celles qui sont confidentielles', '24,5 t']])
})

test('nothing that is confidential is in any part of the partners’ file, nor any internal note, quotation or cost', async () => {
  const secret = [
    'vidal',
    'gérance',
    'récupérateur',
    'secret',
    'acier',
    '7,25',
    '12 300',
    'solvants',
    '640',
    'collecteur',
    'montauban',
    '87 t',
    '4411',
    'vider les bacs',
    'trois kilomètres',
    'printemps',
    'très motivée',
    'discrétion',
    '2 450',
    '310 €',
    'registre à clarifier',
    'bordereaux',
    'ne pas parler du prix',
  ]
  const inOffice = (await everyPartOf(await write(sortingRecords, 'office'))).toLowerCase()
  expect(secret.filter((words) => !inOffice.includes(words))).toEqual([])
  const inPartners = (await everyPartOf(await write(sortingRecords, 'partners'))).toLowerCase()
  expect(secret.filter((words) => inPartners.includes(words))).toEqual([])
})
