import { expect, test } from 'vitest'
import { companyId, flowRow, needRow, synergy, synergyCompany } from '../../../../tests/support/chainMakers.ts'
import { bareRecords, sortingRecords } from '../../../../tests/support/synergyViews.ts'
import type { Confidentiality } from '../../../shared/confidentiality.ts'
import { withoutNames } from '../../../shared/hiddenNames.ts'
import { partnersSheet } from './partnersSheet.ts'
import type { SynergyRecords } from './sheet.ts'

const naming = { today: '2023-12-01', alias: (letter: string) => `Entreprise ${letter}` }
const told = (records: Partial<SynergyRecords>) => partnersSheet({ ...bareRecords, ...records }, naming)
const hide = (text: string, ...names: string[]): string =>
  withoutNames(
    { text, kind: text },
    names.map((name) => ({ name, alias: 'X' })),
    new Set(['kind']),
  ).text

test('a confidential synergy has no sheet for the partners', () => {
  expect(() => told({ synergy: synergy({ confidentiality: 'confidential' }) })).toThrow('CONFIDENTIAL')
})

test.each<[Confidentiality, Confidentiality, boolean]>([
  ['public', 'public', true],
  ['partners', 'public', true],
  ['public', 'partners', true],
  ['confidential', 'public', false],
  ['public', 'confidential', false],
])('of a company that is %s, a need or flow that is %s is told: %s', (company, own, isTold) => {
  const sheet = told({
    synergy: synergy({ companies: [synergyCompany(1, { confidentiality: company })] }),
    needs: [needRow(1, 'Besoin', { confidentiality: own })],
    flows: [flowRow(1, 'Flux', { confidentiality: own, quantity: 4 })],
  })
  expect([sheet.needs[0]?.text, sheet.flows[0]?.quantity]).toEqual(isTold ? ['Besoin', 4] : [null, null])
})

test('a flow that its company agreed to show to a group is not shown to all the partners', () => {
  const sheet = told({
    synergy: synergy({ companies: [synergyCompany(1, { confidentiality: 'partners' })] }),
    flows: [flowRow(1, 'Bois', { confidentiality: 'confidential', sharingAgreedOn: '2023-11-01', quantity: 4 })],
  })
  expect(sheet.flows[0]).toMatchObject({ label: '', quantity: null, sharingAgreedOn: null, isWithheld: true })
})

test('a referent of a hidden company is told as that company', () => {
  const { companies } = sortingRecords
  const [contactId] = companies.flatMap(({ contactIds }) => contactIds)
  const record = synergy({ referentId: contactId ?? '', referentLabel: 'Ana Petit, gérante (Ailleurs)' })
  expect(told({ synergy: record, companies }).referentLabel).toMatch(/^Entreprise [AB]$/u)
  expect(told({ synergy: record }).referentLabel).toBe('Ana Petit, gérante (Ailleurs)')
})

test('a company of which nothing is known is hidden', () => {
  expect(told({ flows: [flowRow(1, 'Bois')] }).flows[0]).toMatchObject({
    organisationName: 'Entreprise A',
    isWithheld: true,
  })
})

test('letters follow the order of the sheet, and go on after Z', () => {
  const companies = Array.from({ length: 28 }, (_, rank) => synergyCompany(rank, { confidentiality: 'confidential' }))
  const names = told({ synergy: synergy({ companies }) }).companies.map(({ organisationName }) => organisationName)
  expect([names[0], names[1], names[25], names[26], names[27]]).toEqual(
    ['A', 'B', 'Z', 'AA', 'AB'].map((letter) => `Entreprise ${letter}`),
  )
})

test('a hidden company is not named in a text either, be it in the synergy or not', () => {
  const sheet = told({
    synergy: synergy({
      name: 'Comme chez FERRONNERIE VIDAL ET FILS',
      summary: 'La chaudronnerie de l’oeuvre et la ferronnerie  vidal s’entendent.',
      nextStep: 'Appeler Ferronnerie Vidal.',
    }),
    companies: sortingRecords.companies,
  })
  expect([sheet.name, sheet.summary, sheet.nextStep]).toEqual([
    'Comme chez Entreprise A',
    'La Entreprise B et la Entreprise A s’entendent.',
    'Appeler Entreprise A.',
  ])
})

test('the words of closed lists are no names', () => {
  const sheet = told({
    synergy: synergy({ stage: 'idea', origin: 'interview', note: '' }),
    companies: [
      { organisationId: companyId(5), names: ['Idea', 'Interview'], contactIds: [], confidentiality: 'confidential' },
    ],
  })
  expect([sheet.stage, sheet.origin]).toEqual(['idea', 'interview'])
})

test.each([
  ['chez Élan (SARL), demain', 'élan (sarl)', 'chez X, demain'],
  ['chez Elan demain', 'Élan', 'chez X demain'],
  ['L’Atelier d’à côté', "L'atelier d'à côté", 'X'],
  ['l’élanceur', 'Élan', 'l’élanceur'],
  ['A.B+C* et fils', 'a.b+c*', 'X et fils'],
  ['Cœur de bois', 'Coeur de Bois', 'X'],
  ['rien', '   ', 'rien'],
  ['les Vidals et l’accord de Vidal’s', 'Vidal', 'les X et l’accord de X’s'],
  ['les Créneaux du lundi', 'Créneau', 'les X du lundi'],
  ['en mars', 'Mar', 'en mars'],
  ['Bois du Causse et fils', 'Bois du Causse', 'X et fils'],
])('in %j, %j is hidden: %j', (text, name, hidden) => {
  expect(hide(text, name)).toBe(hidden)
})

test('of two names, the longer one is hidden whole', () => {
  expect(hide('Bois du Causse et fils', 'Bois du Causse', 'Bois du Causse et fils')).toBe('X')
})
