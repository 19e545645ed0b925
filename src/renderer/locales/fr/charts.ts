/** Graphiques. */
export const chartsFr = {
  title: 'Graphiques',
}
