import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Plan, PlanAction } from '../../../shared/plan/plan.contract.ts'
import { barOf } from '../../../shared/plan/timeline.rules.ts'
import { shortDate } from '../../ui/format.ts'
import { orpc, refreshScreen } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { useAct } from '../../ui/useAct.ts'

export type Dates = Pick<PlanAction, 'startDate' | 'dueDate'>

/** « du 7 févr. 2023 au 3 mars 2023 », or what there is of it. */
export const useDateWords = () => {
  const { t } = useTranslation()
  return (dates: Dates): string => {
    const bar = barOf(dates)
    if (bar === undefined) return t('plan.timeline.noDates')
    const [from, to] = [shortDate(bar.start), shortDate(bar.end)]
    if (bar.kind === 'end') return t('plan.timeline.ends', { to })
    return bar.kind === 'start' ? t('plan.timeline.starts', { from }) : t('plan.timeline.dates', { from, to })
  }
}

/** What is done to the plan on its timeline: bars are moved, actions are tied; each taken back from its message. */
export const usePlanMoves = () => {
  const { t } = useTranslation()
  const { act } = useAct()
  const client = useQueryClient()
  const say = useDateWords()
  return {
    /** The bar stays where it was put while it is being saved; refused, it goes back. */
    move: async (action: PlanAction, { startDate, dueDate }: Dates) => {
      if (startDate === action.startDate && dueDate === action.dueDate) return
      const { queryKey } = orpc.plan.read.queryOptions()
      // An answer that was asked for before this move would take the bar back.
      await client.cancelQueries({ queryKey })
      client.setQueryData<Plan>(queryKey, (plan) => plan && withDates(plan, action.id, { startDate, dueDate }))
      const done = t('plan.timeline.moved', { number: action.number, dates: say({ startDate, dueDate }) })
      const saved = await act(() => rpc.actions.update({ id: action.id, startDate, dueDate }), done)
      if (saved === undefined) refreshScreen()
    },
    follow: (
      { id, number }: PlanAction,
      after: Pick<PlanAction, 'id' | 'number'>,
      onRefused: (sentence: string) => void,
    ) =>
      act(
        () => rpc.actions.relations.add({ actionId: id, otherId: after.id, kind: 'after' }),
        t('plan.timeline.followed', { number, other: after.number }),
        (sentences) => onRefused(Object.values(sentences).find((sentence) => sentence !== undefined) ?? ''),
      ),
    unlink: (id: string, words: { number: string; other: string }) =>
      act(() => rpc.actions.relations.remove({ id }), t('plan.timeline.unlinked', words)),
  }
}

const withDates = (plan: Plan, id: string, dates: Dates): Plan => ({
  ...plan,
  actions: plan.actions.map((action) => (action.id === id ? { ...action, ...dates } : action)),
})
