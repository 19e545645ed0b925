/** Ce qui a changé. */
export const changesFr = {
  title: 'Ce qui a changé',
}
