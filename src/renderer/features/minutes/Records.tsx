import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import { focusField } from '../../ui/focusField.ts'
import { ActionBlock } from './ActionBlock.tsx'
import { DecisionBlock } from './DecisionBlock.tsx'
import { NewRecordLine, type RecordKind } from './NewRecordLine.tsx'
import { ActionView, DecisionView } from './RecordView.tsx'
import classes from './Records.module.css'

interface RecordsProps {
  meetingId: string
  /** Null: outside the agenda. */
  agendaItemId: string | null
  /** « point 3 »: completes the names of the buttons. */
  where: string
  decisions: readonly Decision[]
  actions: readonly Action[]
  isReadOnly: boolean
}

/** What an item decided: decisions, then actions, and the two gestures that add one. */
export const Records = ({ meetingId, agendaItemId, where, decisions, actions, isReadOnly }: RecordsProps) => {
  const { t } = useTranslation()
  const [adding, setAdding] = useState<RecordKind | null>(null)
  const [beingWritten, setBeingWritten] = useState<string | null>(null)
  const acts = `record-acts-${agendaItemId ?? 'other'}`
  if (isReadOnly && decisions.length + actions.length === 0) return null
  const onDone = (id: string | null, how: 'enter' | 'left') => {
    setAdding(null)
    setBeingWritten(null)
    if (how === 'enter') focusField(id === null ? acts : `record-more-${id}`)
  }
  const line = (kind: RecordKind) =>
    adding === kind ? (
      <NewRecordLine
        kind={kind}
        meetingId={meetingId}
        agendaItemId={agendaItemId}
        where={where}
        onWriting={setBeingWritten}
        onDone={onDone}
      />
    ) : null
  const onRemoved = () => focusField(acts)
  return (
    <div className={classes.records}>
      {decisions
        .filter(({ id }) => id !== beingWritten)
        .map((decision) =>
          isReadOnly ? (
            <DecisionView key={decision.id} decision={decision} />
          ) : (
            <DecisionBlock key={decision.id} decision={decision} onRemoved={onRemoved} />
          ),
        )}
      {line('decision')}
      {actions
        .filter(({ id }) => id !== beingWritten)
        .map((action) =>
          isReadOnly ? (
            <ActionView key={action.id} action={action} />
          ) : (
            <ActionBlock key={action.id} action={action} onRemoved={onRemoved} />
          ),
        )}
      {line('action')}
      {isReadOnly ? null : (
        <div id={acts} className={classes.acts}>
          <AddButton
            label={t('minutes.addDecisionTo', { where })}
            words={t('minutes.addDecision')}
            onClick={() => setAdding('decision')}
          />
          <AddButton
            label={t('minutes.addActionTo', { where })}
            words={t('minutes.addAction')}
            onClick={() => setAdding('action')}
          />
        </div>
      )}
    </div>
  )
}

const AddButton = ({ label, words, onClick }: { label: string; words: string; onClick: () => void }) => (
  <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} />} aria-label={label} onClick={onClick}>
    {words}
  </Button>
)
