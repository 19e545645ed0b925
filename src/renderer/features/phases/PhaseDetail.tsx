import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Phase } from '../../../shared/phases/phases.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField, TitleField } from '../../ui/fields/TextField.tsx'
import { fullDate } from '../../ui/format.ts'
import { FieldRow } from '../../ui/Page.tsx'
import { useAct } from '../../ui/useAct.ts'
import { Milestones } from './Milestones.tsx'
import { MissingToClose } from './MissingToClose.tsx'
import { PhaseBadge } from './PhaseBadge.tsx'
import { PhaseStepDialog } from './PhaseStepDialog.tsx'
import classes from './PhasesPanel.module.css'

interface PhaseDetailProps {
  phase: Phase
  /** All of them, in order: an earlier one must be closed first. */
  phases: readonly Phase[]
}

/** One phase, edited in place. Its real dates come from the decisions that open and close it. */
export const PhaseDetail = ({ phase, phases }: PhaseDetailProps) => {
  const { t } = useTranslation()
  const { id } = phase
  return (
    <section className={classes.detail} aria-label={phase.name}>
      <PhaseHeader phase={phase} />
      <FieldRow>
        <DateField
          label={t('phases.plannedStart')}
          value={phase.plannedStart}
          save={(plannedStart) => rpc.phases.update({ id, plannedStart })}
        />
        <DateField
          label={t('phases.plannedEnd')}
          value={phase.plannedEnd}
          save={(plannedEnd) => rpc.phases.update({ id, plannedEnd })}
        />
        <RealDate label={t('phases.actualStart')} date={phase.actualStart} />
        <RealDate label={t('phases.actualEnd')} date={phase.actualEnd} />
      </FieldRow>
      <LongTextField
        label={t('phases.objectives')}
        minRows={3}
        value={phase.objectives}
        schema={Phase.shape.objectives}
        save={(objectives) => rpc.phases.update({ id, objectives })}
      />
      <Milestones phase={phase} />
      {phase.status === 'closed' ? null : <MissingToClose phase={phase} phases={phases} />}
    </section>
  )
}

const RealDate = ({ label, date }: { label: string; date: string | null }) => {
  const { t } = useTranslation()
  return (
    <dl className={classes.real}>
      <dt>{label}</dt>
      <dd>{date ? fullDate(date) : t('phases.notYet')}</dd>
    </dl>
  )
}

const PhaseHeader = ({ phase }: { phase: Phase }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [isAsking, setAsking] = useState(false)
  const { id, name, status } = phase
  const remove = () => act(() => rpc.phases.remove({ id }), t('phases.removed', { name }))
  return (
    <header className={classes.detailHeader}>
      <TitleField
        label={t('phases.name')}
        value={name}
        schema={Phase.shape.name}
        save={(next) => rpc.phases.update({ id, name: next })}
      />
      <PhaseBadge phase={phase} />
      {status === 'closed' ? null : (
        <Button variant={status === 'planned' ? 'default' : 'filled'} onClick={() => setAsking(true)}>
          {t(status === 'planned' ? 'phases.open' : 'phases.close')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('phases.more', { name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
            {t('phases.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {status === 'closed' ? null : (
        <PhaseStepDialog
          phase={phase}
          step={status === 'planned' ? 'open' : 'close'}
          isOpen={isAsking}
          onClose={() => setAsking(false)}
        />
      )}
    </header>
  )
}
