import type { Part } from './asked.ts'

/** Matters in progress. */
export const mattersPart: Part = () => []
