import type { StarterCounts } from '../../shared/interviews/interviews.contract.ts'
import { nameKey } from '../../shared/vocabulary/vocabulary.rules.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import {
  addStarterVocabulary,
  missingTerms,
  missingThemes,
  starterThemes,
  type StarterLocale,
  type StarterTheme,
} from '../vocabulary/starter.service.ts'
import { gridEn } from './grid.en.ts'
import { gridFr } from './grid.fr.ts'
import { findQuestions } from './questions.queries.ts'
import { addQuestion } from './questions.service.ts'

/** Each question with its hint, by theme. */
export type StarterGrid = Record<StarterTheme, readonly (readonly [text: string, hint: string])[]>

const grids: Record<StarterLocale, StarterGrid> = { fr: gridFr, en: gridEn }

interface StarterQuestion {
  theme: StarterTheme
  text: string
  hint: string
}

function missingQuestions(db: ReadDb, locale: StarterLocale): StarterQuestion[] {
  const asked = new Set(findQuestions(db).map(({ text }) => nameKey(text)))
  return starterThemes
    .flatMap((theme) => grids[locale][theme].map(([text, hint]) => ({ theme, text, hint })))
    .filter(({ text }) => !asked.has(nameKey(text)))
}

/** What the dossier has not of the starter set. */
export const countMissingStarter = (db: ReadDb, locale: StarterLocale): StarterCounts => ({
  themes: missingThemes(db, locale).length,
  terms: missingTerms(db, locale).length,
  questions: missingQuestions(db, locale).length,
})

/** Adds the themes, terms and questions that are not there yet; answers how many of each. */
export function addStarter(writing: Writing, locale: StarterLocale): StarterCounts {
  const added = countMissingStarter(writing.db, locale)
  const questions = missingQuestions(writing.db, locale)
  const themes = addStarterVocabulary(writing, locale)
  for (const { theme, ...question } of questions) {
    const themeId = themes.get(theme)
    if (themeId !== undefined) addQuestion(writing, { themeId, ...question })
  }
  return added
}
