import { fold } from '../../../src/shared/search.ts'
import type { Bed, Line } from '../bed.ts'
import { chainLines } from './chain.ts'
import { figureLines } from './figures.ts'
import { changeLines } from './changes.ts'
import { openingLines } from './opening.ts'
import { planLines } from './plan.ts'
import { searchLines } from './searching.ts'
import { writingLines } from './writing.ts'

/** Every line whose name holds what is sought, what only reads first. */
export const linesOf = (bed: Bed, sought = ''): Line[] =>
  [openingLines, chainLines, planLines, changeLines, figureLines, searchLines, writingLines]
    .flatMap((make) => make(bed))
    .filter(({ name }) => fold(name).includes(fold(sought)))
