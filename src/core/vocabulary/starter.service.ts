import type { Id } from '../../shared/fields.ts'
import type { TermKind } from '../../shared/vocabulary/vocabulary.contract.ts'
import { nameKey, nameKeys, type Named } from '../../shared/vocabulary/vocabulary.rules.ts'
import type { Settings } from '../../shared/settings/settings.contract.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { starterEn } from './starter.en.ts'
import { starterFr } from './starter.fr.ts'
import { findAllTerms, findThemes, insertTerm } from './vocabulary.queries.ts'
import { addTheme } from './vocabulary.service.ts'

export type StarterLocale = Settings['locale']

/** The themes that a démarche starts with, in their order. */
export const starterThemes = ['services', 'equipment', 'materials', 'people', 'fluids'] as const
export type StarterTheme = (typeof starterThemes)[number]

export interface StarterVocabulary {
  themes: Record<StarterTheme, { name: string; description: string }>
  /** Each term: its name, then its other names. */
  terms: Record<TermKind, readonly (readonly [name: string, ...synonyms: string[]])[]>
}

const starters: Record<StarterLocale, StarterVocabulary> = { fr: starterFr, en: starterEn }

interface StarterTerm extends Named {
  kind: TermKind
}

const kindsOf = (terms: StarterVocabulary['terms']): TermKind[] =>
  // The keys of a record whose type lists them all.
  Object.keys(terms) as TermKind[]

const termsOf = ({ terms }: StarterVocabulary): StarterTerm[] =>
  kindsOf(terms).flatMap((kind) => terms[kind].map(([name, ...synonyms]) => ({ kind, name, synonyms })))

/** The themes of the starter set that no theme of the dossier is named as. */
export function missingThemes(db: ReadDb, locale: StarterLocale): StarterTheme[] {
  const known = new Set(findThemes(db).map(({ name }) => nameKey(name)))
  return starterThemes.filter((theme) => !known.has(nameKey(starters[locale].themes[theme].name)))
}

/** The terms of the starter set that the dossier knows under none of their names. */
export function missingTerms(db: ReadDb, locale: StarterLocale): StarterTerm[] {
  const known = new Set(findAllTerms(db).flatMap(nameKeys))
  return termsOf(starters[locale]).filter((term) => !nameKeys(term).some((key) => known.has(key)))
}

/** Adds the themes and terms that are not there yet; answers the id of each theme of the starter set. */
export function addStarterVocabulary(writing: Writing, locale: StarterLocale): Map<StarterTheme, Id> {
  const { themes } = starters[locale]
  for (const theme of missingThemes(writing.db, locale)) addTheme(writing, themes[theme])
  for (const term of missingTerms(writing.db, locale))
    insertTerm(writing.db, { ...term, id: writing.newId(), synonyms: [...term.synonyms] })
  const ids = new Map(findThemes(writing.db).map(({ id, name }) => [nameKey(name), id]))
  return new Map(
    starterThemes.flatMap((theme) => {
      const id = ids.get(nameKey(themes[theme].name))
      return id === undefined ? [] : [[theme, id] as const]
    }),
  )
}
