import { BudgetTables } from '../budget/BudgetTables.tsx'

/** The budget of one action, every year of it: its expenses, people’s time and funding. */
export const BudgetOfAction = ({ actionId }: { actionId: string }) => (
  <BudgetTables key={actionId} scope={{ actionId, year: null }} />
)
