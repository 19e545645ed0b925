import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { recall, remember } from '../memory.ts'

/** The ways to look at the action plan: the list with its sheets, a table, a board by status, a timeline, its budget. */
export const planViews = ['list', 'table', 'board', 'timeline', 'budget'] as const
export type PlanView = (typeof planViews)[number]

/** The tabs of an action’s sheet; the first without being named. */
export const actionTabs = ['sheet', 'progress', 'budget', 'documents'] as const
export type ActionTab = (typeof actionTabs)[number]

const path = '/actions/{-$id}'
const kept = 'plan-view'

const recalled = (): PlanView => planViews.find((view) => view === recall(kept)) ?? 'list'

/** Where the address is in the plan: the action, its tab, and the view, which is the last one used unless it says. */
export const usePlanPlace = () => {
  const navigate = useNavigate()
  const { id = null } = useParams({ from: path })
  const { tab = 'sheet', view = recalled() } = useSearch({ from: path })
  return {
    id,
    tab,
    view,
    /** Opens an action, where it was left off unless a tab is given; null goes back to the view. */
    open: (next: string | null, { to = tab, isStep = false }: { to?: ActionTab; isStep?: boolean } = {}) =>
      void navigate({
        to: path,
        params: { id: next ?? undefined },
        search: { view, tab: next === null ? undefined : to },
        replace: isStep,
      }),
    show: (next: PlanView) => {
      remember(kept, next)
      void navigate({ to: path, params: { id: undefined }, search: { view: next } })
    },
  }
}
