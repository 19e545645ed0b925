import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import type { Milestone, Phase } from '../../shared/phases/phases.contract.ts'
import { phaseStatus } from '../../shared/phases/phases.rules.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { demandUnused } from '../db/uses.ts'
import {
  deletePhase,
  findMilestones,
  findPhases,
  getPhase,
  insertMilestone,
  insertPhase,
  lastMilestonePosition,
  updatePhase,
} from './phases.queries.ts'
import { phase } from './phases.table.ts'

/** The phases in order, each with its status and its milestones. */
export function listPhases(db: ReadDb): Phase[] {
  const milestones = Map.groupBy(findMilestones(db), ({ phaseId }) => phaseId)
  return findPhases(db).map((row) => ({ ...row, status: phaseStatus(row), milestones: milestones.get(row.id) ?? [] }))
}

type PhasePatch = { id: Id } & Partial<Pick<Phase, 'name' | 'objectives' | 'plannedStart' | 'plannedEnd'>>

/** Errors: NOT_FOUND, INVALID_INPUT when the planned dates are the wrong way round. */
export function changePhase(db: Writing['db'], { id, ...patch }: PhasePatch): void {
  const { plannedStart, plannedEnd } = { ...found(getPhase(db, id), 'phase'), ...patch }
  if (plannedStart !== null && plannedEnd !== null && plannedEnd < plannedStart) {
    const path = patch.plannedStart === undefined ? 'plannedEnd' : 'plannedStart'
    throw new AppError('INVALID_INPUT', { issues: [{ path, message: 'datesReversed' }] })
  }
  updatePhase(db, id, patch)
}

export function addPhase({ db, newId }: Writing, phase: { name: string; objectives?: string }): { id: Id } {
  const id = newId()
  insertPhase(db, { id, position: findPhases(db).length, ...phase })
  return { id }
}

const renumber = (db: Writing['db'], ids: readonly Id[]): void => {
  ids.forEach((id, position) => updatePhase(db, id, { position }))
}

export function movePhase(db: Writing['db'], id: Id, position: number): void {
  found(getPhase(db, id), 'phase')
  renumber(
    db,
    moved(
      findPhases(db).map((phase) => phase.id),
      id,
      position,
    ),
  )
}

/** Removes a phase with its milestones. Errors: NOT_FOUND, IN_USE while meetings or decisions are of this phase. */
export function removePhase(db: Writing['db'], id: Id): void {
  demandUnused(db, phase, id)
  demandChanged(deletePhase(db, id), 'phase')
  renumber(
    db,
    findPhases(db).map((phase) => phase.id),
  )
}

export function addMilestone(
  { db, newId }: Writing,
  milestone: Pick<Milestone, 'phaseId' | 'kind' | 'name'>,
): { id: Id } {
  found(getPhase(db, milestone.phaseId), 'phase')
  const id = newId()
  insertMilestone(db, { id, position: lastMilestonePosition(db, milestone.phaseId) + 1, ...milestone })
  return { id }
}

/** The phases a new démarche starts with; the officer renames, removes and adds. */
export const proposedPhases = {
  fr: ['Préfiguration', 'Phase opérationnelle 1', 'Phase opérationnelle 2', 'Consolidation'],
  en: ['Preparation', 'Operational phase 1', 'Operational phase 2', 'Consolidation'],
} as const
