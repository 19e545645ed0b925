import type { Part } from './asked.ts'

/** Methods and templates. */
export const methodsPart: Part = () => []
