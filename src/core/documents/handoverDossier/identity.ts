import type { Part } from './asked.ts'

/** The démarche and its post. */
export const identityPart: Part = () => []
