import type { SynergyRecords } from '../../src/core/documents/synergySheet/sheet.ts'
import { synergyStages } from '../../src/shared/synergies/synergies.contract.ts'
import {
  companyId,
  flowRow,
  impact,
  needRow,
  readiness,
  scenario,
  synergy,
  synergyCompany,
  synergyStep,
} from './chainMakers.ts'
import { HOSTILE, LONG } from './extremeViews.ts'
import { id } from './viewMakers.ts'

/* The third retained action of LOT'EC as a synergy, as the contract answers it. Companies and figures are examples. */

const of = (rank: number) => ({ organisationId: companyId(rank), organisationName: `Entreprise ${rank} (exemple)` })

/** Sorting waste together: three companies of which the second, « Ferronnerie Vidal », is in the démarche in confidence. */
export const sortingRecords: SynergyRecords = {
  synergy: synergy({
    number: 3,
    name: 'Coordonner le tri des déchets',
    summary:
      'Quatre entreprises voisines regroupent la collecte de leurs cartons et de leurs bois propres au lieu de payer chacune une benne.\nLe SYDED du Lot apporte son appui technique.',
    nature: 'mutualisation',
    form: 'collective',
    ambition: 'structuring',
    origin: 'workshop',
    themeName: 'Flux matières et déchets',
    zoneName: 'Parc d’activités Cahors Sud',
    collectiveNeedName: 'Collecte et réutilisation de certains déchets',
    originMeetingLabel: 'Atelier de hiérarchisation · 20 juin 2023',
    interviewLabel: 'Ferronnerie Vidal · 12 janvier 2023',
    stage: 'implementing',
    stageSince: '2023-11-14',
    referentLabel: 'Chargé de mission EIT (Grand Cahors)',
    nextStep: 'Signer la convention de collecte avec le prestataire retenu.',
    nextStepOn: '2024-01-31',
    note: 'Ne pas parler du prix devant les autres : la ferronnerie Vidal négocie de son côté.',
    companies: [
      synergyCompany(1, { role: 'pilots', contactLabel: 'Responsable de site', note: 'Très motivée.' }),
      synergyCompany(1, { id: id(8699), role: 'uses', contactLabel: 'Responsable de site' }),
      synergyCompany(2, {
        organisationName: 'Ferronnerie Vidal',
        confidentiality: 'confidential',
        contactLabel: 'Gérance (Ferronnerie Vidal)',
        note: 'Demande la discrétion.',
      }),
      synergyCompany(3, { contactLabel: 'Responsable logistique' }),
      synergyCompany(4, {
        role: 'provides',
        organisationName: 'SYDED du Lot',
        contactLabel: 'Direction de la prévention',
      }),
    ],
    steps: [
      synergyStep(4, {
        stage: 'implementing',
        date: '2023-11-14',
        who: 'Chargé de mission EIT',
        reason: 'Les entreprises ont choisi la collecte groupée.',
        meetingLabel: 'GS-DECHETS n° 2 · 14 novembre 2023',
      }),
      synergyStep(3, {
        stage: 'studied',
        date: '2023-09-19',
        who: 'Ferronnerie Vidal',
        evidence: 'Bordereaux 2022-117',
      }),
      synergyStep(2, {
        stage: 'prioritised',
        date: '2023-06-20',
        meetingLabel: 'Atelier de hiérarchisation · 20 juin 2023',
      }),
      synergyStep(1, { stage: 'detected', date: '2023-02-07', meetingLabel: 'COPIL n° 1 · 7 février 2023' }),
    ],
  }),
  needs: [
    needRow(1, 'Une benne à carton à portée de chariot', {
      ...of(1),
      themeName: 'Flux matières et déchets',
      intensity: 'high',
      recurrence: 'permanent',
      quotation: 'on fait trois kilomètres avec un chariot plein',
      note: 'À revoir au printemps.',
    }),
    needRow(2, 'Vider les bacs sans passer par notre concurrent', {
      organisationId: companyId(2),
      organisationName: 'Ferronnerie Vidal',
      intensity: 'medium',
    }),
    needRow(3, 'Prêter la presse à balles le vendredi', { ...of(3), kind: 'offer', recurrence: 'regular' }),
    needRow(4, 'Se défaire des solvants sans publicité', { ...of(3), confidentiality: 'confidential' }),
  ],
  flows: [
    flowRow(1, 'Cartons bruns', {
      ...of(1),
      termName: 'carton',
      quantity: 18,
      unit: 't',
      period: 'year',
      form: 'solid',
      counterpart: 'Benne tout-venant',
      yearlyCostCents: 245_000,
      constraints: 'Au sec',
    }),
    flowRow(2, 'Chutes d’acier galvanisé', {
      organisationId: companyId(2),
      organisationName: 'Ferronnerie Vidal',
      quantity: 7.25,
      unit: 't',
      period: 'month',
      counterpart: 'Récupérateur de Figeac',
      yearlyCostCents: -1_230_000,
      constraints: 'Prix tenu secret',
    }),
    flowRow(3, 'Solvants usagés', {
      ...of(3),
      quantity: 640,
      unit: 'l',
      period: 'quarter',
      confidentiality: 'confidential',
      counterpart: 'Collecteur agréé',
    }),
    flowRow(4, 'Palettes perdues', {
      ...of(3),
      quantity: 55,
      unit: 'pallet',
      period: 'month',
      confidentiality: 'confidential',
      sharingAgreedOn: '2023-09-19',
      counterpart: 'Repreneur de Montauban',
      yearlyCostCents: 31_000,
    }),
  ],
  scenarios: [
    scenario(1, 'Collecte groupée hebdomadaire', {
      technical: 'Une tournée le vendredi, bacs de 770 L fournis.',
      economic: 'Facturation au poids, par entreprise.',
      regulatory: 'Registre des déchets tenu par le prestataire.',
      organisational: 'Un planning tenu par l’entreprise pilote.',
      investmentCents: 1_200_000,
      yearlyCostCents: 640_000,
      yearlyGainCents: 1_150_000,
      otherGains: 'Moins de camions sur la zone.',
      risks: 'Ferronnerie Vidal peut se retirer.',
      carrier: { organisationId: companyId(1), contactId: null, label: 'Entreprise 1 (exemple)' },
      isChosen: true,
      chosenOn: '2023-11-14',
      decisionId: id(401),
      decisionNumber: 'GS-DECHETS-2023-02-D1',
    }),
    scenario(2, 'Plateforme commune', {
      technical: 'Un quai couvert de 200 m² et une presse à balles.',
      economic: 'Loyer partagé selon les tonnages.',
      regulatory: 'Déclaration au titre des installations classées à vérifier.',
      organisational: 'Une association porte le bail.',
      investmentCents: 8_500_000,
      yearlyCostCents: 1_900_000,
      yearlyGainCents: 1_600_000,
      risks: 'Foncier introuvable avant 2025.',
      carrier: { organisationId: companyId(2), contactId: null, label: 'Ferronnerie Vidal' },
    }),
    scenario(3, 'Rester chacun chez soi, avec un contrat-cadre', {
      economic: 'Remise de volume négociée ensemble.',
      yearlyGainCents: 300_000,
      carrier: { organisationId: null, contactId: id(7777), label: 'Gérance' },
    }),
  ],
  impacts: [
    impact(1, 18, { ...of(1), status: 'measured', startDate: '2023-12-01', source: 'Pesées du prestataire' }),
    impact(2, 6.5, { ...of(3), status: 'measured', startDate: '2024-01-01', source: 'Pesées du prestataire' }),
    impact(3, 87, { organisationId: companyId(2), organisationName: 'Ferronnerie Vidal', source: 'Devis Vidal 4411' }),
    impact(4, 3.2, { kind: 'co2Avoided', source: 'Base Empreinte, ADEME' }),
    impact(5, 12_000, { kind: 'costSaved', nature: 'oneOff', status: 'declared', ...of(1) }),
    impact(6, 4, { kind: 'other', label: 'Camions de moins par semaine', unit: 'passages', startDate: '2023-12-01' }),
  ],
  readiness: [
    readiness('technology', 7, { note: 'Tournée d’essai faite chez Ferronnerie Vidal.' }),
    readiness('business', 5),
    readiness('technology', 4, { date: '2023-09-19' }),
    readiness('organisation', 6),
    readiness('legal', 3, { note: 'Registre à clarifier.' }),
    readiness('societal', 8),
  ],
  companies: [
    { organisationId: companyId(1), names: ['Entreprise 1 (exemple)'], contactIds: [], confidentiality: 'partners' },
    {
      organisationId: companyId(2),
      names: ['Ferronnerie Vidal et fils', 'Ferronnerie Vidal'],
      contactIds: [id(7777)],
      confidentiality: 'confidential',
    },
    { organisationId: companyId(3), names: ['Entreprise 3 (exemple)'], contactIds: [], confidentiality: 'public' },
    { organisationId: companyId(4), names: ['SYDED du Lot'], contactIds: [], confidentiality: 'partners' },
    {
      organisationId: companyId(9),
      names: ['Chaudronnerie de l’Œuvre'],
      contactIds: [],
      confidentiality: 'confidential',
    },
  ],
}

