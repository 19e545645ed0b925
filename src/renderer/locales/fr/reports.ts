/** Rapports. */
export const reportsFr = {
  title: 'Rapports',
}
