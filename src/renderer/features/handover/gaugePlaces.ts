import type { GaugeKey, GaugeRow } from '../../../shared/handover/handover.contract.ts'
import { narrowList } from '../../ui/memory.ts'
import {
  hrefInFigures,
  hrefInHandover,
  hrefInInventory,
  hrefOf,
  hrefOfColdLeads,
  hrefOfMeeting,
  type Place as Section,
} from '../../ui/places.ts'
import type { InventoryList } from '../../ui/handover/useHandoverPlace.ts'
import type { fr } from '../../locales/fr.ts'

/** What is settled where its records are; a copy of the dossier is made at once. */
export type SettledKey = Exclude<GaugeKey, 'noRecentBackup'>

/** Companies are not told with a day. */
const undated = [
  'companiesWithoutReferent',
  'companiesWithoutNextStep',
  'companiesWithoutContact',
  'contactsNotIntroduced',
] as const satisfies readonly SettledKey[]
type DatedKey = Exclude<SettledKey, (typeof undated)[number]>

export const isDated = (key: SettledKey): key is DatedKey => undated.every((one) => one !== key)

interface Place {
  /** What it is called. */
  name: keyof typeof fr.handover.gauge.places
  /** All of them; where the list can be narrowed to them, it is. */
  list: string
  /** What has the list show these alone. */
  narrow?: () => void
  row: (row: GaugeRow) => string
}

const inSection = (name: Place['name'] & Section, rest: Partial<Place> = {}): Place => ({
  name,
  list: hrefOf(name),
  row: ({ opensId }) => hrefOf(name, opensId ?? undefined),
  ...rest,
})

const inInventory = (name: Place['name'] & InventoryList, rest: Partial<Place> = {}): Place => ({
  name,
  list: hrefInInventory(name),
  row: ({ opensId }) => hrefInInventory(name, opensId ?? undefined),
  ...rest,
})

const inMinutes = inSection('meetings', { row: ({ id }) => hrefOfMeeting(id, 'minutes') })

const inSkills: Place = {
  name: 'skills',
  list: hrefInHandover('skills'),
  row: ({ id }) => hrefInHandover('skills', id),
}

// The plan is shown in the view that was used last; only its list can be narrowed from elsewhere.
const inPlan = (state: 'late' | 'incomplete'): Place =>
  inSection('actions', {
    list: `${hrefOf('actions')}?view=list`,
    narrow: () => narrowList('actions', { state }),
  })

/** Where each thing that is missing is settled. */
export const placeOf: Record<SettledKey, Place> = {
  companiesWithoutReferent: inSection('companies'),
  companiesWithoutNextStep: inSection('companies'),
  // Contacts are those of an organisation.
  companiesWithoutContact: inSection('organisations'),
  contactsNotIntroduced: inInventory('introductions'),
  promisesLate: inSection('companies', { narrow: () => narrowList('companies', { late: 'late' }) }),
  interviewsNotReported: inSection('interviews', {
    narrow: () => narrowList('interviews', { state: 'held' }),
    row: ({ id }) => `${hrefOf('interviews', id)}?tab=report`,
  }),
  synergiesWithoutNextStep: inSection('synergies', { list: hrefOfColdLeads }),
  synergiesWithoutReferent: inSection('synergies'),
  coldSynergies: inSection('synergies', { list: hrefOfColdLeads }),
  operationalWithoutEvidence: inSection('synergies', { row: ({ id }) => `${hrefOf('synergies', id)}?tab=history` }),
  minutesNotWritten: inMinutes,
  minutesNotApproved: inMinutes,
  decisionsLate: inSection('decisions', { narrow: () => narrowList('decisions', { state: 'late' }) }),
  actionsWithoutOwner: inPlan('incomplete'),
  actionsIncomplete: inPlan('incomplete'),
  actionsLate: inPlan('late'),
  indicatorsToMeasure: inSection('indicators'),
  dutiesLate: {
    name: 'reports',
    list: hrefInFigures('reports'),
    // What a funder expects besides its reports stands together, in the place of a report.
    row: ({ opensId }) => hrefInFigures('reports', opensId ?? 'duties'),
  },
  deliverablesNotReceived: inInventory('deliverables', {
    narrow: () => narrowList('inventory.deliverables', { view: 'owed' }),
  }),
  deliverablesWithReserve: inInventory('deliverables', {
    narrow: () => narrowList('inventory.deliverables', { view: 'all' }),
  }),
  toolsNotTransferred: inInventory('tools'),
  contractsEnding: inInventory('contracts'),
  openQuestions: inInventory('lessons', { narrow: () => narrowList('inventory.lessons', { view: 'open' }) }),
  activitiesNotRated: inSkills,
  activitiesBelowTarget: inSkills,
}
