import { PlanHeader } from '../../ui/plan/PlanHeader.tsx'

export const PlanTable = () => <PlanHeader />
