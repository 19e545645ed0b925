import type { Committee, CommitteeDetail, Member } from '../../shared/committees/committees.contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Id } from '../../shared/fields.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { refuse } from '../db/refuse.ts'
import { demandUnused, findUses } from '../db/uses.ts'
import { getContact, getOrganisation } from '../organisations/organisations.queries.ts'
import {
  countMeetings,
  deleteCommittee,
  getCommittee,
  insertCommittee,
  isCodeTaken,
  lastCommitteePosition,
  updateCommittee,
} from './committees.queries.ts'
import { committee, membership } from './committees.table.ts'
import {
  deleteMembership,
  findMembers,
  getMembership,
  insertMembership,
  updateMembership,
  type MembershipRow,
} from './members.queries.ts'

/** A body with all its seats, past and to come too. Errors: NOT_FOUND. */
export const readCommittee = (db: ReadDb, id: Id): CommitteeDetail => ({
  ...found(getCommittee(db, id), 'committee'),
  members: findMembers(db, id),
  meetingCount: countMeetings(db, id),
})

/** Errors: INVALID_INPUT when another body has the code. */
export function addCommittee(
  { db, newId }: Writing,
  fields: Pick<Committee, 'kind' | 'name' | 'code'> & Partial<Omit<Committee, 'id'>>,
): { id: Id } {
  if (isCodeTaken(db, fields.code, null)) throw refuse('code', 'codeTaken')
  const id = newId()
  insertCommittee(db, { id, position: lastCommitteePosition(db) + 1, ...fields })
  return { id }
}

/** Errors: NOT_FOUND, NUMBER_FIXED (another code, once meetings carry it), INVALID_INPUT when another body has the code. */
export function changeCommittee(
  db: Db,
  { id, ...patch }: { id: Id } & Partial<Omit<Committee, 'id' | 'position'>>,
): void {
  const { code } = found(getCommittee(db, id), 'committee')
  if (patch.code !== undefined && patch.code !== code) {
    if (countMeetings(db, id) > 0) throw new AppError('NUMBER_FIXED', {})
    if (isCodeTaken(db, patch.code, id)) throw refuse('code', 'codeTaken')
  }
  updateCommittee(db, id, patch)
}

/** Removes a body with its seats. Errors: NOT_FOUND, IN_USE once it has met. */
export function removeCommittee(db: Db, id: Id): void {
  demandUnused(db, committee, id)
  demandChanged(deleteCommittee(db, id), 'committee')
}

type SeatFields = Pick<Member, 'organisationId' | 'college' | 'role'> &
  Partial<Pick<Member, 'contactId' | 'fromDate' | 'toDate'>>

function demandValidSeat(db: ReadDb, seat: SeatFields, patch: Partial<SeatFields>): void {
  const { organisationId, contactId, fromDate, toDate } = seat
  found(getOrganisation(db, organisationId), 'organisation')
  if (contactId && found(getContact(db, contactId), 'contact').organisationId !== organisationId)
    throw refuse('contactId', 'contactElsewhere')
  if (fromDate && toDate && toDate < fromDate)
    throw refuse(patch.fromDate === undefined ? 'toDate' : 'fromDate', 'datesReversed')
}

/** Errors: NOT_FOUND, INVALID_INPUT when the dates are the wrong way round or the contact is of another organisation. */
export function addMember({ db, newId }: Writing, seat: SeatFields & Pick<Member, 'committeeId'>): { id: Id } {
  found(getCommittee(db, seat.committeeId), 'committee')
  demandValidSeat(db, seat, {})
  const id = newId()
  insertMembership(db, { ...seat, id })
  return { id }
}

/** An attendance list names the holder of a seat as the seat does: someone else there would have been at past meetings. */
function demandSameHolder(db: Db, seat: MembershipRow, { organisationId, contactId }: Partial<SeatFields>): void {
  const isOtherOrganisation = organisationId !== undefined && organisationId !== seat.organisationId
  const isOtherPerson = contactId !== undefined && seat.contactId !== null && contactId !== seat.contactId
  if (!isOtherOrganisation && !isOtherPerson) return
  const usedBy = findUses(db, membership, seat.id)
  if (usedBy.length > 0) throw new AppError('SEAT_NOTED', { usedBy })
}

/** Errors: as for `addMember`; SEAT_NOTED when the holder of a seat that was noted at a meeting would be another. */
export function changeMember(db: Db, { id, ...patch }: { id: Id } & Partial<SeatFields>): void {
  const seat = found(getMembership(db, id), 'membership')
  demandValidSeat(db, { ...seat, ...patch }, patch)
  demandSameHolder(db, seat, patch)
  updateMembership(db, id, patch)
}

/** Errors: NOT_FOUND, IN_USE once the seat was at a meeting. */
export function removeMember(db: Db, id: Id): void {
  demandUnused(db, membership, id)
  demandChanged(deleteMembership(db, id), 'membership')
}
