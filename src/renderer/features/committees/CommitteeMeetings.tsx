import { Anchor, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { listDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { hrefOf, hrefOfNewMeeting } from '../../ui/places.ts'
import classes from './committees.module.css'

/** The meetings of a body, newest first. */
export const CommitteeMeetings = ({ committeeId }: { committeeId: string }) => {
  const { t } = useTranslation()
  const { data: meetings } = useQuery(orpc.meetings.list.queryOptions({ input: { committeeId } }))
  if (!meetings) return null
  return (
    <DetailSection
      title={t('committees.meetings')}
      action={
        <Button component="a" href={hrefOfNewMeeting(committeeId)} leftSection={<IconPlus size={16} />}>
          {t('committees.newMeeting')}
        </Button>
      }
    >
      {meetings.length === 0 ? <DetailNote>{t('committees.meetingsEmpty')}</DetailNote> : null}
      <ul className={classes.meetings}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={classes.meeting}>
            <Anchor href={hrefOf('meetings', meeting.id)} inherit>
              {meetingName(meeting)}
            </Anchor>
            <span className="numeric">{listDate(meeting.date)}</span>
            <span className={classes.status}>{t(`enums.meetingStatus.${meeting.status}`)}</span>
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}
