import type { Part } from './asked.ts'

/** Companies. */
export const companiesPart: Part = () => []
