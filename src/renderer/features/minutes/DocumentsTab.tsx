import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingDocumentKinds, type MeetingDocumentKind } from '../../../shared/documents/documents.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { moment } from '../../ui/format.ts'
import { useSaveDocument, useWritten } from '../../ui/useSaveDocument.ts'
import classes from './DocumentsTab.module.css'
import { MeetingMessages } from './MeetingMessages.tsx'
import type { PanelProps } from './panel.ts'

/** What leaves a meeting: its Word documents, what each contains and the gesture that makes it, its calendar entry and its mails. */
export const DocumentsTab = (props: PanelProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.documents}>
      <h3 className={classes.title}>{t('minutes.documents.title')}</h3>
      <ul className={classes.list}>
        {meetingDocumentKinds.map((kind) => (
          <DocumentLine key={kind} kind={kind} {...props} />
        ))}
      </ul>
      <MeetingMessages meetingId={props.meeting.id} />
      <AttachedFiles owner={{ kind: 'meeting', id: props.meeting.id }} />
    </div>
  )
}

const DocumentLine = ({ kind, meeting, minutes }: PanelProps & { kind: MeetingDocumentKind }) => {
  const { t } = useTranslation()
  const request = { kind, meetingId: meeting.id }
  const { saveDocument, isSaving } = useSaveDocument()
  const written = useWritten(request)
  const document = t(`enums.documentKind.${kind}`)
  const isFrozenFile = kind === 'minutes' && minutes.frozen !== null
  return (
    <li className={classes.document}>
      <IconFileText size={24} stroke={1.5} className={classes.icon} aria-hidden />
      <div className={classes.about}>
        <h4 className={classes.name}>{document}</h4>
        <Contents kind={kind} meeting={meeting} minutes={minutes} />
        {written === undefined ? null : (
          <p className={classes.saved}>
            {t('minutes.documents.lastSaved', {
              time: written.at.toLocaleTimeString(currentLocale(), { timeStyle: 'short' }),
              path: written.path,
            })}
          </p>
        )}
      </div>
      <Button
        loading={isSaving}
        aria-label={isFrozenFile ? undefined : t('minutes.documents.generateOf', { document })}
        onClick={() => void saveDocument(request)}
      >
        {t(isFrozenFile ? 'minutes.documents.saveFrozen' : 'minutes.documents.generate')}
      </Button>
    </li>
  )
}

const Contents = ({ kind, meeting, minutes }: PanelProps & { kind: MeetingDocumentKind }): ReactNode => {
  const { t } = useTranslation()
  const items = t('minutes.documents.items', { count: meeting.agenda.length })
  const members = t('minutes.documents.members', {
    count: meeting.attendance.filter(({ membershipId }) => membershipId !== null).length,
  })
  if (kind !== 'minutes') return <p className={classes.words}>{t(`minutes.documents.${kind}`, { items, members })}</p>
  const { frozen } = minutes
  if (frozen !== null) {
    return (
      <>
        <p className={classes.words}>{t('minutes.documents.frozen', { date: moment(frozen.frozenAt) })}</p>
        <p className={classes.sha}>{t('minutes.documents.sha', { sha: frozen.sha256 })}</p>
      </>
    )
  }
  const decisions = t('minutes.documents.decisions', { count: minutes.decisions.length })
  const actions = t('minutes.documents.actions', { count: minutes.actions.length })
  return (
    <p className={classes.words}>
      {t('minutes.documents.minutes', { items, decisions, actions })} {t('minutes.documents.asDraft')}
    </p>
  )
}
