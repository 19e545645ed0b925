import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { GroupStepKey } from '../../../shared/groups/groups.contract.ts'
import { rpc } from '../../rpc.ts'
import { useAct } from '../../ui/useAct.ts'

interface StepTick {
  /** Notes where a step was gone through; null: it is to be gone through again. */
  tick: (step: GroupStepKey, where: { date: CalendarDate; meetingId: string | null } | null) => void
  isActing: boolean
}

/** Ticking the steps of a group, undone from the toast. */
export const useStepTick = (committeeId: string): StepTick => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const tick: StepTick['tick'] = (step, where) => {
    const name = { step: t(`enums.groupStep.${step}`) }
    if (where === null) void act(() => rpc.groups.reopenStep({ committeeId, step }), t('groups.reopened', name))
    else void act(() => rpc.groups.completeStep({ committeeId, step, ...where }), t('groups.completed', name))
  }
  return { tick, isActing }
}
