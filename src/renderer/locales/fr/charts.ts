/** Graphiques. */
export const chartsFr = {
  table: 'Tableau',
  tableHelp: 'Passer du graphique à son tableau',
  dataOf: 'Données : {{title}}',
  copy: 'Copier l’image',
  copyOf: 'Copier l’image : {{title}}',
  copied: 'Image copiée : elle se colle dans un document ou une diapositive.',
  notCopied: 'L’image n’a pas pu être copiée, le presse-papiers la refuse. Elle peut être enregistrée dans un fichier.',
  saveImage: 'Enregistrer l’image',
}
