/**
 * The operational action plan of the demonstration. Known: its two volets and who carries them, what volet A is made of, the three
 * retained actions of volet B and their five steps. Every action, date, amount and hour that is added says « exemple ».
 */
import type { ActionPriority, ActionStatus } from '../../shared/actions/actions.contract.ts'
import type { ContactKey, OrganisationKey } from './examples.ts'
import type { ExampleDate } from './exampleMeeting.ts'
import type { FollowedKey } from './followedExamples.ts'

export type AxisKey = 'a' | 'workshops' | 'communication' | 'facilitation' | 'b' | 'jobs' | 'security' | 'waste'

export const axes: readonly { key: AxisKey; under?: AxisKey; name: string; carriers: string; description: string }[] = [
  {
    key: 'a',
    name: 'Volet A : suivi et animation',
    carriers: 'Grand Cahors',
    description: 'Ateliers de suivi, communication et valorisation, facilitation de la mise en œuvre des synergies.',
  },
  { key: 'workshops', under: 'a', name: 'Ateliers de suivi', carriers: 'Grand Cahors', description: '' },
  {
    key: 'communication',
    under: 'a',
    name: 'Communication et valorisation',
    carriers: 'Grand Cahors',
    description: '',
  },
  {
    key: 'facilitation',
    under: 'a',
    name: 'Facilitation de la mise en œuvre des synergies',
    carriers: 'Grand Cahors',
    description: 'Recherche de solutions, qualification des flux.',
  },
  {
    key: 'b',
    name: 'Volet B : mise en œuvre des synergies',
    carriers: 'les entreprises',
    description: 'Trois actions choisies par les entreprises, chacune en cinq étapes.',
  },
  { key: 'jobs', under: 'b', name: "Dynamiser l'emploi", carriers: 'les entreprises', description: '' },
  {
    key: 'security',
    under: 'b',
    name: 'Assurer la sécurité sur la zone',
    carriers: 'les entreprises',
    description: '',
  },
  { key: 'waste', under: 'b', name: 'Coordonner le tri des déchets', carriers: 'les entreprises', description: '' },
]

export interface PlanExample {
  key: string
  axis: AxisKey
  title: string
  description: string
  owner?: ContactKey
  elected?: ContactKey
  partners?: readonly OrganisationKey[]
  priority: ActionPriority | null
  start: ExampleDate
  due: ExampleDate
  /** Where its end was moved to since the plan was adopted. */
  movedTo?: ExampleDate
  status: ActionStatus
  startedOn?: ExampleDate
  settledOn?: ExampleDate
  progressNote?: string
  synergy?: FollowedKey
  isYearly?: boolean
  objectives?: string
  indicators?: string
  steps?: readonly (readonly [title: string, due: ExampleDate, doneOn?: ExampleDate])[]
  notes?: readonly (readonly [on: ExampleDate, text: string])[]
  /** What must end before it starts. */
  after?: readonly string[]
  /** Added since the plan was adopted. */
  isLater?: boolean
}
