import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { Change, Created, Id, LongText, Name, Page, fieldError } from '../fields.ts'

/** What a term of the vocabulary names. */
export const termKinds = ['material', 'energy', 'water', 'equipment', 'space', 'service', 'skill'] as const
export type TermKind = (typeof termKinds)[number]

/** A theme of interviews and needs: data of the démarche, in its own order. */
export const Theme = z.object({ id: Id, position: z.int(), name: Name, description: LongText })
export type Theme = z.infer<typeof Theme>

/** How many other names a term can have. */
export const SYNONYMS_MAX = 50

/** A term of the controlled vocabulary; soude, hydroxyde de sodium and NaOH are one. */
export const Term = z.object({
  id: Id,
  kind: z.enum(termKinds),
  name: Name,
  synonyms: z.array(Name).max(SYNONYMS_MAX, fieldError('tooLong')),
  note: LongText,
})
export type Term = z.infer<typeof Term>

/** How many flows and needs a term names. */
export const TermRow = Term.extend({ useCount: z.int() })
export type TermRow = z.infer<typeof TermRow>

/** A need, an offer or a flow that a term names. */
export const TermUse = z.object({
  kind: z.enum(['need', 'offer', 'flow']),
  id: Id,
  label: z.string(),
  organisationName: z.string(),
})
export type TermUse = z.infer<typeof TermUse>

/** A term with what it names: the latest, at most twenty. */
export const TermDetail = TermRow.extend({ uses: z.array(TermUse) })
export type TermDetail = z.infer<typeof TermDetail>

const base = oc.errors(appErrors)
const ById = z.object({ id: Id })

export const vocabularyContract = {
  themes: base.output(z.array(Theme)),
  addTheme: base.input(z.object({ name: Name })).output(Created),
  updateTheme: base.input(Theme.omit({ position: true }).partial().required({ id: true })).output(Change),
  moveTheme: base.input(z.object({ id: Id, position: z.int().min(0) })).output(Change),
  /** IN_USE while questions, needs or synergies are under it. */
  removeTheme: base.input(ById).output(Change),

  /** By name; `search` looks in names and synonyms. */
  terms: base
    .input(Page.extend({ search: z.string().default(''), kind: z.enum(termKinds).nullable().default(null) }))
    .output(z.object({ total: z.int(), rows: z.array(TermRow) })),
  term: base.input(ById).output(TermDetail),
  /** INVALID_INPUT with `termTaken` when another term has this name or synonym, whatever its case and accents. */
  addTerm: base.input(Term.omit({ id: true }).partial().required({ name: true })).output(Created),
  updateTerm: base.input(Term.partial().required({ id: true })).output(Change),
  /** Puts everything under `into`, which takes the names and the note of the other, and removes the other. */
  mergeTerms: base.input(z.object({ id: Id, into: Id })).output(Change),
  /** IN_USE while flows or needs are named by it. */
  removeTerm: base.input(ById).output(Change),
}
