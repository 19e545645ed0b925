import type { Part } from './asked.ts'

/** Activities transferred. */
export const activitiesPart: Part = () => []
