import { Button, Modal } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cancellation } from '../../../shared/calendar/calendar.contract.ts'
import { orpc } from '../../query.ts'
import { AddresseesLine } from '../../ui/documents/AddresseesLine.tsx'
import { fullDate } from '../../ui/format.ts'
import { useSaveDocument } from '../../ui/useSaveDocument.ts'
import classes from './calendar.module.css'

/** Removed meetings that people were convened to: nothing while there are none. */
export const Cancellations = () => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { data: cancellations = [] } = useQuery(orpc.calendar.cancellations.queryOptions())
  if (cancellations.length === 0) return null
  return (
    <>
      <Button
        size="xs"
        variant="default"
        className={classes.cancellations}
        leftSection={<IconCalendarOff size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('calendar.cancellations.title', { count: cancellations.length })}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('calendar.cancellations.title', { count: cancellations.length })}
        size={640}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p className={classes.help}>{t('calendar.cancellations.help')}</p>
        <ul className={classes.lines}>
          {cancellations.map((cancellation) => (
            <CancellationLine key={cancellation.meetingId} {...cancellation} />
          ))}
        </ul>
        <p className={classes.help}>{t('calendar.mail.draft')}</p>
      </Modal>
    </>
  )
}

const CancellationLine = ({ meetingId, label, date, removedOn }: Cancellation) => {
  const { t } = useTranslation()
  const { saveDocument, isSaving } = useSaveDocument()
  const meeting = t('calendar.cancellations.meeting', { label, date: fullDate(date) })
  return (
    <li className={classes.cancellation}>
      <div>
        <strong>{meeting}</strong>
        <p className={classes.help}>{t('calendar.cancellations.removedOn', { date: fullDate(removedOn) })}</p>
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
