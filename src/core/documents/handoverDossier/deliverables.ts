import type { Part } from './asked.ts'

/** Data and deliverables returned. */
export const deliverablesPart: Part = () => []
