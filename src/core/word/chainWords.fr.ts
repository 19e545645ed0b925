import type { Confidentiality } from '../../shared/confidentiality.ts'
import type { flowDirections, flowForms } from '../../shared/flows/flows.contract.ts'
import type { interviewModes } from '../../shared/interviews/interviews.contract.ts'
import type { needIntensities, needRecurrences } from '../../shared/needs/needs.contract.ts'
import type { promiseSides } from '../../shared/promises/promises.contract.ts'
import type { ImpactKind, impactStatuses, ReadinessAxis } from '../../shared/synergies/impacts.contract.ts'
import type {
  evidenceKinds,
  synergyAmbitions,
  synergyForms,
  synergyNatures,
  synergyOrigins,
  SynergyRole,
  SynergyStage,
} from '../../shared/synergies/synergies.contract.ts'

type Words<Keys extends readonly string[]> = Record<Keys[number], string>

/** The closed lists of the chain, from the company to the follow-up group, as documents write them. */
export const chainWordsFr = {
  levels: {
    public: 'Public',
    partners: 'Partenaires',
    confidential: 'Confidentiel',
  } satisfies Record<Confidentiality, string>,
  /** Stands where something is withheld: what is hidden is never blank. */
  withheld: 'confidentiel',
  unknown: '–',
  modes: {
    onSite: 'sur place',
    visio: 'en visioconférence',
    phone: 'par téléphone',
  } satisfies Words<typeof interviewModes>,
  promiseSides: { ours: 'Le bureau de projet', theirs: 'L’entreprise' } satisfies Words<typeof promiseSides>,
  intensities: { low: 'Faible', medium: 'Moyenne', high: 'Forte' } satisfies Words<typeof needIntensities>,
  recurrences: {
    oneOff: 'Ponctuel',
    occasional: 'Occasionnel',
    regular: 'Régulier',
    permanent: 'Permanent',
  } satisfies Words<typeof needRecurrences>,
  directions: { out: 'Sortant', in: 'Entrant' } satisfies Words<typeof flowDirections>,
  forms: {
    solid: 'solide',
    granular: 'en grains ou copeaux',
    powder: 'poudre',
    paste: 'pâteux',
    liquid: 'liquide',
    gas: 'gaz',
    heat: 'chaleur',
    electricity: 'électricité',
    other: 'autre forme',
  } satisfies Words<typeof flowForms>,
  natures: { substitution: 'Substitution', mutualisation: 'Mutualisation' } satisfies Words<typeof synergyNatures>,
  synergyForms: { collective: 'Collective', b2b: 'B2B' } satisfies Words<typeof synergyForms>,
  ambitions: { quickWin: 'Gain rapide', structuring: 'Structurante' } satisfies Words<typeof synergyAmbitions>,
  origins: {
    interview: 'Entretien',
    workshop: 'Atelier',
    officer: 'Chargé de mission',
    match: 'Rapprochement',
    company: 'Entreprise',
  } satisfies Words<typeof synergyOrigins>,
  stages: {
    idea: 'Idée',
    detected: 'Détectée',
    prioritised: 'Priorisée',
    qualified: 'Qualifiée',
    studied: 'À l’étude',
    implementing: 'Mise en œuvre',
    operational: 'Opérationnelle',
    lasting: 'Pérenne',
    paused: 'En pause',
    abandoned: 'Abandonnée',
  } satisfies Record<SynergyStage, string>,
  roles: {
    offers: 'Propose',
    asks: 'Demande',
    uses: 'Utilise',
    pilots: 'Pilote',
    provides: 'Fournit le service',
  } satisfies Record<SynergyRole, string>,
  evidenceKinds: {
    exchange: 'Échange réel de matière',
    mutualisedService: 'Service mutualisé, utilisé par au moins deux entités',
  } satisfies Words<typeof evidenceKinds>,
  impactKinds: {
    wasteDiverted: 'Déchets détournés',
    co2Avoided: 'Émissions évitées',
    costSaved: 'Économies',
    newSales: 'Ventes nouvelles',
    jobs: 'Emplois',
    waterSaved: 'Eau économisée',
    virginMaterialSaved: 'Matière vierge économisée',
    hazardousWasteAvoided: 'Déchets dangereux évités',
    other: 'Autre impact',
  } satisfies Record<ImpactKind, string>,
  impactStatuses: {
    estimated: 'Estimé',
    declared: 'Déclaré',
    measured: 'Mesuré',
    verified: 'Vérifié',
  } satisfies Words<typeof impactStatuses>,
  axes: {
    technology: 'Technologie',
    business: 'Modèle économique',
    organisation: 'Organisation',
    legal: 'Droit',
    societal: 'Société',
    environment: 'Environnement',
  } satisfies Record<ReadinessAxis, string>,

  scenario: {
    criterion: 'Critère',
    scenario: 'Scénario',
    technical: 'Technique',
    economic: 'Économique',
    regulatory: 'Réglementaire',
    organisational: 'Organisationnel',
    investment: 'Investissement (HT)',
    yearlyCost: 'Coût par an (HT)',
    yearlyGain: 'Gain par an (HT)',
    payback: 'Retour simple',
    otherGains: 'Autres gains',
    risks: 'Risques',
    carrier: 'Porteur',
    isChosen: 'retenu',
    none: 'Aucun scénario n’est encore établi.',
    nothingKnown: 'Rien n’est encore renseigné.',
    chosen: (name: string, date: string) =>
      date === '' ? `Scénario retenu : ${name}.` : `Scénario retenu le ${date} : ${name}.`,
    decision: (number: string) => `Décision ${number}.`,
    notChosen: 'Aucun scénario n’est encore retenu.',
  },
  years: (count: string, isPlural: boolean) => `${count} ${isPlural ? 'ans' : 'an'}`,
  months: (count: number) => `${count} mois`,
  immediate: 'immédiat',
  neverPaidBack: 'pas de retour',
}
