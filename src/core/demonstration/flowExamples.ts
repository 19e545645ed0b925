/** Flows of the companies: none is public, all are examples. Those of companies met later were told to a follow-up group. */
import type { FlowPeriod, FlowUnit, flowForms } from '../../shared/flows/flows.contract.ts'

interface ExampleFlow {
  company: string
  direction: 'in' | 'out'
  label: string
  amount?: readonly [quantity: number, unit: FlowUnit, period: FlowPeriod]
  form?: (typeof flowForms)[number]
  counterpart?: string
  /** Euros a year, excluding VAT; less than zero: it brings in. */
  euros?: number
  constraints?: string
  /** When it was told, for a company that was not interviewed. */
  on?: string
  /** The company agreed that the follow-up group sees it. */
  agreedOn?: string
}

const out = (
  company: string,
  label: string,
  more: Omit<ExampleFlow, 'company' | 'direction' | 'label'> = {},
): ExampleFlow => ({
  company,
  direction: 'out',
  label,
  ...more,
})
const into = (
  company: string,
  label: string,
  more: Omit<ExampleFlow, 'company' | 'direction' | 'label'> = {},
): ExampleFlow => ({
  company,
  direction: 'in',
  label,
  ...more,
})

const shared = '2023-11-14'

export const flows: readonly ExampleFlow[] = [
  out('industry', 'Cartons d’emballage à plat', {
    amount: [18, 't', 'year'],
    form: 'solid',
    counterpart: 'Benne tout-venant',
    euros: 3200,
    agreedOn: shared,
  }),
  out('transport', 'Cartons et suremballages', {
    amount: [1.2, 't', 'month'],
    form: 'solid',
    counterpart: 'Prestataire de collecte',
    euros: 1900,
    agreedOn: shared,
  }),
  out('materials', 'Cartons', {
    amount: [4, 't', 'year'],
    form: 'solid',
    counterpart: 'Benne tout-venant',
    agreedOn: shared,
  }),
  out('mechanics', 'Cartons', { amount: [3, 't', 'year'], form: 'solid', counterpart: 'Benne tout-venant' }),
  out('carParts', 'Cartons de livraison', {
    amount: [9, 't', 'year'],
    form: 'solid',
    counterpart: 'Déchèterie professionnelle',
    euros: 1400,
    agreedOn: shared,
  }),
  into('packaging', 'Vieux papiers et cartons', {
    amount: [60, 't', 'year'],
    form: 'solid',
    counterpart: 'Négociant hors du département',
    euros: 7200,
    constraints: 'Sec, sans film plastique.',
  }),
  into('insulation', 'Papier et carton pour ouate', { amount: [25, 't', 'year'], form: 'solid', on: '2024-03-12' }),
  out('printer', 'Chutes de papier blanc', {
    amount: [6, 't', 'year'],
    form: 'solid',
    counterpart: 'Collecte avec les cartons',
  }),
  out('transport', 'Palettes perdues', {
    amount: [40, 'pallet', 'month'],
    form: 'solid',
    counterpart: 'Brûlées ou données',
    agreedOn: shared,
  }),
  out('materials', 'Palettes non consignées', {
    amount: [25, 'pallet', 'month'],
    form: 'solid',
    counterpart: 'Benne à bois',
    euros: 1100,
    agreedOn: shared,
  }),
  into('pallets', 'Palettes à reconditionner', {
    amount: [200, 'pallet', 'month'],
    form: 'solid',
    counterpart: 'Collecte à plus de 60 km',
    on: '2023-01-31',
  }),
  out('industry', 'Films plastiques étirables', {
    amount: [350, 'kg', 'month'],
    form: 'solid',
    counterpart: 'Benne tout-venant',
    agreedOn: shared,
  }),
  out('plastics', 'Chutes de polyéthylène', {
    amount: [12, 't', 'year'],
    form: 'granular',
    counterpart: 'Recycleur hors région',
    euros: -1500,
    constraints: 'Triées par couleur.',
  }),
  out('joinery', 'Chutes de bois non traité', {
    amount: [14, 't', 'year'],
    form: 'solid',
    counterpart: 'Benne à bois',
    euros: 1250,
  }),
  out('joinery', 'Copeaux et sciures', {
    amount: [9, 't', 'year'],
    form: 'granular',
    counterpart: 'Donnés à un éleveur',
  }),
  into('gardening', 'Copeaux de paillage', { amount: [20, 'm3', 'year'], form: 'granular', on: '2024-04-16' }),
  out('cooperage', 'Copeaux de chêne', { amount: [5, 't', 'year'], form: 'granular', on: '2023-10-17' }),
  into('wine', 'Soude caustique à 30 %', {
    amount: [2.4, 't', 'year'],
    form: 'liquid',
    counterpart: 'Négociant, bidons de 25 kg',
    euros: 2900,
  }),
  into('dairy', 'NaOH pour les nettoyages en place', {
    amount: [300, 'kg', 'month'],
    form: 'liquid',
    counterpart: 'Négociant',
    euros: 3600,
    constraints: 'Qualité alimentaire.',
  }),
  out('cosmetics', 'Hydroxyde de sodium non ouvert, proche de sa date', {
    amount: [400, 'kg', 'year'],
    form: 'liquid',
    counterpart: 'Élimination',
    euros: 800,
  }),
  out('boilermaker', 'Chutes d’acier', {
    amount: [22, 't', 'year'],
    form: 'solid',
    counterpart: 'Récupérateur',
    euros: -4100,
  }),
  out('mechanics', 'Copeaux d’aluminium', {
    amount: [7, 't', 'year'],
    form: 'granular',
    counterpart: 'Récupérateur',
    euros: -5600,
  }),
  into('scrap', 'Ferrailles et métaux', { amount: [400, 't', 'year'], form: 'solid', on: '2023-10-05' }),
  out('earthworks', 'Déblais et gravats inertes', {
    amount: [900, 't', 'year'],
    form: 'granular',
    counterpart: 'Installation de stockage',
    euros: 9800,
  }),
  into('aggregates', 'Gravats inertes à concasser', {
    amount: [6000, 't', 'year'],
    form: 'granular',
    on: '2024-02-06',
    constraints: 'Sans plâtre ni bois.',
  }),
  into('concrete', 'Granulats', {
    amount: [3500, 't', 'year'],
    form: 'granular',
    counterpart: 'Carrière à 25 km',
    euros: 52000,
  }),
  out('industry', 'Eau de lavage de fruits', {
    amount: [35, 'm3', 'week'],
    form: 'liquid',
    counterpart: 'Réseau d’assainissement',
    euros: 4300,
    constraints: 'Peu chargée, de juin à octobre.',
  }),
  into('concrete', 'Eau de process pour le malaxage', {
    amount: [18, 'm3', 'week'],
    form: 'liquid',
    counterpart: 'Réseau d’eau potable',
    euros: 2600,
  }),
  out('bakery', 'Chaleur fatale des fours', {
    amount: [180, 'MWh', 'year'],
    form: 'heat',
    counterpart: 'Perdue en cheminée',
    on: '2023-01-31',
  }),
  into('laundry', 'Chaleur pour l’eau de lavage', {
    amount: [310, 'MWh', 'year'],
    form: 'heat',
    counterpart: 'Gaz naturel',
    euros: 28000,
    on: '2024-10-08',
  }),
  out('dairy', 'Biodéchets et lactosérum', {
    amount: [11, 't', 'month'],
    form: 'liquid',
    counterpart: 'Épandage',
    euros: 6100,
  }),
  out('catering', 'Biodéchets de cuisine', {
    amount: [90, 'kg', 'week'],
    form: 'paste',
    counterpart: 'Ordures ménagères',
    agreedOn: shared,
  }),
  into('compost', 'Biodéchets', { amount: [250, 't', 'year'], form: 'paste', on: '2023-11-21' }),
  out('cannery', 'Biodéchets de parage', {
    amount: [60, 't', 'year'],
    form: 'paste',
    counterpart: 'Alimentation animale',
    on: '2024-06-11',
  }),
  out('truckRepair', 'Huiles usagées', {
    amount: [3000, 'l', 'year'],
    form: 'liquid',
    counterpart: 'Collecteur agréé',
  }),
  out('carParts', 'Pneus usagés', { amount: [120, 'piece', 'month'], form: 'solid', counterpart: 'Filière agréée' }),
  out('furniture', 'Panneaux et mobilier déclassés', { form: 'solid', on: '2023-12-05' }),
  out('workwear', 'Chutes de tissu', { form: 'solid', on: '2024-01-16' }),
  out('mill', 'Son et issues de meunerie', { form: 'granular', on: '2024-05-14' }),
]

/** Companies that came later and joined a follow-up group without telling a flow: typed by the officer. */
export const laterWithoutFlow: readonly { company: string; on: string }[] = [
  { company: 'tyres', on: '2023-10-10' },
  { company: 'fuel', on: '2024-01-23' },
  { company: 'ambulance', on: '2024-03-19' },
  { company: 'guarding', on: '2024-05-21' },
  { company: 'caterer', on: '2025-02-04' },
]
