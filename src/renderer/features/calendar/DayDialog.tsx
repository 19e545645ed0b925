import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CalendarEntry } from '../../../shared/calendar/calendar.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { dayAlone } from '../../ui/format.ts'
import classes from './calendar.module.css'
import { EntryLine } from './EntryLine.tsx'

interface DayDialogProps {
  /** Null: closed. */
  date: CalendarDate | null
  entries: readonly CalendarEntry[]
  onClose: () => void
}

/** Everything that a day holds; each line opens its record. */
export const DayDialog = ({ date, entries, onClose }: DayDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={date !== null}
      onClose={onClose}
      title={date === null ? '' : dayAlone(date)}
      size={640}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {entries.length === 0 ? (
        <p className={classes.nothing}>{t('calendar.nothingThatDay')}</p>
      ) : (
        <ul className={classes.lines}>
          {entries.map((entry, rank) => (
            // One record can stand twice on a day: its rank tells them apart.
            <EntryLine key={`${entry.kind} ${entry.id} ${rank}`} entry={entry} />
          ))}
        </ul>
      )}
    </Modal>
  )
}
