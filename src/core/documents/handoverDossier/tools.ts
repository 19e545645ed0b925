import type { Part } from './asked.ts'

/** Tools and accesses. */
export const toolsPart: Part = () => []
