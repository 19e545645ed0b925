import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { missingBeforeOpening, missingOfDecision } from '../../shared/decisions/decisions.rules.ts'
import { forbidsClosing, missingBeforeClosing } from '../../shared/phases/phases.rules.ts'
import type { Db } from '../db/db.ts'
import { found } from '../db/found.ts'
import { updatePhase } from '../phases/phases.queries.ts'
import { listPhases } from '../phases/phases.service.ts'
import { getDecisionOfPhase, getDecisionRecord, updateDecision, type DecisionRecord } from './decisions.queries.ts'

interface PhaseDecision {
  decisionId: Id
  phaseId: Id
  /** Real start or end of the phase. */
  date: CalendarDate
}

function demandReady(missing: readonly string[]): void {
  if (missing.length > 0) throw new AppError('NOT_READY', { missing: [...missing] })
}

/** A phase begins by a decision. Errors: NOT_FOUND; NOT_READY when it began already or the decision has an effect already. */
export function openPhase(db: Db, { decisionId, phaseId, date }: PhaseDecision): void {
  const decision = found(getDecisionRecord(db, decisionId), 'decision')
  const phase = found(
    listPhases(db).find(({ id }) => id === phaseId),
    'phase',
  )
  demandReady(missingBeforeOpening(decision, phase))
  updatePhase(db, phaseId, { actualStart: date })
  updateDecision(db, decisionId, { phaseId, phaseEffect: 'opens' })
}

/**
 * A phase ends by a decision. Errors: NOT_FOUND; NOT_READY with what forbids it; INVALID_INPUT when it would end before it began.
 */
export function closePhase(db: Db, { decisionId, phaseId, date }: PhaseDecision): void {
  const decision = found(getDecisionRecord(db, decisionId), 'decision')
  const phases = listPhases(db)
  const phase = found(
    phases.find(({ id }) => id === phaseId),
    'phase',
  )
  demandReady([...missingOfDecision(decision), ...missingBeforeClosing(phase, phases).filter(forbidsClosing)])
  if (phase.actualStart !== null && date < phase.actualStart)
    throw new AppError('INVALID_INPUT', { issues: [{ path: 'date', message: 'datesReversed' }] })
  updatePhase(db, phaseId, { actualEnd: date })
  updateDecision(db, decisionId, { phaseId, phaseEffect: 'closes' })
}

/** Before a decision is removed, the phase that it opened or closed is as before. IN_USE while another closes what it opened. */
export function withdrawEffect(db: Db, { phaseId, phaseEffect }: DecisionRecord): void {
  if (phaseId === null || phaseEffect === null) return
  if (phaseEffect === 'closes') {
    updatePhase(db, phaseId, { actualEnd: null })
    return
  }
  const closing = getDecisionOfPhase(db, phaseId, 'closes')
  if (closing !== undefined) throw new AppError('IN_USE', { usedBy: [closing.number] })
  updatePhase(db, phaseId, { actualStart: null })
}
