import type { Part } from './asked.ts'

/** Risks, open questions and lessons. */
export const risksPart: Part = () => []
