import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, Page, ShortText, fieldError } from '../fields.ts'
import { isPageAddress } from '../webAddress.ts'

export const eventKinds = ['information', 'networking', 'workshop', 'visit', 'training', 'other'] as const
export type EventKind = (typeof eventKinds)[number]
export const communicationKinds = [
  'press',
  'newsletter',
  'social',
  'website',
  'talk',
  'printed',
  'video',
  'other',
] as const
export type CommunicationKind = (typeof communicationKinds)[number]

/** How many people or companies; null: not known. */
export const Headcount = z
  .int(fieldError('integer'))
  .min(0, fieldError('headcount'))
  .max(1_000_000, fieldError('headcount'))
  .nullable()

/** Where a page can be read: http or https, which a browser opens; empty: nowhere. */
const PageAddress = ShortText.refine((text) => text.trim() === '' || isPageAddress(text), fieldError('pageAddress'))

/** Something open to companies or partners, held or to come, that is no meeting of a committee. */
export const OutreachEvent = z.object({
  id: Id,
  name: Name,
  kind: z.enum(eventKinds),
  date: CalendarDate,
  /** Last day; null: the same day. Never before `date`: INVALID_INPUT `datesReversed`. */
  endDate: CalendarDate.nullable(),
  place: ShortText,
  zoneId: Id.nullable(),
  /** Who came, in all. */
  participantCount: Headcount,
  /** How many companies they came from. */
  companyCount: Headcount,
  note: LongText,
})
export type OutreachEvent = z.infer<typeof OutreachEvent>
export const OutreachEventRow = OutreachEvent.extend({ zoneName: z.string() })
export type OutreachEventRow = z.infer<typeof OutreachEventRow>

/** What was published or said about the démarche: funders ask for the list and for a copy. */
export const Communication = z.object({
  id: Id,
  title: Name,
  kind: z.enum(communicationKinds),
  date: CalendarDate,
  /** Where it came out, or whom it was for: « La Dépêche du Midi », « Les 34 entreprises contributrices ». */
  audience: ShortText,
  /** Where it can be read again. */
  link: PageAddress,
  /** How many people it reached; null: not known. */
  reach: Headcount,
  note: LongText,
})
export type Communication = z.infer<typeof Communication>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })
/** By words, and by the day on which it was or begins: what lasts several days counts once, in one period. */
const Sought = Page.extend({
  search: z.string().default(''),
  from: CalendarDate.nullable().default(null),
  to: CalendarDate.nullable().default(null),
})

export const outreachContract = {
  /**
   * Newest first. Of all that are sought and were held: the people who came (`participants`), and how many of them have their
   * participants still to be noted (`uncounted`).
   */
  events: base.input(Sought).output(
    z.object({
      total: z.int(),
      participants: z.int(),
      uncounted: z.int(),
      rows: z.array(OutreachEventRow),
    }),
  ),
  getEvent: base.input(ById).output(OutreachEventRow),
  addEvent: base.input(OutreachEvent.omit({ id: true }).partial().required({ name: true, date: true })).output(Created),
  updateEvent: base.input(OutreachEvent.partial().required({ id: true })).output(Change),
  removeEvent: base.input(ById).output(Change),
  /** Newest first. */
  communications: base.input(Sought).output(z.object({ total: z.int(), rows: z.array(Communication) })),
  getCommunication: base.input(ById).output(Communication),
  addCommunication: base
    .input(Communication.omit({ id: true }).partial().required({ title: true, date: true }))
    .output(Created),
  updateCommunication: base.input(Communication.partial().required({ id: true })).output(Change),
  removeCommunication: base.input(ById).output(Change),
}
