/** Compétences. */
export const skillsFr = {
  title: 'Compétences',
}
