/** The ids of a list after one of them was moved to `position` (0 first; beyond the end means last). */
export function moved(ids: readonly string[], id: string, position: number): string[] {
  const others = ids.filter((other) => other !== id)
  return [...others.slice(0, position), id, ...others.slice(position)]
}
