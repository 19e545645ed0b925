import type { Part } from './asked.ts'

/** Bodies and partners. */
export const governancePart: Part = () => []
