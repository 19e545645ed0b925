import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Id } from '../fields.ts'

/** Every kind of record that search finds. */
export const foundKinds = [
  'company',
  'organisation',
  'contact',
  'committee',
  'meeting',
  'agendaItem',
  'decision',
  'action',
  'phase',
  'milestone',
  'zone',
  'theme',
  'term',
  'interview',
  'exchange',
  'promise',
  'need',
  'collectiveNeed',
  'flow',
  'synergy',
  'scenario',
  'event',
  'communication',
  'indicator',
  'report',
  'deliverable',
  'tool',
  'contract',
  'lesson',
  'handover',
] as const
export type FoundKind = (typeof foundKinds)[number]

export const Found = z.object({
  kind: z.enum(foundKinds),
  id: Id,
  /** The record that is opened: itself, or the one it is part of (the meeting of an agenda item). */
  opens: z.object({ kind: z.enum(foundKinds), id: Id }),
  title: z.string(),
  /** What it belongs to: the company of a need, the body of a meeting. */
  context: z.string(),
  date: CalendarDate.nullable(),
  /** The words around the first match in its text, when the title does not hold them; empty otherwise. */
  excerpt: z.string(),
})
export type Found = z.infer<typeof Found>

export const searchContract = {
  /**
   * Records that hold every word typed, whatever their accents and case, the last one as a beginning: those whose title does
   * first, the nearest to what was typed before the others; then the latest changed. Nothing typed finds nothing.
   */
  find: oc
    .errors(appErrors)
    .input(z.object({ text: z.string().max(500), limit: z.int().min(1).max(100).default(30) }))
    .output(z.array(Found)),
  /** The latest changed, whatever they hold; the vocabulary is left out. */
  recent: oc
    .errors(appErrors)
    .input(z.object({ limit: z.int().min(1).max(50).default(8) }))
    .output(z.array(Found)),
}
