import { PlanHeader } from '../../ui/plan/PlanHeader.tsx'

export const PlanTimeline = () => <PlanHeader />
