import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, ShortText, fieldError } from '../fields.ts'

/** A zone of the territory (parc d'activités, unité urbaine…). Exactly the ones under study are `isPilot`. */
export const Zone = z.object({
  id: Id,
  position: z.int(),
  name: Name,
  description: LongText,
  isPilot: z.boolean(),
  /** Degrees, WGS 84, of a point in the middle of the zone; null: distances to it are not known. */
  latitude: z
    .number(fieldError('latitude'))
    .min(-90, fieldError('latitude'))
    .max(90, fieldError('latitude'))
    .nullable(),
  longitude: z
    .number(fieldError('longitude'))
    .min(-180, fieldError('longitude'))
    .max(180, fieldError('longitude'))
    .nullable(),
})
export type Zone = z.infer<typeof Zone>

const Days = z.int(fieldError('days')).min(0, fieldError('days')).max(90, fieldError('days'))

/** The démarche: what it is, where, with what means. One per dossier. Carriers are organisations with that role. */
export const Initiative = z.object({
  id: Id,
  name: Name,
  fullName: ShortText,
  summary: LongText,
  perimeter: LongText,
  framework: LongText,
  startDate: CalendarDate.nullable(),
  plannedEndDate: CalendarDate.nullable(),
  domains: z.array(ShortText).max(100),
  resources: z.array(ShortText).max(100),
  humanMeans: LongText,
  technicalMeans: LongText,
  /** Accent of the Word documents, `#RRGGBB`. */
  accentColour: z.string().regex(/^#[0-9a-fA-F]{6}$/, fieldError('colour')),
  /** Days before a meeting by which its papers are sent; a reminder, never a block. */
  papersDays: Days,
  /** Days after a meeting by which its minutes are circulated. */
  minutesDays: Days,
  /** Days after circulation after which silence counts as approval. */
  silenceDays: Days,
  /** Days without a move after which a synergy that should move is cold. */
  coldDays: z.int(fieldError('coldDays')).min(1, fieldError('coldDays')).max(730, fieldError('coldDays')),
  hasLogo: z.boolean(),
  zones: z.array(Zone),
})
export type Initiative = z.infer<typeof Initiative>

/** The authority's logo on documents: PNG or JPEG, 2 MB at most. */
export const LOGO_MAX_BYTES = 2_000_000
export const Logo = z.object({ mediaType: z.enum(['image/png', 'image/jpeg']), base64: z.string() })
export type Logo = z.infer<typeof Logo>

const base = oc.errors(appErrors)

export const initiativeContract = {
  get: base.output(Initiative),
  update: base.input(Initiative.omit({ id: true, zones: true, hasLogo: true }).partial()).output(Change),
  logo: base.output(Logo.nullable()),
  setLogo: base.input(Logo).output(Change),
  removeLogo: base.output(Change),
  addZone: base.input(z.object({ name: Name })).output(Created),
  updateZone: base.input(Zone.omit({ position: true }).partial().required({ id: true })).output(Change),
  /** IN_USE while organisations are in the zone. */
  removeZone: base.input(z.object({ id: Id })).output(Change),
}
