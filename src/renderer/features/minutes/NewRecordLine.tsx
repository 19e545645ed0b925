import { Textarea } from '@mantine/core'
import { IconFlag, IconGavel } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { rpc } from '../../rpc.ts'
import { useDraftLine } from '../../ui/useDraftLine.ts'
import classes from './Records.module.css'

export type RecordKind = 'decision' | 'action'

interface NewRecordLineProps {
  kind: RecordKind
  meetingId: string
  agendaItemId: string | null
  where: string
  onWriting: (id: string | null) => void
  onDone: (id: string | null, how: 'enter' | 'left') => void
}

/** A decision or an action being written: it takes its number with its first words, and none if it stays blank. */
export const NewRecordLine = ({ kind, meetingId, agendaItemId, where, onWriting, onDone }: NewRecordLineProps) => {
  const { t } = useTranslation()
  const isDecision = kind === 'decision'
  const line = useDraftLine({
    create: (text) =>
      isDecision
        ? rpc.decisions.create({ meetingId, agendaItemId, text })
        : rpc.actions.create({ meetingId, agendaItemId, title: text }),
    update: (id, text) => (isDecision ? rpc.decisions.update({ id, text }) : rpc.actions.update({ id, title: text })),
    remove: (id) => (isDecision ? rpc.decisions.remove({ id }) : rpc.actions.remove({ id })),
    onCreated: onWriting,
    onDone,
    isPatient: true,
  })
  const Icon = isDecision ? IconGavel : IconFlag
  return (
    <div className={classes.block} data-kind={kind}>
      <span className={classes.number}>
        <Icon size={16} aria-hidden />
      </span>
      <Textarea
        className={classes.text}
        aria-label={t(isDecision ? 'minutes.newDecision' : 'minutes.newAction', { where })}
        placeholder={t(isDecision ? 'minutes.newDecisionPlaceholder' : 'minutes.newActionPlaceholder')}
        autosize
        minRows={1}
        autoFocus
        value={line.text}
        error={line.error}
        onChange={(event) => line.change(event.currentTarget.value)}
        onBlur={() => void line.finish('left')}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.shiftKey) return
          // Tab goes on as Enter does, to who is in charge: the field right after is another one until it is made.
          const isTab = event.key === 'Tab' && line.text.trim() !== ''
          if (event.key !== 'Enter' && event.key !== 'Escape' && !isTab) return
          event.preventDefault()
          void line.finish('enter')
        }}
      />
    </div>
  )
}
