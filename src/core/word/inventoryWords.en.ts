import type { InventoryWords } from './inventoryWords.fr.ts'

export const inventoryWordsEn: InventoryWords = {
  title: 'Inventory',
}