/** An idea of which nothing is known but its name. */
export const bareRecords: SynergyRecords = {
  synergy: synergy({ name: 'Une idée', steps: [synergyStep(1)] }),
  needs: [],
  flows: [],
  scenarios: [],
  impacts: [],
  readiness: [],
  companies: [],
}

const many = <T>(length: number, make: (rank: number) => T): T[] => Array.from({ length }, (_, rank) => make(rank))

/** As hostile and as long as what can be typed: 200 needs, 8 scenarios, every text extreme. */
export const hostileRecords: SynergyRecords = {
  synergy: {
    ...sortingRecords.synergy,
    name: LONG,
    summary: `${HOSTILE}\n\n${LONG}`,
    themeName: HOSTILE,
    zoneName: LONG,
    collectiveNeedName: HOSTILE,
    originMeetingLabel: HOSTILE,
    referentLabel: LONG,
    nextStep: LONG,
    note: `${HOSTILE}\n${'x'.repeat(50_000)}`,
    companies: many(60, (rank) =>
      synergyCompany(rank, {
        organisationName: rank === 3 ? LONG : `${rank} ${HOSTILE}`,
        contactLabel: HOSTILE,
        note: HOSTILE,
        confidentiality: rank % 2 === 0 ? 'confidential' : 'partners',
      }),
    ),
    steps: synergyStages.map((stage, rank) =>
      synergyStep(rank, { stage, who: HOSTILE, reason: LONG, evidence: HOSTILE, meetingLabel: HOSTILE }),
    ),
  },
  needs: many(200, (rank) =>
    needRow(rank, rank === 4 ? 'y'.repeat(9_900) : HOSTILE, {
      organisationId: companyId(rank % 60),
      themeName: HOSTILE,
      quotation: LONG.slice(0, 400),
      note: HOSTILE,
    }),
  ),
  flows: many(100, (rank) =>
    flowRow(rank, rank === 9 ? LONG : HOSTILE, {
      organisationId: companyId(rank % 60),
      termName: HOSTILE,
      quantity: rank % 2 === 0 ? 1e12 : 0.000001,
      counterpart: HOSTILE,
      constraints: HOSTILE,
      yearlyCostCents: -1e13,
    }),
  ),
  scenarios: many(8, (rank) =>
    scenario(rank, rank === 2 ? LONG : `${rank} ${HOSTILE}`, {
      technical: LONG,
      economic: HOSTILE,
      investmentCents: 1e13,
      yearlyGainCents: rank,
      risks: `${HOSTILE}\n${HOSTILE}`,
      isChosen: rank === 2,
      chosenOn: '2023-11-14',
      decisionNumber: 'GS-DECHETS-2023-02-D1',
    }),
  ),
  impacts: many(50, (rank) =>
    impact(rank, rank % 2 === 0 ? -1e12 : 0.000001, {
      kind: 'other',
      label: rank === 3 ? LONG : HOSTILE,
      unit: HOSTILE,
      source: HOSTILE,
      nature: rank % 3 === 0 ? 'oneOff' : 'annual',
    }),
  ),
  readiness: [readiness('legal', 9, { note: LONG }), readiness('technology', 1, { note: HOSTILE })],
  companies: many(60, (rank) => ({
    organisationId: companyId(rank),
    names: [`${rank} ${HOSTILE}`],
    contactIds: [],
    confidentiality: rank % 2 === 0 ? 'confidential' : 'partners',
  })),
}
