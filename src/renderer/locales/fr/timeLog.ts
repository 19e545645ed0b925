/** Le temps passé et les déplacements. */
export const timeLogFr = {
  title: 'Temps et déplacements',
}
