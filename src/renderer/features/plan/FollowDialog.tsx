import { Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan, PlanAction } from '../../../shared/plan/plan.contract.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { usePlanMoves } from './useTimelinePlan.ts'

interface FollowDialogProps {
  plan: Plan
  /** Null: closed. */
  action: PlanAction | null
  onClose: () => void
}

/** « Faire suivre par… »: which action waits for this one. */
export const FollowDialog = ({ plan, action, onClose }: FollowDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={action !== null}
      onClose={onClose}
      title={t('plan.timeline.followTitle', { number: action?.number ?? '' })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {action ? <FollowForm plan={plan} action={action} onClose={onClose} /> : null}
    </Modal>
  )
}

const FollowForm = ({ plan, action, onClose }: FollowDialogProps & { action: PlanAction }) => {
  const { t } = useTranslation()
  const moves = usePlanMoves()
  const [chosen, setChosen] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const tie = async () => {
    const after = plan.actions.find(({ id }) => id === chosen)
    if (!after) return setRefusal(t('plan.timeline.chooseAction'))
    const tied = await moves.follow(action, after, setRefusal)
    if (tied) onClose()
  }
  return (
    <DialogForm confirm={t('plan.timeline.followNow')} onSend={() => void tie()} onClose={onClose}>
      <Select
        data-autofocus
        searchable
        label={t('plan.timeline.followChoice')}
        description={t('plan.timeline.followHelp', { number: action.number })}
        nothingFoundMessage={t('common.nothingFound')}
        data={plan.actions
          .filter(({ id }) => id !== action.id)
          .map(({ id, number, title }) => ({ value: id, label: `${number} · ${title}` }))}
        value={chosen}
        error={refusal}
        onChange={(id) => {
          setChosen(id)
          setRefusal(null)
        }}
      />
    </DialogForm>
  )
}
