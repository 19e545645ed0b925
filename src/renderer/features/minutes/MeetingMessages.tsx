import { IconCalendarShare, IconMail } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/fields.ts'
import { AddresseesLine } from '../../ui/documents/AddresseesLine.tsx'
import { DocumentLine, DocumentLines } from '../../ui/documents/DocumentLines.tsx'
import classes from './DocumentsTab.module.css'

const subjects = ['notice', 'minutes'] as const

/** The entry of a meeting for a calendar, and the mails that go with it, as drafts for the officer's own mail application. */
export const MeetingMessages = ({ meetingId }: { meetingId: Id }) => {
  const { t } = useTranslation()
  const entry = t('calendar.mail.entry')
  return (
    <section className={classes.messages}>
      <h3 className={classes.title}>{t('calendar.mail.title')}</h3>
      <AddresseesLine meetingId={meetingId} />
      <DocumentLines>
        <DocumentLine
          request={{ kind: 'calendar', meetingId, from: null }}
          name={entry}
          words={t('calendar.mail.entryWords')}
          icon={IconCalendarShare}
          act={{ words: t('calendar.mail.entrySave'), label: t('calendar.mail.entrySaveOf', { name: entry }) }}
        />
        {subjects.map((subject) => {
          const name = t(`calendar.mail.${subject}`)
          return (
            <DocumentLine
              key={subject}
              request={{ kind: 'mail', meetingId, subject }}
              name={name}
              words={t(`calendar.mail.${subject}Words`)}
              icon={IconMail}
              act={{ words: t('calendar.mail.prepare'), label: t('calendar.mail.prepareOf', { name }) }}
            />
          )
        })}
      </DocumentLines>
      <p className={classes.words}>{t('calendar.mail.draft')}</p>
    </section>
  )
}
