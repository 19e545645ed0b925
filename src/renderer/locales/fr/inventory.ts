/** Inventaire. */
export const inventoryFr = {
  title: 'Inventaire',
}
