import type { Database } from 'better-sqlite3'
import { AppError, assertNever } from '../../shared/errors.ts'
import type { Change, Id } from '../../shared/fields.ts'
import { hasCircle } from '../../shared/actions/actions.rules.ts'
import { findOrders } from '../actions/actionParts.queries.ts'
import { hasAxisTooDeep } from '../axes/axes.queries.ts'
import type { CoreContext } from '../context.ts'
import type { Db } from '../db/db.ts'
import { settleStage } from '../synergies/steps.service.ts'
import {
  deferForeignKeys,
  findLines,
  findSynergiesMoved,
  isOfValidatedMeeting,
  isReferredTo,
  putBackField,
  putBackRow,
  takeAwayRow,
  type JournalLine,
} from './history.queries.ts'

/** What goes on after the minutes are validated: the follow-up of a decision, the phase that it opens or closes. */
const goesOnForDecision = new Set(['status', 'settled_on', 'progress_note', 'phase_id', 'phase_effect'])
/** What does not for an action: all the rest is its plan, which lives on (docs/decisions/010). */
const frozenForAction = new Set(['title', 'description', 'agenda_item_id', 'decision_id'])

function isFollowUp({ entity, field }: JournalLine): boolean {
  if (field === null) return false
  if (entity === 'decision') return goesOnForDecision.has(field)
  return entity === 'action' && !frozenForAction.has(field)
}

// A number that was given is never given again, even when what carried it is taken back.
const isCounter = ({ entity, field }: JournalLine): boolean =>
  (entity === 'meeting' && (field === 'last_decision_rank' || field === 'last_action_rank')) ||
  (entity === 'initiative' && (field === 'last_synergy_number' || field === 'last_action_number'))

// Freezing and unfreezing have acts of their own, with their own rules; a dossier without its démarche is none.
const isBeyondUndo = ({ entity, operation }: JournalLine): boolean =>
  entity === 'frozen_minutes' || (entity === 'initiative' && operation === 'insert')

function demandUndoable(connection: Database, lines: readonly JournalLine[]): void {
  if (lines.length === 0 || lines.some(isBeyondUndo)) throw new AppError('CANNOT_UNDO', {})
  if (lines.some((line) => !isFollowUp(line) && isOfValidatedMeeting(connection, line)))
    throw new AppError('FROZEN', {})
}

/** `waiting`: other rows refer to the one that must go; they may be on a later line of the same change. */
type Outcome = 'done' | 'waiting' | 'refused'

function takeBackLine(connection: Database, line: JournalLine): Outcome {
  const outcome = (isDone: boolean): Outcome => (isDone ? 'done' : 'refused')
  switch (line.operation) {
    case 'update':
      return outcome(putBackField(connection, line))
    case 'delete':
      return outcome(putBackRow(connection, line))
    case 'insert':
      return isReferredTo(connection, line) ? 'waiting' : outcome(takeAwayRow(connection, line))
    default:
      return assertNever(line.operation)
  }
}

function takeBack(connection: Database, lines: readonly JournalLine[]): void {
  const waiting = lines.filter((line) => {
    const outcome = takeBackLine(connection, line)
    if (outcome === 'refused') throw new AppError('CANNOT_UNDO', {})
    return outcome === 'waiting'
  })
  if (waiting.length === lines.length && waiting.length > 0) throw new AppError('CANNOT_UNDO', {})
  if (waiting.length > 0) takeBack(connection, waiting)
}

/** What one act after another never made: an axis of a third level, two actions that wait for one another. */
function demandSoundPlan(db: Db): void {
  if (
    hasAxisTooDeep(db) ||
    hasCircle(findOrders(db).map(({ firstId, secondId }) => ({ beforeId: firstId, afterId: secondId })))
  )
    throw new AppError('CANNOT_UNDO', {})
}

const isConstraint = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')

/**
 * Takes one change back, whole: fields only where they still hold what the change wrote, deleted rows as they were,
 * inserted rows unless others refer to them. It is itself a change, which can be taken back.
 * Errors: CANNOT_UNDO when later changes stand on it, FROZEN when validated minutes hold what it changed.
 */
export function undoChange({ write }: Pick<CoreContext, 'write'>, changeId: Id): Change {
  try {
    return write(({ db }) => {
      const lines = findLines(db.$client, changeId)
      demandUndoable(db.$client, lines)
      deferForeignKeys(db.$client)
      takeBack(
        db.$client,
        lines.filter((line) => !isCounter(line)),
      )
      demandSoundPlan(db)
      // A step noted afterwards, before the one that is taken back, may be the latest now.
      for (const id of findSynergiesMoved(db.$client, changeId)) settleStage(db, id)
    })
  } catch (error) {
    // A number that was given again meanwhile, or a record that a row to put back refers to and that is gone.
    throw isConstraint(error) ? new AppError('CANNOT_UNDO', {}) : error
  }
}
