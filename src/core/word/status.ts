import { ALERT } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Segment } from './text.ts'

/** Where a decision or an action is, in words; one that is late says so first, by a word and by its colour. */
export const statusSegments = (pen: Pen, state: string, isLate: boolean): Segment[] =>
  isLate
    ? [{ text: pen.words.late, bold: true, color: ALERT }, { text: ` (${state.toLocaleLowerCase(pen.locale)})` }]
    : [{ text: state }]
