import { z } from 'zod'

/** The longest single-line text that is accepted, in UTF-16 units. Longer is refused with a sentence, never cut. */
export const SHORT_TEXT_MAX = 10_000
/** The longest multi-line plain text that is accepted, in UTF-16 units. */
export const LONG_TEXT_MAX = 100_000

/** Keys of the sentences shown beside a refused field (`fieldErrors.<key>` in locales). */
export const fieldErrorKeys = [
  'required',
  'tooLong',
  'date',
  'time',
  'email',
  'siret',
  'naf',
  'integer',
  'atLeastOne',
  'days',
  'minutes',
  'colour',
  'datesReversed',
  'fundingDates',
  'timesReversed',
  'tooLarge',
  'imageType',
  'code',
  'codeTaken',
  'contactElsewhere',
  'interviewElsewhere',
  'latitude',
  'longitude',
  'coldDays',
  'quantity',
  'money',
  'level',
  'termTaken',
  'alreadyThere',
  'oneOfTwo',
  'inFuture',
  'beforeFirstStep',
  'axisDepth',
  'circle',
  'year',
  'fte',
  'duration',
  'kilometres',
  'headcount',
  'skillLevel',
  'secret',
  'pageAddress',
  'answerValue',
  'scaleTop',
  'itemAnswered',
  'megabytes',
  'nameTaken',
] as const
export type FieldErrorKey = (typeof fieldErrorKeys)[number]

/** A zod message that is the key of a sentence; the page translates it. */
export const fieldError = (key: FieldErrorKey): FieldErrorKey => key

// NUL ends strings in parts of SQLite, and lone surrogates cannot be written as UTF-8: neither can be typed on purpose.
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '')

/** UUIDv7 of a record. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** Single-line text, possibly empty. */
export const ShortText = z.string().max(SHORT_TEXT_MAX, fieldError('tooLong')).transform(storable)

/** Single-line text that names something: never blank. */
export const Name = ShortText.refine((text) => text.trim() !== '', fieldError('required'))

/** Multi-line plain text, possibly empty. */
export const LongText = z.string().max(LONG_TEXT_MAX, fieldError('tooLong')).transform(storable)

/** Calendar date `YYYY-MM-DD`, without a time zone. */
export const CalendarDate = z.iso.date(fieldError('date'))
export type CalendarDate = z.infer<typeof CalendarDate>

/** UTC instant, ISO 8601 with `Z`. */
export const Instant = z.iso.datetime(fieldError('date'))
export type Instant = z.infer<typeof Instant>

/** Local clock time `HH:MM`, 24 hours. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, fieldError('time'))
export type ClockTime = z.infer<typeof ClockTime>

/** What every act that changes the dossier answers: the change that `history.undo` takes back. */
export const Change = z.object({ changeId: Id })
export type Change = z.infer<typeof Change>

/** A change that made one record. */
export const Created = Change.extend({ id: Id })
export type Created = z.infer<typeof Created>

/** One window of a long list: `offset` rows are skipped, at most `limit` are returned. */
export const Page = z.object({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(200).default(100) })
export type Page = z.infer<typeof Page>
