/**
 * The meetings of the demonstration. What the COPILs decided is public; their exact dates, hours, places, attendance and
 * exchanges are not, so these are examples and say so. Dates are fixed, or days from today so that there is always a
 * meeting to prepare and one to write up.
 */
import type { ActionStatus } from '../../shared/actions/actions.contract.ts'
import type { DecisionStatus } from '../../shared/decisions/decisions.contract.ts'
import type {
  AttendanceStatus,
  MeetingStatus,
  agendaItemKinds,
  agendaItemOrigins,
} from '../../shared/meetings/meetings.contract.ts'
import { example, type CommitteeKey, type ContactKey } from './examples.ts'

/** A date, or a number of days from today. */
export type ExampleDate = string | number

export interface ExampleDecision {
  text: string
  responsible: ContactKey
  means?: string
  deadline?: ExampleDate
  status: DecisionStatus
  settledOn?: ExampleDate
  progressNote?: string
  phase?: { key: 'prefiguration' | 'operational1' | 'operational2'; effect: 'opens' | 'closes' }
}

export interface ExampleAction {
  /** The decision of the same item that it carries out, 0 first. */
  carriesOut?: number
  title: string
  owner: ContactKey
  due?: ExampleDate
  status: ActionStatus
  settledOn?: ExampleDate
  progressNote?: string
}

export interface ExampleItem {
  title: string
  kind: (typeof agendaItemKinds)[number]
  origin?: (typeof agendaItemOrigins)[number]
  minutes: number
  presenter?: ContactKey
  context?: string[]
  discussion?: string[]
  list?: string[]
  decisions?: ExampleDecision[]
  actions?: ExampleAction[]
}

export interface ExampleMeeting {
  committee: CommitteeKey
  date: ExampleDate
  hours: [string, string]
  place?: string
  /** Validated minutes are frozen once the whole dossier is written. */
  status: MeetingStatus
  chair: ContactKey
  facilitator: ContactKey
  writer: ContactKey
  phase: 'prefiguration' | 'operational1' | 'operational2'
  approval?: 'approved'
  /** Those who were not there; the other members were present. Null: attendance is not noted yet. */
  others: Partial<Record<ContactKey, Exclude<AttendanceStatus, 'present'>>> | null
  agenda: ExampleItem[]
  openPoints?: string[]
  nextDate?: ExampleDate
  nextAgenda?: string[]
}

/** The item that a meeting begins with when the body has met before. */
export const approval = (previous: string): ExampleItem => ({
  title: `Approbation du compte rendu du ${previous}`,
  kind: 'decision',
  origin: 'approval',
  minutes: 5,
  discussion: [example('Le compte rendu est approuvé sans remarque.')],
})
export const followUp: ExampleItem = {
  title: 'Suivi des décisions et des actions',
  kind: 'information',
  origin: 'followUp',
  minutes: 10,
}
export const notPublic = example(
  "La date, le lieu et les présences de cette réunion ne sont pas publics : ils servent d'illustration.",
)
