import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { orpc } from '../../query.ts'
import classes from './budget.module.css'
import { ExpenseTable } from './ExpenseTable.tsx'
import { FundingTable } from './FundingTable.tsx'
import type { BudgetScope } from './scope.ts'
import { StaffTable } from './StaffTable.tsx'

/** The three tables of a budget, edited in place: expenses, people’s time, funding. */
export const BudgetTables = ({ scope }: { scope: BudgetScope }) => {
  const { data } = useQuery({
    ...orpc.budget.list.queryOptions({ input: scope }),
    placeholderData: keepPreviousData,
  })
  if (!data) return null
  return (
    <div className={classes.tables}>
      <ExpenseTable scope={scope} lines={data.lines} />
      <StaffTable scope={scope} lines={data.staff} />
      <FundingTable scope={scope} rows={data.funding} />
    </div>
  )
}
