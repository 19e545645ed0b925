/** The words of what is handed over in the dossier de passation: methods, deliverables, tools, funding, lessons. */
export const inventoryWordsFr = {
  title: 'Inventaire',
}

export type InventoryWords = typeof inventoryWordsFr
