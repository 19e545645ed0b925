import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { meetingLength, plannedLength, runningHours } from '../../../shared/meetings/meetings.rules.ts'
import { rpc } from '../../rpc.ts'
import { duration } from '../../ui/format.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { AgendaRow } from './AgendaRow.tsx'
import classes from './AgendaEditor.module.css'
import { NewItemLine } from './NewItemLine.tsx'

/** The items in order, edited in place, with the hour at which each begins and their sum. */
export const AgendaEditor = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [beingWritten, setBeingWritten] = useState<string | null>(null)
  const isFrozen = meeting.status === 'validated'
  const hours = runningHours(meeting.startTime, meeting.agenda)
  const shown = meeting.agenda.filter(({ id }) => id !== beingWritten)
  return (
    <section className={classes.agenda} aria-labelledby="agenda-title">
      <div className={classes.head}>
        <h3 id="agenda-title" className={classes.title}>
          {t('meetings.agenda.title')}
        </h3>
        {shown.length > 1 && !isFrozen ? <span className={classes.hint}>{t('meetings.agenda.move')}</span> : null}
      </div>
      <SortableList
        label={t('meetings.agenda.title')}
        className={classes.rows}
        items={shown}
        nameOf={(item) => item.title}
        onMove={(id, position) => act(() => rpc.meetings.moveItem({ id, position }))}
        disabled={isFrozen}
        renderItem={(item, handle) => {
          const rank = meeting.agenda.findIndex(({ id }) => id === item.id)
          return (
            <AgendaRow item={item} rank={rank + 1} hour={hours[rank] ?? null} handle={handle} isFrozen={isFrozen} />
          )
        }}
      />
      {isFrozen ? null : (
        <NewItemLine meetingId={meeting.id} isFirst={shown.length === 0} onWriting={setBeingWritten} />
      )}
      <AgendaTotal meeting={meeting} />
    </section>
  )
}

const AgendaTotal = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  if (meeting.agenda.length === 0) return null
  const planned = plannedLength(meeting.agenda)
  const length = meetingLength(meeting)
  if (length === null) {
    return (
      <p className={classes.total}>
        <span className={classes.hint}>{t('meetings.agenda.noLength')}</span>
        <strong>{t('meetings.agenda.total', { planned: duration(planned) })}</strong>
      </p>
    )
  }
  const over = planned - length
  return (
    <p className={classes.total}>
      {over > 0 ? <StatusBadge tone="soon" word={t('meetings.agenda.over', { over: duration(over) })} /> : null}
      <strong>{t('meetings.agenda.totalOf', { planned: duration(planned), length: duration(length) })}</strong>
    </p>
  )
}
