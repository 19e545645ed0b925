/** Remise du dossier. */
export const handoverPackageFr = {
  title: 'Remise du dossier',
}
