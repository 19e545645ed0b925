import type { inventoryFr } from '../fr/inventory.ts'

export const inventoryEn: typeof inventoryFr = {
  title: 'Inventory',
}
