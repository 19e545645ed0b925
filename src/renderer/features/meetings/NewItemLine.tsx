import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rpc } from '../../rpc.ts'
import { useDraftLine } from '../../ui/useDraftLine.ts'
import classes from './AgendaEditor.module.css'

interface NewItemLineProps {
  meetingId: string
  isFirst: boolean
  /** The item that the line is being kept in. */
  onWriting: (id: string | null) => void
}

/** The empty last row: typing makes an item, Enter goes on to the next one. */
export const NewItemLine = (props: NewItemLineProps) => {
  const [turn, setTurn] = useState({ count: 0, hasFocus: false })
  return (
    <Line
      key={turn.count}
      {...props}
      hasFocus={turn.hasFocus}
      onNext={(hasFocus) => setTurn(({ count }) => ({ count: count + 1, hasFocus }))}
    />
  )
}

interface LineProps extends NewItemLineProps {
  hasFocus: boolean
  onNext: (hasFocus: boolean) => void
}

const Line = ({ meetingId, isFirst, onWriting, hasFocus, onNext }: LineProps) => {
  const { t } = useTranslation()
  const line = useDraftLine({
    create: (title) => rpc.meetings.addItem({ meetingId, title }),
    update: (id, title) => rpc.meetings.updateItem({ id, title }),
    remove: (id) => rpc.meetings.removeItem({ id }),
    onCreated: onWriting,
    onDone: (_id, how) => {
      onWriting(null)
      if (line.text.trim() !== '') onNext(how === 'enter')
    },
    isPatient: false,
  })
  return (
    <div id="agenda-add" className={classes.add}>
      <IconPlus size={16} aria-hidden />
      <TextInput
        className={classes.addInput}
        aria-label={t('meetings.agenda.add')}
        placeholder={isFirst ? t('meetings.agenda.empty') : t('meetings.agenda.addPlaceholder')}
        autoFocus={hasFocus}
        value={line.text}
        error={line.error}
        onChange={(event) => line.change(event.currentTarget.value)}
        onBlur={() => void line.finish('left')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          void line.finish('enter')
        }}
      />
    </div>
  )
}
