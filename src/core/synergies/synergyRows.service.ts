import { differenceInCalendarDays, parseISO } from 'date-fns'
import type { CalendarDate } from '../../shared/fields.ts'
import {
  synergyStages,
  type ColdReason,
  type SynergyCounts,
  type SynergyFilter,
  type SynergyRow,
  type SynergyStage,
} from '../../shared/synergies/synergies.contract.ts'
import { coldReasonsOf, stageRank } from '../../shared/synergies/synergies.rules.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getInitiativeRow } from '../initiative/initiative.queries.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { countAsOf, type CountedSynergies } from './synergyCounts.queries.ts'
import {
  countByStage,
  countSynergies,
  findFirstOfStages,
  findSynergyRows,
  type FoundSynergy,
  type SoughtSynergies,
  type SynergyOrder,
} from './synergyRows.queries.ts'

interface Moved {
  stage: SynergyStage
  nextStep: string
  nextStepOn: CalendarDate | null
  lastMoveOn: CalendarDate
}

const coldDaysOf = (db: ReadDb): number => found(getInitiativeRow(db), 'initiative').coldDays

/** Since how many days a synergy has not moved, and why it asks for attention. */
export function attentionOf(
  db: ReadDb,
  today: CalendarDate,
): (synergy: Moved) => { idleDays: number; cold: ColdReason[] } {
  const coldDays = coldDaysOf(db)
  return (synergy) => {
    const idleDays = Math.max(0, differenceInCalendarDays(parseISO(today), parseISO(synergy.lastMoveOn)))
    return { idleDays, cold: coldReasonsOf({ ...synergy, idleDays }, { coldDays, today }) }
  }
}

function describeSynergies(db: ReadDb, rows: readonly FoundSynergy[], today: CalendarDate): SynergyRow[] {
  const attention = attentionOf(db, today)
  return rows.map((row) => ({ ...row, ...attention(row) }))
}

const sought = (db: ReadDb, filter: SynergyFilter, today: CalendarDate): SoughtSynergies => ({
  ...filter,
  today,
  coldSince: daysAfter(today, -coldDaysOf(db)),
})

const everything: SynergyFilter = {
  search: '',
  stage: null,
  form: null,
  nature: null,
  ambition: null,
  origin: null,
  themeId: null,
  organisationId: null,
  collectiveNeedId: null,
  needId: null,
  flowId: null,
  isCold: false,
}

interface Window {
  offset: number
  limit: number
  order: SynergyOrder
}

function readRows(db: ReadDb, filter: SoughtSynergies, window: Window): { total: number; rows: SynergyRow[] } {
  const { total, rows } = findSynergyRows(db, filter, window)
  return { total, rows: describeSynergies(db, rows, filter.today) }
}

/** In the order of the stages, then the longest idle first; or the longest idle first whatever the stage. */
export const listSynergies = (
  db: ReadDb,
  { offset, limit, order, ...filter }: SynergyFilter & Window,
  today: CalendarDate,
): { total: number; rows: SynergyRow[] } => readRows(db, sought(db, filter, today), { offset, limit, order })

/** Those that ask for attention, the longest idle first. */
export const listColdSynergies = (
  db: ReadDb,
  today: CalendarDate,
  limit: number,
): { total: number; rows: SynergyRow[] } =>
  readRows(db, sought(db, { ...everything, isCold: true }, today), { offset: 0, limit, order: 'idle' })

/** One column a stage: how many, and the first of them. */
export function readBoard(
  db: ReadDb,
  { limit, ...filter }: Omit<SynergyFilter, 'stage'> & { limit: number },
  today: CalendarDate,
): { stage: SynergyStage; total: number; rows: SynergyRow[] }[] {
  const all = sought(db, { ...filter, stage: null }, today)
  const totals = new Map(countByStage(db, all).map(({ stage, count }) => [stage, count]))
  const rows = Map.groupBy(describeSynergies(db, findFirstOfStages(db, all, limit), today), ({ stage }) => stage)
  return synergyStages.map((stage) => ({ stage, total: totals.get(stage) ?? 0, rows: rows.get(stage) ?? [] }))
}

const wasAt = (stage: SynergyStage, { furthest, wasPaused, wasAbandoned }: CountedSynergies): boolean => {
  if (stage === 'paused') return wasPaused === 1
  if (stage === 'abandoned') return wasAbandoned === 1
  return (furthest ?? -1) >= stageRank(stage)
}

/** How many synergies there are and where they stand, as of a date; null: today. Computed from their steps. */
export function countSynergiesAsOf(db: ReadDb, today: CalendarDate, asOf: CalendarDate | null): SynergyCounts {
  const counted = countAsOf(db, asOf ?? today)
  const sumOf = (isCounted: (synergies: CountedSynergies) => boolean): number =>
    counted.filter(isCounted).reduce((sum, { count }) => sum + count, 0)
  return {
    total: sumOf(() => true),
    collective: sumOf(({ form }) => form === 'collective'),
    b2b: sumOf(({ form }) => form === 'b2b'),
    cold: countSynergies(db, sought(db, { ...everything, isCold: true }, today)),
    byStage: synergyStages.map((stage) => ({
      stage,
      count: sumOf((synergies) => synergies.stage === stage),
      reached: sumOf((synergies) => wasAt(stage, synergies)),
    })),
  }
}
