import { expect, test } from 'vitest'
import {
  actionGroup,
  confidentialGroup,
  groupView,
  manyScenarios,
  sortingGroup,
} from '../../../tests/support/groupViews.ts'
import { HOSTILE, LONG } from '../../../tests/support/extremeViews.ts'
import { steeringView } from '../../../tests/support/meetingViews.ts'
import { readDocx, type ReadDocument } from '../../../tests/support/word.ts'
import { defectsOf } from '../../../tests/support/wordDefects.ts'
import type { MinutesView } from './docx/view.ts'
import { minutesDocument } from './minutes.docx.ts'

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')
const read = async (view: MinutesView): Promise<ReadDocument> => readDocx(await minutesDocument(view))
const tableWith = ({ tables }: ReadDocument, header: string) =>
  tables.find(({ headerRows }) => headerRows[0]?.includes(header))?.rows.map((row) => row.map(plain))

const hostileGroup: MinutesView = {
  ...groupView,
  group: {
    ...sortingGroup,
    subject: LONG,
    steps: sortingGroup.steps.map((step) => ({ ...step, meetingLabel: HOSTILE, note: LONG })),
    companies: Array.from({ length: 60 }, () => ({
      organisationId: '',
      organisationName: HOSTILE,
      roles: [],
      contactLabel: LONG.slice(0, 900),
    })),
    quantities: Array.from({ length: 200 }, (_, rank) => ({
      organisationId: '',
      organisationName: HOSTILE,
      direction: 'in' as const,
      label: HOSTILE,
      quantity: 1e12,
      unit: 'pallet' as const,
      period: 'quarter' as const,
      isWithheld: rank % 2 === 0,
    })),
    scenarios: manyScenarios.map((one) => ({ ...one, name: LONG, technical: HOSTILE, risks: LONG })),
  },
}

test.each([
  ['of a synergy', groupView, 'fr-FR'],
  ['of a synergy, in English', { ...groupView, locale: 'en' as const }, 'en-GB'],
  ['of an action', { ...groupView, group: actionGroup }, 'fr-FR'],
  ['of a confidential synergy', { ...groupView, group: confidentialGroup }, 'fr-FR'],
  [
    'of a group of which nothing is known',
    { ...groupView, group: { ...sortingGroup, companies: [], quantities: [], scenarios: [], current: null } },
    'fr-FR',
  ],
  ['that is hostile', hostileGroup, 'fr-FR'],
])('the minutes of a group %s are valid, accessible and well set', async (_, view, language) => {
  expect(await defectsOf(await minutesDocument(view), language)).toEqual([])
})

test('the minutes of a body that is no group tell nothing of one', async () => {
  const { headings } = await read(steeringView)
  expect(headings.map(({ text }) => text)).not.toContain('La synergie et le groupe')
})

test('the minutes of a group tell its synergy, steps, companies, quantities, scenarios and who does what', async () => {
  const document = await read(groupView)
  const from = document.headings.findIndex(({ text }) => text === 'La synergie et le groupe')
  expect(document.headings.slice(from, from + 6).map(({ level, text }) => `${level} ${text}`)).toEqual([
    '1 La synergie et le groupe',
    '2 Où en est le groupe',
    '2 Entreprises du groupe',
    '2 Quantités',
    '2 Scénarios comparés',
    '2 Qui fait quoi',
  ])
  expect(tableWith(document, 'Étape')).toEqual([
    ['Mobiliser', 'Franchie le 5 septembre 2023', 'GS-DECHETS n° 1', 'Quatre entreprises engagées.'],
    ['Quantifier et qualifier', 'Franchie le 14 novembre 2023', 'GS-DECHETS n° 2', '–'],
    ['Scénarios', 'En cours', '–', '–'],
    ['Choix', 'À venir', '–', '–'],
    ['Mise en place', 'À venir', '–', '–'],
  ])
  expect(plain(document.text)).toContain('S-3 · Coordonner le tri des déchets')
  expect(plain(document.text)).toContain('Étape en cours : scénarios.')
  expect(plain(document.text)).toContain('Aucun scénario n’est encore retenu.')
})

test('a quantity that is withheld says so, and why', async () => {
  const document = await read(groupView)
  expect(tableWith(document, 'Quantité')).toEqual([
    ['Entreprise 1 (exemple)', 'Sortant', 'Cartons bruns', '18 t par an'],
    ['Entreprise 3 (exemple)', 'Sortant', 'confidentiel', 'confidentiel'],
    ['Entreprise 3 (exemple)', 'Entrant', 'Palettes', '–'],
  ])
  expect(plain(document.text)).toContain('l’entreprise n’a pas donné son accord')
  const open = await read({ ...groupView, group: { ...sortingGroup, quantities: sortingGroup.quantities.slice(0, 1) } })
  expect(plain(open.text)).not.toContain('l’entreprise n’a pas donné son accord')
})

test('who does what puts the open actions of one owner together, nobody’s last', async () => {
  expect(tableWith(await read(groupView), 'Quoi')).toEqual([
    ['Entreprise 1 (exemple)', 'GS-DECHETS-2023-02-A1', 'Peser les cartons pendant un mois', '15/12/2023'],
    ['Chargé de mission EIT (Grand Cahors)', 'GS-DECHETS-2023-02-A2', 'Demander trois devis de collecte', '01/12/2023'],
    ['Chargé de mission EIT (Grand Cahors)', 'GS-DECHETS-2023-02-A4', 'Visiter une plateforme commune', '–'],
    ['À désigner', 'GS-DECHETS-2023-02-A3', 'Vérifier le registre des déchets', '–'],
  ])
})

test('three scenarios stand side by side, more of them one after the other', async () => {
  const three = await read(groupView)
  expect(three.tables.map(({ headerRows }) => headerRows[0]?.map(plain))).toContainEqual([
    'Critère',
    'Collecte groupée hebdomadaire',
    'Plateforme commune',
    'Rester chacun chez soi, avec un contrat-cadre',
  ])
  const five = await read({ ...groupView, group: { ...sortingGroup, scenarios: manyScenarios } })
  expect(five.headings.filter(({ level }) => level === 3).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Voie 1', 'Voie 2', 'Voie 3', 'Voie 4', 'Voie 5']),
  )
})

test('the group of an action tells neither quantities nor scenarios, that of a confidential synergy no company either', async () => {
  const titles = async (group: MinutesView['group']) => {
    const { headings } = await read({ ...groupView, group })
    const from = headings.findIndex(({ text }) => text === 'Le groupe')
    return headings
      .slice(
        from,
        headings.findIndex(({ text }) => text === 'Avancement de la démarche'),
      )
      .map(({ text }) => text)
  }
  expect(await titles(actionGroup)).toEqual([
    'Le groupe',
    'Où en est le groupe',
    'Entreprises du groupe',
    'Qui fait quoi',
  ])
  expect(await titles(confidentialGroup)).toEqual(['Le groupe', 'Où en est le groupe', 'Qui fait quoi'])
})
