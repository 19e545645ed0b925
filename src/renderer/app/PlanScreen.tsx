import { ActionsPage } from '../features/actions/ActionsPage.tsx'
import { BudgetView } from '../features/budget/BudgetView.tsx'
import { PlanBoard } from '../features/plan/PlanBoard.tsx'
import { PlanTable } from '../features/plan/PlanTable.tsx'
import { PlanTimeline } from '../features/plan/PlanTimeline.tsx'
import { usePlanPlace } from '../ui/plan/usePlanPlace.ts'

const views = { list: ActionsPage, table: PlanTable, board: PlanBoard, timeline: PlanTimeline, budget: BudgetView }

/** The action plan, looked at one way or another; an action that is opened is shown in its list. */
export const PlanScreen = () => {
  const { id, view } = usePlanPlace()
  const View = id === null ? views[view] : ActionsPage
  return <View />
}
