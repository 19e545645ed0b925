import { PlanHeader } from '../../ui/plan/PlanHeader.tsx'

export const BudgetView = () => <PlanHeader />
