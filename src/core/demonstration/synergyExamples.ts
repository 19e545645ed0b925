/**
 * The 37 collective potential synergies of the February 2023 assessment (b2bExamples.ts has the 22 others). Their number is public, and so are the three
 * actions that the companies retained and the achievements told afterwards; the other names, who takes part and the dates are
 * examples.
 */
import { example } from './examples.ts'
import type { ExampleStep, ExampleSynergy } from './exampleSynergy.ts'

const workshop = '2023-08-31'
const prioritised: ExampleStep = {
  stage: 'prioritised',
  date: workshop,
  reason: 'Retenue par les entreprises à l’atelier de hiérarchisation.',
}
const notRetained: ExampleStep = {
  stage: 'paused',
  date: workshop,
  reason: example('Non retenue à l’atelier de hiérarchisation ; à reprendre après les trois premières actions.'),
}

type Shared = Partial<ExampleSynergy> & Pick<ExampleSynergy, 'collective' | 'theme'>

const shared = (name: string, companies: readonly string[], more: Shared): ExampleSynergy => ({
  name: example(name),
  nature: 'mutualisation',
  steps: [notRetained],
  companies: companies.map((company) => [company, 'asks'] as const),
  ...more,
})

/** 37. */
export const collectiveSynergies: readonly ExampleSynergy[] = [
  {
    key: 'jobs',
    name: 'Dynamiser l’emploi : CVthèque interentreprises, annonces mutualisées…',
    summary: example(
      'Partager les candidatures et les annonces entre entreprises de la zone, pour recruter plus vite et garder les compétences sur le territoire.',
    ),
    theme: 'people',
    nature: 'mutualisation',
    collective: 1,
    companies: [
      ['mechanics', 'pilots'],
      ['mechanics', 'uses'],
      ['industry', 'uses'],
      ['transport', 'uses'],
      ['temping', 'provides'],
    ],
    steps: [
      prioritised,
      { stage: 'qualified', date: '2023-09-26', reason: example('Profils recherchés recueillis.') },
      { stage: 'studied', date: '2023-11-28' },
      { stage: 'implementing', date: '2024-01-23' },
      {
        stage: 'operational',
        date: '2024-09-17',
        evidence: example('Plateforme de partage de CV ouverte, utilisée par trois entreprises.'),
      },
    ],
  },
  {
    key: 'security',
    name: 'Assurer la sécurité sur la zone : mutualisation du gardiennage',
    summary: example(
      'Remplacer les solutions de chaque entreprise par un gardiennage commun de la zone ; trois scénarios restent à chiffrer.',
    ),
    theme: 'services',
    nature: 'mutualisation',
    collective: 9,
    companies: [
      ['materials', 'pilots'],
      ['materials', 'asks'],
      ['transport', 'asks'],
      ['truckRepair', 'asks'],
      ['guarding', 'provides'],
    ],
    steps: [
      prioritised,
      { stage: 'qualified', date: '2023-12-12', reason: example('Vols et rondes recensés par entreprise.') },
      { stage: 'studied', date: '2024-05-21', reason: example('Trois scénarios à chiffrer.') },
    ],
    nextStep: example('Faire chiffrer les trois scénarios de gardiennage'),
    nextStepIn: -12,
  },
  {
    key: 'waste',
    name: 'Coordonner le tri des déchets',
    summary: example(
      'Trier et collecter ensemble cartons, films, palettes et biodéchets, que chacun produit en trop petite quantité pour une filière à part.',
    ),
    theme: 'materials',
    nature: 'mutualisation',
    collective: 8,
    companies: [
      ['industry', 'pilots'],
      ['industry', 'uses'],
      ['materials', 'uses'],
      ['transport', 'uses'],
      ['carParts', 'uses'],
      ['catering', 'uses'],
      ['packaging', 'provides'],
    ],
    steps: [
      prioritised,
      { stage: 'qualified', date: '2023-11-14', reason: example('Cartons, plastiques et palettes quantifiés.') },
      { stage: 'studied', date: '2024-02-13' },
      { stage: 'implementing', date: '2024-06-18' },
      {
        stage: 'operational',
        date: '2025-01-21',
        evidence: example('Tournée commune de collecte des cartons, quatre entreprises.'),
      },
    ],
    nextStep: example('Étendre la tournée aux films plastiques'),
    nextStepIn: 25,
  },
  {
    key: 'training',
    name: 'Mutualiser des formations entre entreprises',
    summary: example('Remplir à plusieurs des sessions de formation que chaque entreprise ne remplit pas seule.'),
    theme: 'people',
    nature: 'mutualisation',
    collective: 1,
    companies: [
      ['training', 'provides'],
      ['cleaning', 'uses'],
      ['earthworks', 'uses'],
      ['concrete', 'asks'],
    ],
    steps: [
      { stage: 'qualified', date: '2024-03-05' },
      {
        stage: 'operational',
        date: '2024-11-19',
        evidence: example('Deux sessions de secouriste suivies par deux entreprises.'),
      },
    ],
    quickWin: true,
  },
  shared('Partager un responsable sécurité à mi-temps', ['boilermaker', 'coachwork', 'concrete'], {
    collective: 1,
    theme: 'people',
  }),
  shared('Rencontres trimestrielles des entreprises de la zone', ['digital', 'printer', 'hotel', 'accounting'], {
    collective: 1,
    theme: 'people',
    quickWin: true,
  }),
  shared('Appui commun aux dossiers de financement', ['joinery', 'plastics'], { collective: 1, theme: 'people' }),
  shared('Groupement d’employeurs de la zone', ['cleaning', 'packaging', 'dairy'], { collective: 1, theme: 'people' }),
  shared('Logement partagé pour alternants', ['mechanics', 'heating'], { collective: 1, theme: 'people' }),
  shared('Ligne de bus aux heures des équipes', ['industry', 'cosmetics', 'cleaning'], {
    collective: 2,
    theme: 'people',
    steps: [
      {
        stage: 'paused',
        date: '2024-04-09',
        reason: example('Décision attendue de l’autorité organisatrice des mobilités.'),
      },
    ],
  }),
  shared('Bornes de recharge ouvertes à tous', ['heating', 'carParts', 'transport', 'hotel'], {
    collective: 2,
    theme: 'equipment',
    steps: [{ stage: 'prioritised', date: '2024-01-16' }],
  }),
  shared('Covoiturage entre entreprises', ['mechanics', 'plastics', 'dairy'], {
    collective: 2,
    theme: 'people',
    quickWin: true,
  }),
  shared('Station multi-services à l’entrée de la zone', ['transport', 'truckRepair'], {
    collective: 2,
    theme: 'equipment',
  }),
  shared('Restaurant inter-entreprises', ['mechanics', 'plastics', 'catering', 'cosmetics'], {
    collective: 3,
    theme: 'services',
    steps: [{ stage: 'prioritised', date: '2024-01-16' }],
  }),
  shared('Food-truck deux midis par semaine', ['digital', 'joinery', 'coachwork'], {
    collective: 3,
    theme: 'services',
    quickWin: true,
  }),
  shared('Paniers de producteurs livrés sur la zone', ['printer', 'heating'], { collective: 3, theme: 'services' }),
  shared('Plan de zone à l’entrée et en ligne', ['industry', 'materials', 'transport', 'hotel'], {
    collective: 4,
    theme: 'services',
    quickWin: true,
    steps: [{ stage: 'prioritised', date: -75 }],
    nextStep: example('Recenser les entreprises avec l’association'),
    nextStepIn: 12,
  }),
  shared('Signalétique commune rénovée', ['carParts', 'wine', 'packaging'], { collective: 4, theme: 'services' }),
  shared('Annuaire des entreprises de la zone', ['accounting', 'digital'], {
    collective: 4,
    theme: 'services',
    quickWin: true,
  }),
  shared('Étude commune des toitures photovoltaïques', ['solar', 'packaging', 'concrete', 'industry'], {
    collective: 5,
    theme: 'fluids',
    steps: [{ stage: 'qualified', date: -58 }],
    nextStep: example('Relancer les bailleurs de toitures'),
    nextStepIn: -4,
  }),
  shared('Achat groupé d’électricité renouvelable', ['plastics', 'dairy', 'bakery'], {
    collective: 5,
    theme: 'fluids',
  }),
  shared('Autoconsommation collective sur la zone', ['solar', 'hotel', 'cooling'], { collective: 5, theme: 'fluids' }),
  shared('Petit réseau de chaleur entre voisins', ['bakery', 'cosmetics'], {
    collective: 5,
    theme: 'fluids',
    steps: [{ stage: 'prioritised', date: -20 }],
    nextStep: example('Faire mesurer la chaleur perdue des fours'),
    nextStepIn: 16,
  }),
  shared('Contrat commun d’entretien des espaces verts', ['gardening', 'industry', 'wine', 'accounting'], {
    collective: 6,
    theme: 'services',
    steps: [{ stage: 'prioritised', date: '2024-01-16' }],
  }),
  shared('Gestion écologique des haies et bassins', ['gardening', 'hotel'], { collective: 6, theme: 'services' }),
  shared('Démarche commune auprès de l’opérateur de fibre', ['digital', 'printer', 'accounting', 'boilermaker'], {
    collective: 7,
    theme: 'services',
    steps: [
      {
        stage: 'abandoned',
        date: '2024-09-10',
        reason: example('La fibre a été déployée : le besoin n’existe plus.'),
      },
    ],
  }),
  shared('Secours mobile et radio partagés', ['mechanics', 'concrete'], { collective: 7, theme: 'services' }),
  shared('Tournée commune pour les films plastiques', ['industry', 'plastics', 'transport'], {
    collective: 8,
    theme: 'materials',
    steps: [{ stage: 'qualified', date: -30 }],
    nextStep: example('Demander un prix au collecteur des cartons'),
    nextStepIn: 9,
  }),
  shared('Point d’apport des palettes à reconditionner', ['pallets', 'materials', 'transport'], {
    collective: 8,
    theme: 'materials',
    steps: [{ stage: 'qualified', date: '2024-03-26' }],
  }),
  shared('Collecte groupée des huiles et solvants usagés', ['truckRepair', 'mechanics', 'printer'], {
    collective: 8,
    theme: 'materials',
  }),
  shared('Bourse de chutes de bois et de panneaux', ['joinery', 'coachwork'], { collective: 8, theme: 'materials' }),
  shared('Collecte des biodéchets de la zone', ['catering', 'dairy', 'bakery'], {
    collective: 8,
    theme: 'materials',
    steps: [{ stage: 'prioritised', date: -45 }],
    nextStep: example('Compter les bacs de six entreprises'),
    nextStepIn: 21,
  }),
  shared('Vidéosurveillance des deux entrées', ['materials', 'carParts', 'earthworks'], {
    collective: 9,
    theme: 'services',
    steps: [{ stage: 'paused', date: '2024-05-21', reason: example('Attend le choix du scénario de gardiennage.') }],
  }),
  shared('Achat groupé d’équipements de protection', ['boilermaker', 'coachwork', 'earthworks', 'cleaning'], {
    collective: 10,
    theme: 'equipment',
    quickWin: true,
    steps: [{ stage: 'prioritised', date: -110 }],
  }),
  shared('Achat groupé de fournitures de bureau', ['accounting', 'digital', 'printer'], {
    collective: 10,
    theme: 'equipment',
    quickWin: true,
  }),
  shared('Vérifications périodiques commandées ensemble', ['transport', 'packaging', 'materials'], {
    collective: 10,
    theme: 'equipment',
  }),
  shared('Récupération des eaux pluviales pour l’arrosage', ['industry', 'gardening', 'wine'], {
    collective: 11,
    theme: 'fluids',
    steps: [],
  }),
]

/** When the assessment detected them: the month is public, the day is an example. */
export const detectedOn = '2023-02-06'
