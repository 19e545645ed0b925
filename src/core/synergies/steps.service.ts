import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { meetingLabel } from '../../shared/meetings/meetings.words.ts'
import type { SynergyStage, SynergyStep } from '../../shared/synergies/synergies.contract.ts'
import { missingForStage, type StageMove } from '../../shared/synergies/synergies.rules.ts'
import type { Locale } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import { getMeetingRecord } from '../meetings/meetings.queries.ts'
import { findCompanies } from './participants.queries.ts'
import { findScenarios } from './scenarios.queries.ts'
import { deleteStep, findSteps, getStep, insertStep, updateStep, type StepRecord } from './steps.queries.ts'
import { getSynergyRecord, updateSynergy } from './synergies.queries.ts'

/** The steps of a synergy, latest first, their meetings named. */
export const listSteps = (db: ReadDb, synergyId: Id, locale: Locale): SynergyStep[] =>
  findSteps(db, synergyId).map(({ step, meeting }) => ({ ...step, meetingLabel: meetingLabel(meeting, locale) }))

const stepsOf = (db: ReadDb, synergyId: Id): StepRecord[] => findSteps(db, synergyId).map(({ step }) => step)

/** Puts a synergy where its latest step brought it. */
export function settleStage(db: Db, synergyId: Id): void {
  const latest = stepsOf(db, synergyId)[0]
  if (latest !== undefined) updateSynergy(db, synergyId, { stage: latest.stage, stageSince: latest.date })
}

/** The first step of a new synergy, today. */
export function startSteps({ db, today, who, newId }: Writing, synergyId: Id, stage: SynergyStage): void {
  insertStep(db, { id: newId(), synergyId, stage, date: today, who })
}

type Move = Omit<StageMove, 'to'> & {
  id: Id
  stage: SynergyStage
  /** Today when null. */
  date: CalendarDate | null
  meetingId: Id | null
}

function demandReady(db: ReadDb, move: Move, steps: readonly StepRecord[]): void {
  const { stage } = found(getSynergyRecord(db, move.id), 'synergy')
  const facts = {
    stage,
    companies: findCompanies(db, move.id),
    scenarios: findScenarios(db, move.id),
    wasOperational: steps.some((step) => step.stage === 'operational'),
  }
  const missing = missingForStage(facts, { ...move, to: move.stage })
  if (missing.length > 0) throw new AppError('NOT_READY', { missing })
}

function demandMeeting(db: ReadDb, meetingId: Id | null | undefined): void {
  if (meetingId) found(getMeetingRecord(db, meetingId), 'meeting')
}

/**
 * Notes that a synergy came to a stage. A step can be noted afterwards, with its date: the synergy stands where its latest step
 * brought it. Errors: NOT_FOUND, NOT_READY with what the stage asks for, INVALID_INPUT when the date is still to come or before
 * the first step.
 */
export function moveSynergy({ db, today, who, newId }: Writing, move: Move): void {
  const { id: synergyId, stage, reason, meetingId, evidenceKind, evidence } = move
  const steps = stepsOf(db, synergyId)
  demandReady(db, move, steps)
  demandMeeting(db, meetingId)
  const date = move.date ?? today
  demandPast('date', date, today)
  const first = steps.at(-1)
  if (first !== undefined && date < first.date) throw refuse('date', 'beforeFirstStep')
  insertStep(db, { id: newId(), synergyId, stage, date, who, reason, meetingId, evidenceKind, evidence })
  settleStage(db, synergyId)
}

type StepPatch = Partial<Pick<StepRecord, 'date' | 'who' | 'reason' | 'evidence' | 'meetingId'>>

// What a stage asked for when the synergy came to it stays said.
function demandStillSaid({ stage }: StepRecord, { reason, evidence }: StepPatch): void {
  if ((stage === 'paused' || stage === 'abandoned') && reason?.trim() === '') throw refuse('reason', 'required')
  if (stage === 'operational' && evidence?.trim() === '') throw refuse('evidence', 'required')
}

/** The first step stays the first: the others come on its day or later. */
function demandInOrder(steps: readonly StepRecord[], { id }: StepRecord, date: CalendarDate): void {
  const first = steps.at(-1)
  const second = steps.at(-2)
  if (first === undefined || second === undefined) return
  if (first.id === id && date > second.date) throw refuse('date', 'datesReversed')
  if (first.id !== id && date < first.date) throw refuse('date', 'beforeFirstStep')
}

/** Errors: NOT_FOUND, INVALID_INPUT when the date does not hold or what the stage asked for would be gone. */
export function changeStep({ db, today }: Writing, { id, ...patch }: StepPatch & { id: Id }): void {
  const step = found(getStep(db, id), 'synergy_step')
  demandMeeting(db, patch.meetingId)
  demandStillSaid(step, patch)
  if (patch.date !== undefined) {
    demandPast('date', patch.date, today)
    demandInOrder(stepsOf(db, step.synergyId), step, patch.date)
  }
  updateStep(db, id, patch)
  settleStage(db, step.synergyId)
}

/** Takes away a step noted by mistake. Errors: NOT_FOUND, NOT_READY when others would not hold without it. */
export function removeStep(db: Db, id: Id): void {
  const { synergyId, stage } = found(getStep(db, id), 'synergy_step')
  const others = stepsOf(db, synergyId).filter((step) => step.id !== id)
  if (others.length === 0) throw new AppError('NOT_READY', { missing: ['onlyStep'] })
  const stages = others.map((step) => step.stage)
  if (stage === 'operational' && stages.includes('lasting') && !stages.includes('operational'))
    throw new AppError('NOT_READY', { missing: ['wasOperational'] })
  deleteStep(db, id)
  settleStage(db, synergyId)
}
