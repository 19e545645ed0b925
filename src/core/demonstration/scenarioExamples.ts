/** The scenarios that the follow-up groups compared: examples. */
import { example } from './examples.ts'
import type { FollowedKey } from './followedExamples.ts'

interface ExampleScenario {
  synergy: FollowedKey
  name: string
  technical: string
  economic: string
  regulatory: string
  organisational: string
  /** Euros, excluding VAT. */
  investment?: number
  yearlyCost?: number
  yearlyGain?: number
  risks: string
  carrier?: string
  chosenOn?: string
}

export const scenarios: readonly ExampleScenario[] = [
  {
    synergy: 'jobs',
    name: example('Plateforme commune'),
    technical: 'CVthèque en ligne, alimentée par les entreprises avec l’accord des candidats.',
    economic: 'Abonnement partagé selon l’effectif.',
    regulatory: 'Accord écrit de chaque candidat, durée de conservation de deux ans (RGPD).',
    organisational: 'L’association d’entreprises tient la liste ; l’agence d’emploi anime.',
    investment: 2500,
    yearlyCost: 1800,
    yearlyGain: 9000,
    risks: 'Peu de candidatures versées si personne n’anime.',
    carrier: 'mechanics',
    chosenOn: '2024-01-23',
  },
  {
    synergy: 'jobs',
    name: example('Échange de candidatures par courriel'),
    technical: 'Liste de diffusion entre responsables des ressources humaines.',
    economic: 'Sans coût direct.',
    regulatory: 'Accord des candidats difficile à prouver.',
    organisational: 'Repose sur une seule personne.',
    yearlyCost: 0,
    yearlyGain: 2500,
    risks: 'Arrêt au premier départ.',
  },
  {
    synergy: 'security',
    name: example('Rondes de nuit mutualisées'),
    technical: 'Deux rondes par nuit, levée de doute comprise.',
    economic: 'Réparti à la surface.',
    regulatory: 'Prestataire agréé par le CNAPS.',
    organisational: 'Contrat porté par l’association d’entreprises.',
    yearlyCost: 21600,
    yearlyGain: 14000,
    risks: 'Une entreprise qui se retire renchérit la part des autres.',
    carrier: 'materials',
  },
  {
    synergy: 'security',
    name: example('Vidéosurveillance des entrées'),
    technical: 'Quatre caméras, lecture de plaques exclue.',
    economic: 'Investissement aidé par la collectivité.',
    regulatory: 'Autorisation préfectorale, affichage, conservation de trente jours.',
    organisational: 'Exploitation confiée à un prestataire.',
    investment: 38000,
    yearlyCost: 4200,
    yearlyGain: 11000,
    risks: 'Délai d’autorisation.',
  },
  {
    synergy: 'security',
    name: example('Rondes et vidéosurveillance'),
    technical: 'Une ronde par nuit et deux caméras.',
    economic: 'À chiffrer.',
    regulatory: 'Comme les deux autres.',
    organisational: 'Deux contrats à suivre.',
    risks: 'Plus complexe à animer.',
  },
  {
    synergy: 'waste',
    name: example('Tournée commune de collecte'),
    technical: 'Un camion passe chaque semaine, cartons à plat et liés.',
    economic: 'Prix à la tonne, revente partagée.',
    regulatory: 'Bordereaux et registre tenus par le collecteur.',
    organisational: 'Jour de sortie commun à la zone.',
    investment: 1200,
    yearlyCost: 3600,
    yearlyGain: 8700,
    risks: 'Qualité du tri.',
    carrier: 'industry',
    chosenOn: '2024-05-28',
  },
  {
    synergy: 'waste',
    name: example('Point d’apport sur la zone'),
    technical: 'Benne compactrice sur un terrain commun.',
    economic: 'Investissement à amortir sur sept ans.',
    regulatory: 'Installation à déclarer.',
    organisational: 'Gardien ou accès par badge.',
    investment: 46000,
    yearlyCost: 5200,
    yearlyGain: 12500,
    risks: 'Dépôts sauvages.',
  },
]
