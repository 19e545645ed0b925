import { ActionIcon, Modal } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Baseline } from '../../../shared/plan/plan.contract.ts'
import { rpc } from '../../rpc.ts'
import { TextField } from '../../ui/fields/TextField.tsx'
import { fullDate } from '../../ui/format.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './PlanTimeline.module.css'

interface BaselinesDialogProps {
  isOpen: boolean
  baselines: readonly Baseline[]
  onClose: () => void
}

/** The frozen plans, newest first: each can be named anew, annotated or removed. */
export const BaselinesDialog = ({ isOpen, baselines, onClose }: BaselinesDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size={640}
      title={t('plan.baseline.manageTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {baselines.length === 0 ? <p className={classes.summary}>{t('plan.baseline.none')}</p> : null}
      <ul className={classes.baselines}>
        {baselines.map((baseline) => (
          <BaselineItem key={baseline.id} baseline={baseline} />
        ))}
      </ul>
    </Modal>
  )
}

const BaselineItem = ({ baseline }: { baseline: Baseline }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, name, note, date, meetingLabel, actionCount } = baseline
  return (
    <li className={classes.baseline}>
      <div className={classes.baselineFields}>
        <TextField
          hideLabel
          label={t('plan.baseline.nameOf', { name })}
          schema={Baseline.shape.name}
          value={name}
          save={(next) => rpc.plan.updateBaseline({ id, name: next })}
        />
        <TextField
          hideLabel
          label={t('plan.baseline.noteOf', { name })}
          placeholder={t('plan.baseline.note')}
          value={note}
          save={(next) => rpc.plan.updateBaseline({ id, note: next })}
        />
        <span className={classes.second}>
          {t('plan.baseline.kept', { count: actionCount, date: meetingLabel === '' ? fullDate(date) : meetingLabel })}
        </span>
      </div>
      <ActionIcon
        aria-label={t('plan.baseline.remove', { name })}
        onClick={() => void act(() => rpc.plan.removeBaseline({ id }), t('plan.baseline.removed', { name }))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  )
}
