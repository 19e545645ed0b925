import type { CalendarDate, Id } from '../../shared/fields.ts'
import { AppError } from '../../shared/errors.ts'
import type {
  Activity,
  ActivityDetail,
  ActivityRow,
  Autonomy,
  ConfirmedStep,
  EvidenceSource,
  Proof,
  Rating,
} from '../../shared/skills/skills.contract.ts'
import { autonomyOf, currentStep, isLate, proposalOf } from '../../shared/skills/skills.rules.ts'
import { evidenceWords } from '../../shared/skills/skills.words.ts'
import type { Locale } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandRecord } from '../db/demandRecord.ts'
import { demandChanged, found } from '../db/found.ts'
import { moved } from '../db/order.ts'
import { demandPast } from '../db/refuse.ts'
import { findProofs } from './proofs.queries.ts'
import {
  countActivities,
  deleteActivity,
  deleteRating,
  deleteTopic,
  findActivities,
  findActivityIds,
  findRatings,
  findSessions,
  findSessionsOf,
  findSteps,
  findTopics,
  getActivity,
  getRating,
  getRatingOn,
  getSession,
  insertActivity,
  insertRating,
  insertStep,
  insertTopic,
  updateActivity,
  updateRating,
  type Session,
} from './skills.queries.ts'
import { skillActivity } from './skills.table.ts'

export interface ReadingSkills {
  today: CalendarDate
  /** Of the sentences that tell what proposals stand on. */
  locale: Locale
}

interface Held {
  ratings: readonly Rating[]
  steps: readonly ConfirmedStep[]
  sessions: readonly Session[]
  proofs: readonly Proof[]
}

/** The soonest of those to come; one whose day is gone by, and that nobody noted as held, after them. */
const nextOf = (sessions: readonly Session[], today: CalendarDate): ActivityRow['nextSession'] => {
  const toHold = sessions.filter(({ isToHold }) => isToHold).toSorted((one, other) => (one.date < other.date ? -1 : 1))
  const next = toHold.find(({ date }) => date >= today) ?? toHold.at(-1)
  return next === undefined ? null : { meetingId: next.meetingId, date: next.date }
}

function rowOf(activity: Activity, held: Held, { today, locale }: ReadingSkills): ActivityRow {
  const latest = (rater: Rating['rater']) => held.ratings.find((rating) => rating.rater === rater) ?? null
  const rated = { ...activity, officer: latest('officer'), consultancy: latest('consultancy') }
  const step = currentStep(held.steps)
  return {
    ...rated,
    step,
    proposal: proposalOf(activity, step?.step ?? null, { proofs: held.proofs, words: evidenceWords(locale) }),
    isLate: isLate(rated, today),
    nextSession: nextOf(held.sessions, today),
  }
}

/** The activities with where each stands and what the dossier speaks for; each source of proofs is read once. */
export function readActivities(db: ReadDb, reading: ReadingSkills): ActivityRow[] {
  const ratings = Map.groupBy(findRatings(db), ({ activityId }) => activityId)
  const steps = Map.groupBy(findSteps(db), ({ activityId }) => activityId)
  const sessions = Map.groupBy(findSessions(db), ({ activityId }) => activityId)
  const known = new Map<EvidenceSource, Proof[]>()
  const proofsOf = (source: EvidenceSource | null): Proof[] => {
    if (source === null) return []
    const proofs = known.get(source) ?? findProofs[source](db, reading.today)
    known.set(source, proofs)
    return proofs
  }
  return findActivities(db).map((activity) => {
    const { id, source } = activity
    const held = { ratings: ratings.get(id) ?? [], steps: steps.get(id) ?? [], sessions: sessions.get(id) ?? [] }
    return rowOf(activity, { ...held, proofs: proofsOf(source) }, reading)
  })
}

/** How many proofs of an activity are shown. */
const SHOWN_PROOFS = 50

