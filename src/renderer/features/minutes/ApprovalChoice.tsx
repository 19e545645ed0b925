import { Anchor, Button, Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { approvalOutcomes, type Meeting, type MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import { rpc } from '../../rpc.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAutosave } from '../../ui/useAutosave.ts'
import { useFreeze } from '../../ui/useFreeze.ts'
import classes from './ApprovalChoice.module.css'
import { isFrozen, type PanelProps } from './panel.ts'

/** What was decided about the previous minutes; once approved, the way to freeze them. */
export const ApprovalChoice = ({ meeting, minutes }: PanelProps) => {
  const { t } = useTranslation()
  const { previous } = minutes
  if (previous === null) return <p className={classes.words}>{t('minutes.approval.none')}</p>
  return (
    <div className={classes.approval}>
      {isFrozen(meeting) ? <Decided meeting={meeting} /> : <Outcome meeting={meeting} name={meetingName(previous)} />}
      <Previous meeting={meeting} previous={previous} />
    </div>
  )
}

const Decided = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  return meeting.approval === null ? null : <span>{t(`enums.approvalOutcome.${meeting.approval}`)}</span>
}

const Outcome = ({ meeting, name }: { meeting: Meeting; name: string }) => {
  const { t } = useTranslation()
  const field = useAutosave<Meeting['approval']>({
    value: meeting.approval,
    save: (approval) => rpc.meetings.update({ id: meeting.id, approval }),
    isUndoable: true,
  })
  return (
    <Radio.Group
      label={t('minutes.approval.outcome', { name })}
      value={field.draft}
      error={field.error}
      onChange={(chosen) => field.commit(approvalOutcomes.find((outcome) => outcome === chosen) ?? null)}
    >
      <div className={classes.outcomes}>
        {approvalOutcomes.map((outcome) => (
          <Radio key={outcome} value={outcome} label={t(`enums.approvalOutcome.${outcome}`)} />
        ))}
      </div>
    </Radio.Group>
  )
}

const Previous = ({ meeting, previous }: { meeting: Meeting; previous: MeetingRow }) => {
  const { t } = useTranslation()
  const { freeze, isFreezing } = useFreeze()
  const name = meetingName(previous)
  if (previous.status === 'validated')
    return <StatusBadge tone="done" word={t('minutes.approval.isFrozen', { name })} />
  const isApproved = meeting.approval === 'approved' || meeting.approval === 'approvedWithRemarks'
  if (!isApproved || isFrozen(meeting)) return null
  if (previous.status !== 'circulated') {
    const status = t(`enums.meetingStatus.${previous.status}`).toLowerCase()
    return (
      <p className={classes.words}>
        {t('minutes.approval.notCirculated', { name, status })}{' '}
        <Anchor href={hrefOf('meetings', previous.id)}>{t('minutes.approval.open', { name })}</Anchor>
      </p>
    )
  }
  return (
    <Button variant="filled" loading={isFreezing} onClick={() => void freeze({ id: previous.id, name })}>
      {t('minutes.approval.freeze', { name })}
    </Button>
  )
}
