import { fold } from '../../shared/search.ts'

/** Whether every word of the filter is somewhere in these texts, whatever the case and the accents. */
export const matches = (filter: string, ...texts: readonly string[]): boolean => {
  const all = fold(texts.join(' '))
  return fold(filter)
    .split(/\s+/)
    .every((word) => all.includes(word))
}