/** Errors: NOT_FOUND. */
export function readActivity(db: ReadDb, id: Id, reading: ReadingSkills): ActivityDetail {
  const activity = found(getActivity(db, id), 'skill_activity')
  const { source } = activity
  const proofs = source === null ? [] : findProofs[source](db, reading.today)
  const held = { ratings: findRatings(db, id), steps: findSteps(db, id), sessions: findSessionsOf(db, id), proofs }
  return {
    ...rowOf(activity, held, reading),
    ratings: held.ratings,
    steps: held.steps,
    proofs: proofs.toSorted((one, other) => (one.date < other.date ? 1 : -1)).slice(0, SHOWN_PROOFS),
    sessions: held.sessions.map(({ meetingId, label, date }) => ({ meetingId, label, date })),
  }
}

export const readAutonomy = (db: ReadDb): Autonomy => autonomyOf(findActivities(db), findRatings(db), findSteps(db))

type NewActivity = Pick<Activity, 'name'> & Partial<Pick<Activity, 'description' | 'source'>>

/** The new activity is the last one. */
export function addActivity({ db, newId }: Writing, fields: NewActivity): { id: Id } {
  const id = newId()
  insertActivity(db, { ...fields, id, position: countActivities(db) })
  return { id }
}

const renumber = (db: Db, ids: readonly Id[]): void => {
  ids.forEach((id, position) => updateActivity(db, id, { position }))
}

/** Errors: NOT_FOUND. */
export function moveActivity(db: Db, id: Id, position: number): void {
  found(getActivity(db, id), 'skill_activity')
  renumber(db, moved(findActivityIds(db), id, position))
}

/** Errors: NOT_FOUND. */
export function removeActivity(db: Db, id: Id): void {
  demandChanged(deleteActivity(db, id), 'skill_activity')
  renumber(db, findActivityIds(db))
}

type NewRating = Omit<Rating, 'id' | 'note'> & Partial<Pick<Rating, 'note'>>

/** A second rating by the same on one day takes the place of the first. Errors: NOT_FOUND, INVALID_INPUT `inFuture`. */
export function rate({ db, newId, today }: Writing, rating: NewRating): { id: Id } {
  demandRecord(db, skillActivity, rating.activityId)
  demandPast('date', rating.date, today)
  const former = getRatingOn(db, rating)
  if (former !== undefined) {
    updateRating(db, former.id, { level: rating.level, ...(rating.note === undefined ? {} : { note: rating.note }) })
    return { id: former.id }
  }
  const id = newId()
  insertRating(db, { ...rating, id })
  return { id }
}

/** Brought to a day on which the same rated already, it takes its place. Errors: NOT_FOUND, INVALID_INPUT `inFuture`. */
export function changeRating(
  { db, today }: Writing,
  { id, ...patch }: { id: Id } & Partial<Pick<Rating, 'level' | 'date' | 'note'>>,
): void {
  const rating = { ...found(getRating(db, id), 'skill_rating'), ...patch }
  demandPast('date', patch.date, today)
  const there = getRatingOn(db, rating)
  if (there !== undefined && there.id !== id) deleteRating(db, there.id)
  updateRating(db, id, patch)
}

/** Errors: NOT_FOUND, INVALID_INPUT `inFuture`. */
export function confirmStep({ db, newId, today }: Writing, step: Omit<ConfirmedStep, 'id'>): { id: Id } {
  demandRecord(db, skillActivity, step.activityId)
  demandPast('date', step.date, today)
  const id = newId()
  insertStep(db, { ...step, id })
  return { id }
}

/** What a transfer session is about. Errors: NOT_FOUND (no transfer session, no such activity), FROZEN once validated. */
export function setTopics({ db, newId }: Writing, meetingId: Id, activityIds: readonly Id[]): void {
  const { status } = found(getSession(db, meetingId), 'meeting')
  if (status === 'validated') throw new AppError('FROZEN', {})
  const wanted = new Set(activityIds)
  const there = findTopics(db, meetingId)
  for (const { id, activityId } of there) if (!wanted.has(activityId)) deleteTopic(db, id)
  const known = new Set(there.map(({ activityId }) => activityId))
  for (const activityId of wanted) {
    if (known.has(activityId)) continue
    demandRecord(db, skillActivity, activityId)
    insertTopic(db, { id: newId(), meetingId, activityId })
  }
}
