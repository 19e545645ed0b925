import type { Part } from './asked.ts'

/** Deadlines. */
export const deadlinesPart: Part = () => []
