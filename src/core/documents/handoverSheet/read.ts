import type { CalendarDate } from '../../../shared/fields.ts'
import { endingContracts } from '../../../shared/handover/gauge.rules.ts'
import type { HandoverRow } from '../../../shared/handover/handover.contract.ts'
import type { Formula } from '../../../shared/indicators/formulas.ts'
import { asksForAnswer, isOwed } from '../../../shared/inventory/inventory.rules.ts'
import { isBelowTarget } from '../../../shared/skills/skills.rules.ts'
import { SynergyFilter, type SynergyRow } from '../../../shared/synergies/synergies.contract.ts'
import { isMoving } from '../../../shared/synergies/synergies.rules.ts'
import type { Locale } from '../../../shared/typography.ts'
import { readFigures } from '../../indicators/values.service.ts'
import { listContracts, listDeliverables, listLessons, listTools } from '../../inventory/inventory.service.ts'
import type { ReadDb } from '../../db/db.ts'
import { daysAfter } from '../../meetings/meetings.view.ts'
import { readActivities, readAutonomy } from '../../skills/skills.service.ts'
import { listSynergies } from '../../synergies/synergyRows.service.ts'
import { readDeadlines, type Deadline } from '../deadlines.ts'
import { HUNDRED_DAYS } from '../hundredDays/read.ts'
import type { HandoverReading } from '../handoverReading.ts'
import type { Reader } from '../reader.ts'

/** What the démarche is told in, in this order. */
export const sheetFigures = [
  'companiesMet',
  'interviewsHeld',
  'synergiesDetected',
  'operationalSynergies',
  'actionsDone',
  'steeringMeetings',
] as const satisfies readonly Formula[]

/** What the two pages of a handover tell. */
export interface ToldSheet {
  handover: HandoverRow
  today: CalendarDate
  figures: { formula: (typeof sheetFigures)[number]; value: number }[]
  /** Null: how well someone masters the work is nobody's outside the project office. */
  skills: { total: number; alone: number; below: string[] } | null
  /** The first of them, of how many. */
  synergies: { first: SynergyRow[]; total: number }
  deadlines: Deadline[]
  /** How many of these are kept from this reader: then nobody says that there is none. */
  hidden: { synergies: number; deadlines: number }
  /** Names of what is still to be received, given access to, renewed or answered. */
  open: { deliverables: string[]; tools: string[]; contracts: string[]; questions: string[] }
}

const ALL = 1_000_000
/** As many synergies as its first page has room for. */
const SYNERGIES_TOLD = 5

function readSheetFigures(db: ReadDb, today: CalendarDate): ToldSheet['figures'] {
  const narrowing = { impactKind: null, impactNature: null, impactStatus: null, unit: '' }
  const asked = sheetFigures.map((formula) => ({ formula, ...narrowing }))
  const figureOf = readFigures(db, asked, { day: today, before: today })
  return asked.map((one) => ({ formula: one.formula, value: figureOf(one)?.now.value ?? 0 }))
}

function readSkills(db: ReadDb, reading: { today: CalendarDate; locale: Locale }): NonNullable<ToldSheet['skills']> {
  const { activities, alone } = readAutonomy(db)
  const below = readActivities(db, reading).filter(isBelowTarget)
  return { total: activities, alone, below: below.map(({ name }) => name) }
}

/** Those that should move, the furthest stage first, as this reader may know them: names are looked for in those alone that are told. */
function readSynergies(
  db: ReadDb,
  reader: Reader,
  today: CalendarDate,
): { told: ToldSheet['synergies']; hidden: number } {
  const { rows } = listSynergies(db, { ...SynergyFilter.parse({}), offset: 0, limit: ALL, order: 'stage' }, today)
  const moving = rows.filter(({ stage }) => isMoving(stage))
  const seen = moving.filter(({ confidentiality }) => reader.maySee(confidentiality)).toReversed()
  const first = reader.scrub(seen.slice(0, SYNERGIES_TOLD))
  return { told: { first, total: seen.length }, hidden: moving.length - seen.length }
}

function readOpen(db: ReadDb, reader: Reader, today: CalendarDate): ToldSheet['open'] {
  const names = (rows: readonly { name: string }[]): string[] => reader.scrub(rows.map(({ name }) => name))
  const questions = listLessons(db).filter(({ kind, isClosed }) => asksForAnswer(kind) && !isClosed)
  return {
    deliverables: names(listDeliverables(db, today).filter(({ state }) => isOwed(state))),
    tools: names(listTools(db, today).filter(({ isTransferred }) => !isTransferred)),
    contracts: names(endingContracts(listContracts(db, today))),
    questions: reader.scrub(questions.map(({ text }) => text)),
  }
}

/** What the two pages of a handover tell its reader. */
export function readSheet({ db, reader, handover, today, locale }: HandoverReading): ToldSheet {
  const { late, coming, hidden } = readDeadlines({ db, reader, today, locale }, daysAfter(handover.date, HUNDRED_DAYS))
  const synergies = readSynergies(db, reader, today)
  // What only the outgoing person can tell is nothing to publish.
  const toKnow = handover.audience === 'public' ? '' : handover.toKnow
  return {
    handover: { ...handover, toKnow },
    today,
    figures: readSheetFigures(db, today),
    skills: reader.audience === 'office' ? readSkills(db, { today, locale }) : null,
    synergies: synergies.told,
    deadlines: [...late, ...coming],
    hidden: { synergies: synergies.hidden, deadlines: hidden },
    open: { ...readOpen(db, reader, today), ...(handover.audience === 'public' ? { tools: [], questions: [] } : {}) },
  }
}
