import { Alert, Anchor } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { orpc } from '../../query.ts'
import { fullDate } from '../format.ts'
import { meetingName } from '../meetingName.ts'
import { hrefOf } from '../places.ts'
import classes from './followUp.module.css'

/** The meeting that something was born in; undefined while it is read. Frozen minutes close it to changes. */
export const useOrigin = (
  meetingId: string | null | undefined,
): { meeting: Meeting | undefined; isFrozen: boolean } => {
  const { data: meeting } = useQuery(
    orpc.meetings.get.queryOptions({ input: { id: meetingId ?? '' }, enabled: typeof meetingId === 'string' }),
  )
  return { meeting, isFrozen: meeting?.status === 'validated' }
}

/** « COPIL n° 2 du 7 février 2023, point 3 : … », as a link to the meeting. */
export const OriginLine = ({ meeting, agendaItemId }: { meeting: Meeting; agendaItemId: string | null }) => {
  const { t } = useTranslation()
  const rank = meeting.agenda.findIndex(({ id }) => id === agendaItemId)
  const item = meeting.agenda[rank]
  return (
    <p className={classes.origin}>
      <Anchor href={hrefOf('meetings', meeting.id)} inherit>
        {t('followUp.meeting', { meeting: meetingName(meeting), date: fullDate(meeting.date) })}
      </Anchor>
      {item ? <span>{t('followUp.item', { rank: rank + 1, title: item.title })}</span> : null}
    </p>
  )
}

/** Why the fields above the follow-up are closed, and where to reopen them. */
export const FrozenNote = ({ meeting, sentence }: { meeting: Meeting; sentence: string }) => {
  const { t } = useTranslation()
  return (
    <Alert variant="default" icon={<IconLock size={16} aria-hidden />} className={classes.frozen}>
      {sentence}{' '}
      <Anchor href={hrefOf('meetings', meeting.id)} inherit underline="always">
        {t('followUp.goToMeeting')}
      </Anchor>
    </Alert>
  )
}
