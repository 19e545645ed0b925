import { Anchor, Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dateInWords } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { fullDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { hrefOf } from '../../ui/places.ts'
import { saveFirst } from '../../ui/saveFirst.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './MinutesTab.module.css'
import { isFrozen, type PanelProps } from './panel.ts'
import { WritingField } from './WritingField.tsx'

/** When the body meets next and about what; one gesture makes that meeting. */
export const NextMeeting = ({ meeting, minutes }: PanelProps) => {
  const { t } = useTranslation()
  const isReadOnly = isFrozen(meeting)
  return (
    <>
      <div className={classes.next}>
        {isReadOnly ? (
          <span>{meeting.nextDate === null ? '' : dateInWords(meeting.nextDate, currentLocale())}</span>
        ) : (
          <DateField
            label={t('minutes.closing.nextDate')}
            value={meeting.nextDate}
            save={(nextDate) => rpc.meetings.update({ id: meeting.id, nextDate })}
          />
        )}
        <Prepare meeting={meeting} minutes={minutes} />
      </div>
      <WritingField
        label={t('minutes.closing.nextAgenda')}
        name={t('minutes.closing.nextAgenda')}
        placeholder={t('minutes.closing.nextAgendaPlaceholder')}
        value={meeting.nextAgenda}
        save={(nextAgenda) => rpc.meetings.update({ id: meeting.id, nextAgenda })}
        isReadOnly={isReadOnly}
      />
    </>
  )
}

const Prepare = ({ meeting, minutes }: PanelProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, isActing } = useAct()
  const { next } = minutes
  if (next !== null) {
    return (
      <p className={classes.nextWords}>
        <Anchor href={hrefOf('meetings', next.id)}>
          {t('minutes.closing.openNext', { name: meetingName(next), date: fullDate(next.date) })}
        </Anchor>
      </p>
    )
  }
  if (meeting.nextDate === null) return <p className={classes.nextWords}>{t('minutes.closing.nextDateFirst')}</p>
  const date = meeting.nextDate
  const prepare = async () => {
    // The agenda just proposed goes into the meeting that is made.
    if (!(await saveFirst())) return
    const done = t('minutes.closing.prepared', { date: fullDate(date) })
    const made = await act(() => rpc.meetings.create({ committeeId: meeting.committeeId, date }), done)
    if (made) void navigate({ to: '/meetings/{-$id}', params: { id: made.id }, search: { tab: 'preparation' } })
  }
  return (
    <Button loading={isActing} onClick={() => void prepare()}>
      {t('minutes.closing.prepareNext')}
    </Button>
  )
}
