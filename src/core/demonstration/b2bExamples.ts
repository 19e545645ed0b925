/** The 22 potential B2B synergies: their number is public, each of them is an example. */
import { example } from './examples.ts'
import type { ExampleSynergy } from './exampleSynergy.ts'

const laterOn = {
  stage: 'paused',
  date: '2023-08-31',
  reason: example('Les synergies B2B viennent après les trois actions collectives.'),
} as const

type Between = Partial<ExampleSynergy> & Pick<ExampleSynergy, 'theme'>

const between = (
  name: string,
  [giver, taker]: readonly [giver: string, taker: string],
  more: Between,
): ExampleSynergy => ({
  name: example(name),
  nature: 'substitution',
  collective: 0,
  steps: [laterOn],
  companies: [
    [giver, 'offers'],
    [taker, 'asks'],
  ],
  ...more,
})
const lent = { nature: 'mutualisation' } as const

/** 22. */
export const b2bSynergies: readonly ExampleSynergy[] = [
  between('Cartons de livraison vers la fabrication d’emballages', ['carParts', 'packaging'], {
    theme: 'materials',
    steps: [{ stage: 'qualified', date: -50 }],
  }),
  between('Palettes perdues vers le reconditionnement', ['transport', 'pallets'], {
    theme: 'materials',
    steps: [{ stage: 'qualified', date: -15 }],
    nextStep: example('Peser un mois de palettes'),
    nextStepIn: 10,
  }),
  between('Chutes de papier blanc vers l’emballage', ['printer', 'packaging'], { theme: 'materials' }),
  between('Chutes de bois vers le chauffage d’un voisin', ['joinery', 'heating'], { theme: 'materials' }),
  between('Sciures vers l’absorption d’huiles', ['joinery', 'truckRepair'], { theme: 'materials', quickWin: true }),
  between('Chutes de polyéthylène vers le calage', ['plastics', 'packaging'], { theme: 'materials' }),
  between('Copeaux d’aluminium regroupés avec l’acier', ['mechanics', 'boilermaker'], { theme: 'materials' }),
  between('Soude proche de sa date vers les nettoyages', ['cosmetics', 'wine'], {
    theme: 'materials',
    quickWin: true,
    steps: [],
  }),
  between('Lactosérum vers la boulangerie', ['dairy', 'bakery'], {
    theme: 'materials',
    steps: [
      {
        stage: 'abandoned',
        date: '2024-02-20',
        reason: example('Contraintes sanitaires hors de proportion avec le volume.'),
      },
    ],
  }),
  between('Gravats triés vers les remblais', ['concrete', 'earthworks'], { theme: 'materials' }),
  between('Verre plat vers la préfabrication', ['glazing', 'concrete'], { theme: 'materials' }),
  between('Eau de lavage de fruits vers le malaxage', ['industry', 'concrete'], {
    theme: 'fluids',
    steps: [{ stage: 'qualified', date: '2024-06-25' }],
  }),
  between('Chaleur des fours vers le séchage', ['bakery', 'cosmetics'], { theme: 'fluids' }),
  between('Froid excédentaire vers le stockage', ['cooling', 'catering'], { theme: 'fluids' }),
  between('Prêt de nacelle entre deux chantiers', ['earthworks', 'painting'], {
    theme: 'equipment',
    ...lent,
    quickWin: true,
  }),
  between('Accès au pont-bascule', ['materials', 'earthworks'], {
    theme: 'equipment',
    ...lent,
    quickWin: true,
    steps: [{ stage: 'qualified', date: '2023-10-24' }],
  }),
  between('Cabine de grenaillage partagée', ['boilermaker', 'coachwork'], { theme: 'equipment', ...lent }),
  between('Salle de réunion ouverte aux voisins', ['coworking', 'mechanics'], {
    theme: 'equipment',
    ...lent,
    quickWin: true,
  }),
  between('Stockage couvert en fin d’année', ['packaging', 'transport'], { theme: 'equipment', ...lent }),
  between('Maintenance de climatisation groupée', ['cooling', 'digital'], { theme: 'services', ...lent }),
  between('Places de crèche aux horaires décalés', ['nursery', 'cleaning'], { theme: 'services', ...lent }),
  between('Préparateur de commandes partagé', ['carParts', 'wine'], { theme: 'people', ...lent }),
]
