import type { Part } from './asked.ts'

/** Reception. */
export const receptionPart: Part = () => []
