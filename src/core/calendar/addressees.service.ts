import type { Addressees } from '../../shared/calendar/calendar.contract.ts'
import type { Id } from '../../shared/fields.ts'
import { partyLabel } from '../../shared/organisations/organisations.rules.ts'
import { findComposition } from '../committees/members.queries.ts'
import type { ReadDb } from '../db/db.ts'
import { findAddresses } from './addressees.queries.ts'
import { documentedMeeting } from './removedMeetings.service.ts'

/**
 * Those whom the mails about a meeting go to: who has a seat in its body on its day. An address is written to once, whatever the
 * seats of whoever has it. Errors: NOT_FOUND.
 */
export function listAddressees(db: ReadDb, meetingId: Id): Addressees {
  const { committeeId, date } = documentedMeeting(db, meetingId)
  const seats = findComposition(db, committeeId, date)
  const people = findAddresses(
    db,
    seats.flatMap(({ contactId }) => contactId ?? []),
  )
  const to = new Map<string, Addressees['to'][number]>()
  const unreachable = new Set<string>()
  for (const { contactId, organisationName } of seats) {
    const person = people.get(contactId ?? '')
    const label = person === undefined ? organisationName : partyLabel(person, organisationName)
    const email = person?.email.trim() ?? ''
    if (email === '') unreachable.add(label)
    else if (!to.has(email.toLowerCase())) to.set(email.toLowerCase(), { label, email })
  }
  return { to: [...to.values()], unreachable: [...unreachable] }
}
