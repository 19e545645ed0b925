import { fold } from '../../../src/shared/search.ts'
import type { Bed, Line } from '../bed.ts'
import { chainLines } from './chain.ts'
import { changeLines } from './changes.ts'
import { documentLines } from './documents.ts'
import { figuresLines } from './figures.ts'
import { handoverLines } from './handover.ts'
import { openingLines } from './opening.ts'
import { planLines } from './plan.ts'
import { searchLines } from './searching.ts'
import { timelineLines } from './timeline.ts'
import { writingLines } from './writing.ts'

const sought = (lines: readonly Line[], words: string): Line[] =>
  lines.filter(({ name }) => fold(name).includes(fold(words)))

/** Every line of a dossier of any size whose name holds what is sought, what only reads first. */
export const linesOf = (bed: Bed, words = ''): Line[] =>
  sought(
    [openingLines, chainLines, planLines, changeLines, figuresLines, handoverLines, searchLines, writingLines].flatMap(
      (make) => make(bed),
    ),
    words,
  )

/** The same of a plan of a thousand actions. */
export const planLinesOf = (bed: Bed, words = ''): Line[] => sought(timelineLines(bed), words)

/** The same of the documents. */
export const documentLinesOf = (bed: Bed, words = ''): Line[] => sought(documentLines(bed), words)
