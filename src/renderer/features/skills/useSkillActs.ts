import { useTranslation } from 'react-i18next'
import type { ActivityRow, Proposal, Rater } from '../../../shared/skills/skills.contract.ts'
import { rpc } from '../../rpc.ts'
import { fullDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'

/** What is done to an activity at once, and taken back from the message. */
export const useSkillActs = () => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const rate = ({ id: activityId, name: activity }: ActivityRow, rater: Rater, level: number) => {
    const words = { activity, level, rater: t(`skills.matrix.raterOf.${rater}`) }
    return act(() => rpc.skills.rate({ activityId, rater, level, date: todayDate() }), t('skills.rated', words))
  }
  const unrate = (row: ActivityRow, rater: Rater) => {
    const rating = row[rater]
    if (rating === null) return
    const done = t('skills.ratingRemoved', { date: fullDate(rating.date) })
    void act(() => rpc.skills.removeRating({ id: rating.id }), done)
  }
  const aimAt = ({ id, name: activity }: ActivityRow, targetLevel: number | null) => {
    const done =
      targetLevel === null
        ? t('skills.targetCleared', { activity })
        : t('skills.targetSet', { activity, level: targetLevel })
    void act(() => rpc.skills.update({ id, targetLevel }), done)
  }
  const confirm = ({ name: activity }: Pick<ActivityRow, 'name'>, proposal: Proposal) => {
    const { activityId, step, date, evidence } = proposal
    const done = t('skills.proposals.confirmed', { activity, step: t(`skills.step.${step}`) })
    return act(() => rpc.skills.confirm({ activityId, step, date, evidence }), done)
  }
  const move = (id: string, position: number) => act(() => rpc.skills.move({ id, position }))
  return { act, isActing, rate, unrate, aimAt, confirm, move }
}

export type SkillActs = ReturnType<typeof useSkillActs>
