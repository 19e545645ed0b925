import { createEvents } from 'ics'
import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/fields.ts'
import { contactLabel } from '../../../shared/organisations/organisations.rules.ts'
import { findAddresses } from '../../calendar/addressees.queries.ts'
import { findAnnounced, getAnnounced, type AnnouncedMeeting } from '../../calendar/announced.queries.ts'
import { findCancelled, findRevisions, getRemoved } from '../../calendar/removedMeetings.queries.ts'
import type { CoreContext } from '../../context.ts'
import type { ReadDb } from '../../db/db.ts'
import { found } from '../../db/found.ts'
import { getInitiative } from '../../initiative/initiative.service.ts'
import { findAgendaItems } from '../../meetings/meetings.queries.ts'
import { eventOf, type ToldEvent } from './event.ts'
import { foldedByOctets } from './fold.ts'

const PRODUCT = '-//Relais//Relais//FR'

interface Told {
  meetings: readonly AnnouncedMeeting[]
  cancelled: readonly AnnouncedMeeting[]
}

/** Who calls each meeting: whoever facilitates it, else whoever writes its minutes, if there is an address to answer to. */
function organisers(
  db: ReadDb,
  meetings: readonly AnnouncedMeeting[],
): (meeting: AnnouncedMeeting) => ToldEvent['organiser'] {
  const people = findAddresses(
    db,
    meetings.flatMap(({ facilitatorId, writerId }) => [facilitatorId, writerId].filter((id) => id !== null)),
  )
  const reachable = (id: Id | null): ToldEvent['organiser'] => {
    const person = people.get(id ?? '')
    if (person === undefined || person.email.trim() === '') return null
    return { name: contactLabel(person), email: person.email.trim() }
  }
  return ({ facilitatorId, writerId }) => reachable(facilitatorId) ?? reachable(writerId)
}

function toldEvents(db: ReadDb, { meetings, cancelled }: Told): ToldEvent[] {
  const all = [...meetings, ...cancelled]
  const ids = all.map(({ id }) => id)
  const agendas = Map.groupBy(findAgendaItems(db, ids), ({ meetingId }) => meetingId)
  const revisions = findRevisions(db, ids)
  const organiserOf = organisers(db, all)
  const removed = new Set(cancelled)
  return all.map((meeting) => ({
    meeting,
    agenda: (agendas.get(meeting.id) ?? []).map(({ title }) => title),
    organiser: organiserOf(meeting),
    revision: revisions.get(meeting.id) ?? null,
    isCancelled: removed.has(meeting),
  }))
}

type CalendarRequest = Extract<DocumentRequest, { kind: 'calendar' }>

function toldIn({ read, today }: CoreContext, { meetingId, from }: Omit<CalendarRequest, 'kind'>): Told {
  const db = read()
  if (meetingId === null) return { meetings: findAnnounced(db, from), cancelled: findCancelled(db, today()) }
  const meeting = getAnnounced(db, meetingId)
  return meeting === undefined
    ? { meetings: [], cancelled: [found(getRemoved(db, meetingId), 'meeting')] }
    : { meetings: [meeting], cancelled: [] }
}

/**
 * A calendar file of one meeting (a removed one: its cancellation), or of all from a day on and of what was cancelled.
 * Errors: NOT_FOUND; NOT_READY when there is no meeting to tell of.
 */
export function composeCalendar(context: CoreContext, request: Omit<CalendarRequest, 'kind'>): Buffer {
  const db = context.read()
  const told = toldIn(context, request)
  const events = toldEvents(db, told)
  if (events.length === 0) throw new AppError('NOT_READY', { missing: ['meeting'] })
  const telling = {
    initiativeName: getInitiative(db).name,
    locale: context.settings.get().locale,
    now: context.options.now(),
  }
  const { value, error } = createEvents(
    events.map((event) => eventOf(event, telling)),
    {
      productId: PRODUCT,
      method: request.meetingId !== null && told.meetings.length === 0 ? 'CANCEL' : 'PUBLISH',
    },
  )
  if (value === null) throw error ?? new Error('No calendar was written')
  return Buffer.from(foldedByOctets(value), 'utf8')
}
