/** Évènements. */
export const outreachFr = {
  title: 'Évènements',
}
