import type { Part } from './asked.ts'

/** Indicators. */
export const indicatorsPart: Part = () => []
