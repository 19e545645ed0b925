import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../shared/phases/phases.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { shortDate } from '../../ui/format.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import { useAct } from '../../ui/useAct.ts'
import { PhaseDetail } from './PhaseDetail.tsx'
import { PhaseBadge } from './PhaseBadge.tsx'
import classes from './PhasesPanel.module.css'

interface PhasesPanelProps {
  /** The phase of the address; without one, the open phase is shown. */
  chosenId: string | undefined
  onChoose: (id: string) => void
}

/** The phases in their order, and the chosen one beside them. */
export const PhasesPanel = ({ chosenId, onChoose }: PhasesPanelProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: phases } = useQuery(orpc.phases.list.queryOptions())
  const add = async () => {
    const created = await act(() => rpc.phases.create({ name: t('phases.newName') }))
    if (created) onChoose(created.id)
  }
  useShortcut('new', () => void add())
  if (!phases) return null
  if (phases.length === 0) {
    return <EmptyState sentence={t('phases.empty')} action={{ label: t('phases.add'), run: () => void add() }} />
  }
  const chosen = phases.find(({ id }) => id === chosenId) ?? phases.find(({ status }) => status === 'open') ?? phases[0]
  return (
    <div className={classes.panes}>
      <div className={classes.timeline}>
        <SortableList
          label={t('phases.list')}
          className={classes.line}
          items={phases}
          nameOf={({ name }) => name}
          onMove={(id, position) => act(() => rpc.phases.move({ id, position }))}
          renderItem={(phase, handle) => (
            <PhaseStop phase={phase} isChosen={phase === chosen} handle={handle} onChoose={onChoose} />
          )}
        />
        <Button variant="subtle" leftSection={<IconPlus size={16} />} onClick={() => void add()}>
          {t('phases.add')}
        </Button>
      </div>
      {chosen ? <PhaseDetail key={chosen.id} phase={chosen} phases={phases} /> : null}
    </div>
  )
}

interface PhaseStopProps {
  phase: Phase
  isChosen: boolean
  handle: ReactNode
  onChoose: (id: string) => void
}

const PhaseStop = ({ phase, isChosen, handle, onChoose }: PhaseStopProps) => (
  <div className={classes.stop} data-status={phase.status} data-chosen={isChosen}>
    <button
      type="button"
      className={classes.stopButton}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(phase.id)}
    >
      <span className={classes.stopName}>{phase.name}</span>
      <span className={classes.stopDates}>
        <PhaseDates phase={phase} />
      </span>
      <PhaseBadge phase={phase} />
    </button>
    {handle}
  </div>
)

const PhaseDates = ({ phase }: { phase: Phase }) => {
  const start = phase.actualStart ?? phase.plannedStart
  const end = phase.actualEnd ?? phase.plannedEnd
  if (!start && !end) return null
  return `${start ? shortDate(start) : '…'} → ${end ? shortDate(end) : '…'}`
}
