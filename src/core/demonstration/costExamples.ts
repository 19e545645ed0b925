/** Budget, funders, time and journeys of the demonstration: the two funders are public, every amount, hour and distance is an example. */
import type { BudgetKind } from '../../shared/budget/budget.contract.ts'
import { example, type OrganisationKey } from './examples.ts'

const euros = (amount: number): number => amount * 100

export const budgetLines: readonly {
  action?: string
  year: number
  kind: BudgetKind
  label: string
  planned: number
  actual?: number
}[] = [
  ...[2023, 2024, 2025, 2026].map((year) => ({
    year,
    kind: 'operating' as const,
    label: example('Poste du chargé de mission'),
    planned: euros(24_000),
    ...(year < 2026 ? { actual: euros(23_400 + (year - 2023) * 350) } : {}),
  })),
  {
    year: 2023,
    kind: 'operating',
    label: example('Assistance à maîtrise d’ouvrage'),
    planned: euros(18_000),
    actual: euros(18_000),
  },
  {
    year: 2024,
    kind: 'operating',
    label: example('Assistance à maîtrise d’ouvrage'),
    planned: euros(9_000),
    actual: euros(8_640),
  },
  {
    action: 'workshops',
    year: 2024,
    kind: 'operating',
    label: example('Ateliers de suivi'),
    planned: euros(1_500),
    actual: euros(1_236),
  },
  {
    action: 'workshops',
    year: 2025,
    kind: 'operating',
    label: example('Ateliers de suivi'),
    planned: euros(1_500),
    actual: euros(1_710),
  },
  { action: 'workshops', year: 2026, kind: 'operating', label: example('Ateliers de suivi'), planned: euros(1_500) },
  {
    action: 'regional',
    year: 2025,
    kind: 'operating',
    label: example('Accueil de la rencontre'),
    planned: euros(2_200),
    actual: euros(2_045),
  },
  {
    action: 'letter',
    year: 2024,
    kind: 'operating',
    label: example('Impression'),
    planned: euros(800),
    actual: euros(410),
  },
  {
    action: 'jobs',
    year: 2024,
    kind: 'investment',
    label: example('Plateforme de partage de CV'),
    planned: euros(6_000),
    actual: euros(5_400),
  },
  {
    action: 'jobsLasting',
    year: 2026,
    kind: 'operating',
    label: example('Hébergement et entretien'),
    planned: euros(1_200),
    actual: euros(600),
  },
  {
    action: 'security',
    year: 2024,
    kind: 'operating',
    label: example('Étude de trois scénarios'),
    planned: euros(4_500),
    actual: euros(4_500),
  },
  {
    action: 'securityContract',
    year: 2026,
    kind: 'operating',
    label: example('Gardiennage commun, part des entreprises'),
    planned: euros(31_200),
  },
  {
    action: 'waste',
    year: 2024,
    kind: 'investment',
    label: example('Bennes communes'),
    planned: euros(14_000),
    actual: euros(15_180),
  },
  {
    action: 'waste',
    year: 2025,
    kind: 'operating',
    label: example('Tournée commune'),
    planned: euros(9_600),
    actual: euros(9_120),
  },
  {
    action: 'wastePlastics',
    year: 2026,
    kind: 'investment',
    label: example('Presse à balles partagée'),
    planned: euros(12_500),
  },
]

export const staffLines: readonly { year: number; label: string; planned: number; actual?: number }[] = [
  { year: 2023, label: example('Chargé de mission EIT'), planned: 50, actual: 50 },
  { year: 2024, label: example('Chargé de mission EIT'), planned: 50, actual: 45 },
  { year: 2025, label: example('Chargé de mission EIT'), planned: 50, actual: 40 },
  { year: 2026, label: example('Chargé de mission EIT'), planned: 40, actual: 20 },
]

export const fundings: readonly {
  action?: string
  year: number
  funder: OrganisationKey
  origin: 'public' | 'private'
  requested?: number
  granted?: number
  paid?: number
}[] = [
  ...[2023, 2024, 2025].flatMap((year) => [
    {
      year,
      funder: 'grandCahors' as const,
      origin: 'public' as const,
      requested: euros(28_000),
      granted: euros(28_000),
      paid: euros(28_000),
    },
    {
      year,
      funder: 'syded' as const,
      origin: 'public' as const,
      requested: euros(9_000),
      granted: euros(9_000),
      paid: euros(9_000),
    },
  ]),
  { year: 2026, funder: 'grandCahors', origin: 'public', requested: euros(26_000), granted: euros(26_000) },
  { year: 2026, funder: 'syded', origin: 'public', requested: euros(9_000) },
  {
    action: 'waste',
    year: 2024,
    funder: 'association',
    origin: 'private',
    requested: euros(15_000),
    granted: euros(15_000),
    paid: euros(15_000),
  },
  {
    action: 'securityContract',
    year: 2026,
    funder: 'association',
    origin: 'private',
    requested: euros(31_200),
    granted: euros(31_200),
  },
]

/** Days before today, minutes, what it went to, with whom. */
export const timeEntries: readonly {
  daysAgo: number
  minutes: number
  activity: string
  company?: string
  action?: string
  note?: string
}[] = [
  { daysAgo: 1, minutes: 90, activity: 'Compte rendu', note: 'COTECH' },
  { daysAgo: 1, minutes: 45, activity: 'Suivi de groupe', action: 'security' },
  { daysAgo: 2, minutes: 120, activity: 'Préparation de comité', note: 'COPIL à venir' },
  { daysAgo: 5, minutes: 60, activity: 'Recherche de synergies', company: 'industry' },
  { daysAgo: 6, minutes: 150, activity: 'Entretien d’entreprise', company: 'transport' },
  { daysAgo: 8, minutes: 210, activity: 'Animation de réunion', note: 'COTECH' },
  { daysAgo: 12, minutes: 75, activity: 'Plan d’action et indicateurs' },
  { daysAgo: 15, minutes: 180, activity: 'Entretien d’entreprise', company: 'materials' },
  { daysAgo: 20, minutes: 60, activity: 'Financement et reporting' },
  { daysAgo: 26, minutes: 120, activity: 'Suivi de groupe', action: 'waste' },
  { daysAgo: 33, minutes: 240, activity: 'Réseau et veille', note: 'Journée du réseau régional' },
  { daysAgo: 41, minutes: 90, activity: 'Communication' },
  { daysAgo: 47, minutes: 60, activity: 'Administration' },
  { daysAgo: 58, minutes: 150, activity: 'Entretien d’entreprise', company: 'catering' },
]

/** Days before today, there and back in tenths of a kilometre. */
export const trips: readonly {
  daysAgo: number
  destination: string
  tenths: number
  purpose: string
  company?: string
}[] = [
  { daysAgo: 6, destination: 'Cahors Sud, Fontanes', tenths: 310, purpose: 'Entretien', company: 'transport' },
  { daysAgo: 15, destination: 'Cahors Sud, Fontanes', tenths: 310, purpose: 'Entretien', company: 'materials' },
  { daysAgo: 26, destination: 'Cahors Sud, Fontanes', tenths: 310, purpose: 'Groupe de suivi « Tri des déchets »' },
  { daysAgo: 33, destination: 'Toulouse', tenths: 2_300, purpose: 'Journée du réseau régional' },
  { daysAgo: 58, destination: 'Cahors Sud, Fontanes', tenths: 310, purpose: 'Entretien', company: 'catering' },
]
