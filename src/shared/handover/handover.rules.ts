import { handoverParts, type HandoverPart } from './handover.contract.ts'

/** The parts that a dossier leaves out, in their usual order. */
export const partsLeftOut = (chosen: readonly HandoverPart[]): HandoverPart[] =>
  handoverParts.filter((part) => !chosen.includes(part))

/** The chosen parts with one more, at its usual place: behind the nearest of those that usually come before it. */
export function withPart(chosen: readonly HandoverPart[], part: HandoverPart): HandoverPart[] {
  if (chosen.includes(part)) return [...chosen]
  const before = handoverParts.slice(0, handoverParts.indexOf(part))
  const place = chosen.findLastIndex((one) => before.includes(one)) + 1
  return chosen.toSpliced(place, 0, part)
}

/** The same parts in their usual order. */
export const inUsualOrder = (chosen: readonly HandoverPart[]): HandoverPart[] =>
  handoverParts.filter((part) => chosen.includes(part))
