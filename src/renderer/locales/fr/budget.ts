/** Le budget du plan d’actions. */
export const budgetFr = {
  title: 'Budget',
}
