import { Button, UnstyledButton } from '@mantine/core'
import { IconCalendarOff, IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cancellation } from '../../../shared/calendar/calendar.contract.ts'
import { orpc } from '../../query.ts'
import { AddresseesLine } from '../../ui/documents/AddresseesLine.tsx'
import { fullDate } from '../../ui/format.ts'
import { recall, remember } from '../../ui/memory.ts'
import { useSaveDocument } from '../../ui/useSaveDocument.ts'
import classes from './calendar.module.css'

const NAME = 'calendar-cancellations'
const FOLDED = 'folded'

/** Removed meetings that people were convened to, above the calendar: nothing while there are none. Folded, it stays so. */
export const Cancellations = () => {
  const { t } = useTranslation()
  const [isFolded, setFolded] = useState(recall(NAME) === FOLDED)
  const { data: cancellations = [] } = useQuery(orpc.calendar.cancellations.queryOptions())
  if (cancellations.length === 0) return null
  const fold = () => {
    remember(NAME, isFolded ? '' : FOLDED)
    setFolded(!isFolded)
  }
  return (
    <section className={classes.cancellations} aria-labelledby="calendar-cancellations">
      <h2 id="calendar-cancellations" className={classes.cancellationsTitle}>
        <UnstyledButton className={classes.cancellationsFold} aria-expanded={!isFolded} onClick={fold}>
          <IconCalendarOff size={16} aria-hidden />
          {t('calendar.cancellations.title', { count: cancellations.length })}
          {isFolded ? <IconChevronRight size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />}
        </UnstyledButton>
      </h2>
      {isFolded ? null : (
        <>
          <p className={classes.help}>
            {t('calendar.cancellations.help')} {t('calendar.mail.draft')}
          </p>
          <ul className={classes.lines}>
            {cancellations.map((cancellation) => (
              <CancellationLine key={cancellation.meetingId} {...cancellation} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const CancellationLine = ({ meetingId, label, date, removedOn }: Cancellation) => {
  const { t } = useTranslation()
  const { saveDocument, isSaving } = useSaveDocument()
  const meeting = t('calendar.cancellations.meeting', { label, date: fullDate(date) })
  return (
    <li className={classes.cancellation}>
      <div className={classes.cancellationWords}>
        <strong>{meeting}</strong>{' '}
        <span className={classes.help}>{t('calendar.cancellations.removedOn', { date: fullDate(removedOn) })}</span>
        <AddresseesLine meetingId={meetingId} />
      </div>
      <div className={classes.cancellationActs}>
        <Button
          size="xs"
          variant="default"
          disabled={isSaving}
          aria-label={t('calendar.cancellations.fileOf', { meeting })}
          onClick={() => void saveDocument({ kind: 'calendar', meetingId, from: null })}
        >
          {t('calendar.cancellations.file')}
        </Button>
        <Button
          size="xs"
          disabled={isSaving}
          aria-label={t('calendar.mail.prepareOf', { name: meeting })}
          onClick={() => void saveDocument({ kind: 'mail', meetingId, subject: 'cancellation' })}
        >
          {t('calendar.mail.prepare')}
        </Button>
      </div>
    </li>
  )
}
