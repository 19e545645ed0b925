import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { Interview, InterviewDetail, InterviewParticipant } from '../../shared/interviews/interviews.contract.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandPast, refuse } from '../db/refuse.ts'
import { demandUnused } from '../db/uses.ts'
import { findContacts, getContact, getOrganisation } from '../organisations/organisations.queries.ts'
import { demandContactOf } from '../organisations/organisations.service.ts'
import {
  deleteInterview,
  getInterview,
  getInterviewWithNames,
  insertInterview,
  updateInterview,
} from './interviews.queries.ts'
import { interview } from './interviews.table.ts'
import { findParticipants, insertParticipant, isParticipant } from './participants.queries.ts'
import { deleteNote, findAnswers, getNoteId, getQuestion, insertNote, updateNote } from './questions.queries.ts'

/** An interview with those who took part and what was noted. Errors: NOT_FOUND. */
export const readInterview = (db: ReadDb, id: Id): InterviewDetail => ({
  ...found(getInterviewWithNames(db, id), 'interview'),
  participants: findParticipants(db, id),
  answers: findAnswers(db, id),
})

/** Planned today or at a date to come, held at a date gone by; the main contact of the company is met. Errors: NOT_FOUND. */
export function addInterview(
  { db, newId, today }: Writing,
  { organisationId, date }: Pick<Interview, 'organisationId' | 'date'>,
): { id: Id } {
  found(getOrganisation(db, organisationId), 'organisation')
  const id = newId()
  insertInterview(db, { id, organisationId, date, status: date < today ? 'held' : 'planned' })
  const main = findContacts(db, organisationId).find(({ isMain }) => isMain)
  if (main !== undefined) insertParticipant(db, { id: newId(), interviewId: id, contactId: main.id, part: 'met' })
  return { id }
}

const areReversed = (first: CalendarDate | null, last: CalendarDate | null): boolean =>
  first !== null && last !== null && last < first

/**
 * Errors: NOT_FOUND; NOT_READY when it would be held on a date to come; INVALID_INPUT when its report would be sent or approved on a
 * day to come, or approved before sent.
 */
export function changeInterview(
  { db, today }: Writing,
  { id, ...patch }: { id: Id } & Partial<Omit<Interview, 'id' | 'organisationId'>>,
): void {
  const next = { ...found(getInterview(db, id), 'interview'), ...patch }
  if (next.status === 'held' && next.date > today) throw new AppError('NOT_READY', { missing: ['heldInFuture'] })
  demandPast('reportSentOn', patch.reportSentOn, today)
  demandPast('reportApprovedOn', patch.reportApprovedOn, today)
  if (areReversed(next.reportSentOn, next.reportApprovedOn))
    throw refuse(patch.reportSentOn === undefined ? 'reportApprovedOn' : 'reportSentOn', 'datesReversed')
  updateInterview(db, id, patch)
}

/** Removes an interview with its notes. Errors: NOT_FOUND, IN_USE while needs, flows, synergies or promises come from it. */
export function removeInterview(db: Db, id: Id): void {
  demandUnused(db, interview, id)
  demandChanged(deleteInterview(db, id), 'interview')
}

/** Errors: NOT_FOUND; INVALID_INPUT when someone met is not of the company, or the person is there already. */
export function addParticipant(
  { db, newId }: Writing,
  participant: Pick<InterviewParticipant, 'contactId' | 'part'> & { interviewId: Id },
): { id: Id } {
  const { interviewId, contactId, part } = participant
  const { organisationId } = found(getInterview(db, interviewId), 'interview')
  found(getContact(db, contactId), 'contact')
  if (part === 'met') demandContactOf(db, organisationId, contactId)
  if (isParticipant(db, interviewId, contactId)) throw refuse('contactId', 'alreadyThere')
  const id = newId()
  insertParticipant(db, { id, ...participant })
  return { id }
}

/** What is noted under one question; empty takes the note away. Errors: NOT_FOUND. */
export function answerQuestion(
  { db, newId }: Writing,
  answer: { interviewId: Id; questionId: Id; text: string },
): void {
  const { interviewId, questionId, text } = answer
  found(getInterview(db, interviewId), 'interview')
  found(getQuestion(db, questionId), 'interview_question')
  const noteId = getNoteId(db, interviewId, questionId)
  const isEmpty = text.trim() === ''
  if (noteId === undefined) {
    if (!isEmpty) insertNote(db, { id: newId(), ...answer })
  } else if (isEmpty) deleteNote(db, noteId)
  else updateNote(db, noteId, text)
}
