import { addDays, addHours, parseISO } from 'date-fns'
import type { EventAttributes } from 'ics'
import type { Instant } from '../../../shared/fields.ts'
import { meetingLength } from '../../../shared/meetings/meetings.rules.ts'
import { meetingTitle } from '../../../shared/meetings/meetings.words.ts'
import { typography, type Locale } from '../../../shared/typography.ts'
import type { AnnouncedMeeting } from '../../calendar/announced.queries.ts'
import { wordsOf } from '../../word/pen.ts'
import { xmlSafe } from '../../word/text.ts'
import { labelled } from '../labelled.ts'

/** A meeting whose end nobody wrote down lasts this long in a calendar. */
const USUAL_HOURS = 2
/** What is longer is cut: a calendar is no place for it, and `ics` takes long over it. */
const NAME_MAX = 120
const PLACE_MAX = 400
const ITEMS_MAX = 30

export interface ToldEvent {
  meeting: AnnouncedMeeting
  /** Titles of its agenda, in order. */
  agenda: readonly string[]
  organiser: { name: string; email: string } | null
  /** When it was made, and when what is told of it last changed; null where the journal does not say. */
  revision: { first: Instant; last: Instant } | null
  isCancelled: boolean
}

/** On one line, without what a calendar file cannot hold, nor too long. */
function oneLine(text: string, max: number): string {
  const line = xmlSafe(text).replaceAll(/\s+/gu, ' ').trim()
  return line.length <= max ? line : `${line.slice(0, max - 1).toWellFormed()}…`
}

/** 20261212T083000Z, the form that a calendar file has for an instant. */
export const calendarInstant = (instant: Date): string =>
  `${instant.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`

const dayParts = (day: Date): [number, number, number] => [day.getFullYear(), day.getMonth() + 1, day.getDate()]

/** From its first hour to its last one; the whole day while no hour is known. */
function span({ date, startTime, endTime }: AnnouncedMeeting): {
  start: EventAttributes['start']
  end: EventAttributes['start']
} {
  if (startTime === null) {
    const day = parseISO(date)
    return { start: dayParts(day), end: dayParts(addDays(day, 1)) }
  }
  const start = parseISO(`${date}T${startTime}`)
  const end =
    endTime === null || meetingLength({ startTime, endTime }) === null
      ? addHours(start, USUAL_HOURS)
      : parseISO(`${date}T${endTime}`)
  return { start: calendarInstant(start), end: calendarInstant(end) }
}

function description({ meeting, agenda }: ToldEvent, locale: Locale): string {
  const { labels, noticePage } = wordsOf(locale)
  const items = agenda.slice(0, ITEMS_MAX).map((title, rank) => `${rank + 1}. ${oneLine(title, NAME_MAX)}`)
  const visio = oneLine(meeting.visio, PLACE_MAX)
  return [
    ...(items.length === 0
      ? []
      : [labelled(noticePage.agenda, locale), ...items, ...(agenda.length > ITEMS_MAX ? ['…'] : [])]),
    ...(visio === '' ? [] : [...(items.length === 0 ? [] : ['']), `${labelled(labels.visio, locale)} ${visio}`]),
  ]
    .map((line) => typography(line, locale))
    .join('\n')
}

// Grows with each change of what was announced, whatever file was made in between: a count of the journal's lines would not, since
// typing merges them.
const sequenceOf = ({ revision }: ToldEvent): number =>
  revision === null ? 0 : Math.max(0, Math.round((Date.parse(revision.last) - Date.parse(revision.first)) / 1000))

interface Telling {
  initiativeName: string
  locale: Locale
  now: Date
}

// `ics` dates the file by the system's clock unless it is told the instant, which its types leave out.
type DatedEvent = EventAttributes & { timestamp: string }

/** A meeting as `ics` writes it: always the same identity, so that what is imported again replaces what was there. */
export function eventOf(event: ToldEvent, { initiativeName, locale, now }: Telling): DatedEvent {
  const { meeting, organiser, revision } = event
  const place = oneLine(meeting.place, PLACE_MAX) || oneLine(meeting.visio, PLACE_MAX)
  const told = description(event, locale)
  const status = event.isCancelled ? 'CANCELLED' : meeting.convenedOn === null ? 'TENTATIVE' : 'CONFIRMED'
  return {
    ...span(meeting),
    uid: `${meeting.id}@relais`,
    sequence: sequenceOf(event),
    timestamp: calendarInstant(now),
    title: `${meetingTitle(meeting, locale)} – ${oneLine(initiativeName, NAME_MAX)}`,
    status,
    ...(place === '' ? {} : { location: place }),
    ...(told === '' ? {} : { description: told }),
    // A quote would end the name: it has no escape there (RFC 5545 §3.2).
    ...(organiser === null
      ? {}
      : { organizer: { name: oneLine(organiser.name, NAME_MAX).replaceAll(/["\\]/g, '’'), email: organiser.email } }),
    ...(revision === null ? {} : { lastModified: calendarInstant(new Date(revision.last)) }),
  }
}
