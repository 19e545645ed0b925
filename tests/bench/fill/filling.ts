import type { Id } from '../../../src/shared/fields.ts'
import type { Writing } from '../../../src/core/context.ts'
import type { Draw } from '../draw.ts'

/** What every part of the generator writes with. */
export interface Filling {
  writing: Writing
  draw: Draw
  /** How many records to make of what a whole dossier has `whole` of. */
  count: (whole: number) => number
}

/** Calls `make` this many times; answers the ids. */
export const times = (count: number, make: (rank: number) => Id): Id[] =>
  Array.from({ length: count }, (_, rank) => make(rank))
