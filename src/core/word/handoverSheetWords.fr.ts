/** The words of the handover on two pages. */
export const handoverSheetWordsFr = {
  title: 'Fiche de passation',
}

export type HandoverSheetWords = typeof handoverSheetWordsFr
