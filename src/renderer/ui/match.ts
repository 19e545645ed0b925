const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Whether every word of the filter is somewhere in these texts, whatever the case and the accents. */
export const matches = (filter: string, ...texts: readonly string[]): boolean => {
  const all = plain(texts.join(' '))
  return plain(filter)
    .split(/\s+/)
    .every((word) => all.includes(word))
}
