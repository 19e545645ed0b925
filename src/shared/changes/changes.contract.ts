import { oc } from '@orpc/contract'
import { z } from 'zod'
import { audiences } from '../confidentiality.ts'
import { appErrors } from '../errors.ts'
import { CalendarDate, Id } from '../fields.ts'

/** What changes are grouped by, in the order that a committee reads them. */
export const changeGroups = [
  'meetings',
  'decisions',
  'actions',
  'synergies',
  'companies',
  'interviews',
  'needs',
  'outreach',
  'indicators',
  'budget',
  'governance',
  'initiative',
] as const
export type ChangeGroup = (typeof changeGroups)[number]

export const changeActs = ['added', 'changed', 'moved', 'removed'] as const
export type ChangeAct = (typeof changeActs)[number]

/**
 * One thing that changed between two days: what was made and taken away again in between is not told, and several changes of
 * one field are one, from what it was to what it is.
 */
export const ChangeLine = z.object({
  group: z.enum(changeGroups),
  /** Table, in camel case, and the record itself. */
  entity: z.string(),
  recordId: Id,
  /** The record whose page shows it: itself, or the synergy of a company that joined; null where it is gone or has no page. */
  placeId: Id.nullable(),
  act: z.enum(changeActs),
  /** The day of the fact where the record has one (a step, a meeting), else the day that it was written. */
  date: CalendarDate,
  /** What a person knows the record by. */
  label: z.string(),
  /** Of a change, or of a fact of a record that has several (granted, paid): the field in camel case; empty otherwise. */
  field: z.string(),
  /** Of a change: a text, a date, a number or a key of a closed list, as it was and as it is. A name of which nothing is left is empty. */
  before: z.string(),
  after: z.string(),
  /** What the sentence says more: the stage that a synergy came to, the company of a need. */
  detail: z.string(),
  who: z.string(),
})
export type ChangeLine = z.infer<typeof ChangeLine>

/** The changes of a period, each group with its total, and the latest 200 of them. */
export const Changes = z.object({
  from: CalendarDate,
  to: CalendarDate,
  groups: z.array(z.object({ group: z.enum(changeGroups), total: z.int(), lines: z.array(ChangeLine) })),
})
export type Changes = z.infer<typeof Changes>

export const ChangesRequest = z.object({
  /** From the day after the first committee, say, to the day of the second; both counted. */
  from: CalendarDate,
  to: CalendarDate,
  /** Who reads it: partners are told nothing confidential. */
  audience: z.enum(audiences).default('office'),
})
export type ChangesRequest = z.infer<typeof ChangesRequest>

export const changesContract = {
  /** INVALID_INPUT `datesReversed`. */
  read: oc.errors(appErrors).input(ChangesRequest).output(Changes),
}
