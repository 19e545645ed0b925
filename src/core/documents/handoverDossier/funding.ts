import type { Part } from './asked.ts'

/** Budget, agreements and funders. */
export const fundingPart: Part = () => []
