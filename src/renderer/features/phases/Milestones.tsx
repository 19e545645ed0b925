import { ActionIcon, Button } from '@mantine/core'
import { IconFileText, IconFlag, IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Milestone, milestoneKinds, type Phase } from '../../../shared/phases/phases.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useFocusNew } from '../../ui/useFocusNew.ts'
import classes from './PhasesPanel.module.css'

const words = {
  milestone: { add: 'phases.addMilestone', name: 'phases.newMilestone' },
  deliverable: { add: 'phases.addDeliverable', name: 'phases.newDeliverable' },
} as const

/** Milestones and deliverables of a phase, edited in place. */
export const Milestones = ({ phase }: { phase: Phase }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { list, focusNew } = useFocusNew()
  const add = async (kind: Milestone['kind']) => {
    const created = await act(() => rpc.phases.addMilestone({ phaseId: phase.id, kind, name: t(words[kind].name) }))
    if (created) focusNew(created.id)
  }
  return (
    <div ref={list}>
      <h3 className={classes.partTitle}>{t('phases.milestones')}</h3>
      {phase.milestones.length === 0 ? (
        <p className={classes.hint}>{t('phases.milestonesEmpty')}</p>
      ) : (
        <table className={`${classes.milestones} quiet-fields`}>
          <thead>
            <tr>
              <th scope="col">{t('phases.milestoneKind')}</th>
              <th scope="col">{t('phases.milestoneName')}</th>
              <th scope="col">{t('phases.milestoneDue')}</th>
              <th scope="col">{t('phases.milestoneDone')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {phase.milestones.map((milestone) => (
              <tr key={milestone.id} data-record={milestone.id}>
                <MilestoneCells milestone={milestone} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={classes.add}>
        {milestoneKinds.map((kind) => (
          <Button key={kind} variant="subtle" leftSection={<IconPlus size={16} />} onClick={() => void add(kind)}>
            {t(words[kind].add)}
          </Button>
        ))}
      </div>
    </div>
  )
}

const MilestoneCells = ({ milestone }: { milestone: Milestone }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, name } = milestone
  const Icon = milestone.kind === 'milestone' ? IconFlag : IconFileText
  return (
    <>
      <td className={classes.kind}>
        <span>
          <Icon size={16} aria-hidden />
          {t(`enums.milestoneKind.${milestone.kind}`)}
        </span>
      </td>
      <td className={classes.wide}>
        <LongTextField
          label={t('phases.milestoneName')}
          hideLabel
          isOneParagraph
          minRows={1}
          value={name}
          schema={Milestone.shape.name}
          save={(next) => rpc.phases.updateMilestone({ id, name: next })}
        />
      </td>
      <td>
        <DateField
          label={`${t('phases.milestoneDue')} (${name})`}
          hideLabel
          value={milestone.dueDate}
          save={(dueDate) => rpc.phases.updateMilestone({ id, dueDate })}
        />
      </td>
      <td>
        <DateField
          label={`${t('phases.milestoneDone')} (${name})`}
          hideLabel
          value={milestone.doneDate}
          save={(doneDate) => rpc.phases.updateMilestone({ id, doneDate })}
        />
      </td>
      <td>
        <ActionIcon
          mt={2}
          aria-label={t('phases.removeMilestone', { name })}
          onClick={() => void act(() => rpc.phases.removeMilestone({ id }), t('phases.milestoneRemoved', { name }))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </td>
    </>
  )
}
