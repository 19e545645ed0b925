/** Indicateurs. */
export const indicatorsFr = {
  title: 'Indicateurs',
}
