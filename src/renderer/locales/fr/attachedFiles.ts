/** Pièces jointes. */
export const attachedFilesFr = {
  title: 'Pièces jointes',
}
