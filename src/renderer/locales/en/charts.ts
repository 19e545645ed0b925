import type { chartsFr } from '../fr/charts.ts'

export const chartsEn: typeof chartsFr = {
  table: 'Table',
  tableHelp: 'Go from the chart to its table',
  dataOf: 'Data: {{title}}',
  copy: 'Copy the image',
  copyOf: 'Copy the image: {{title}}',
  copied: 'Image copied: paste it in a document or on a slide.',
  notCopied: 'The image could not be copied, the clipboard refuses it. It can be saved in a file.',
  saveImage: 'Save the image',
}
