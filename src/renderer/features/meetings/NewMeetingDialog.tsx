import { Modal, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { parseDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { hrefOf } from '../../ui/places.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './meetings.module.css'

interface NewMeetingDialogProps {
  isOpen: boolean
  meetings: readonly MeetingRow[]
  /** The body proposed. */
  committeeId: string | null
  /** The activity that a transfer session of that body is about. */
  about: string | null
  onClose: () => void
}

/** A body and a date: everything else is filled in on the meeting itself. */
export const NewMeetingDialog = ({ isOpen, onClose, ...rest }: NewMeetingDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('meetings.create.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {isOpen ? <NewMeeting {...rest} onClose={onClose} /> : null}
    </Modal>
  )
}

const NewMeeting = (props: Omit<NewMeetingDialogProps, 'isOpen'>) => {
  const { onClose } = props
  const { t } = useTranslation()
  const committees = useQuery(orpc.committees.list.queryOptions())
  if (!committees.data) return <div className={classes.dialogWaiting} />
  if (committees.data.length === 0) {
    const run = () => {
      onClose()
      window.location.hash = hrefOf('committees')
    }
    return (
      <EmptyState
        sentence={t('meetings.create.noCommittee')}
        action={{ label: t('meetings.create.goToCommittees'), run }}
      />
    )
  }
  return <NewMeetingForm {...props} committees={committees.data} />
}

interface FormProps extends Omit<NewMeetingDialogProps, 'isOpen'> {
  committees: readonly { id: string; name: string; code: string }[]
}

const readDate = (typed: string) => parseDate(typed, new Date())

/** In three weeks, time enough to convene; moved off the weekend. */
const usualDate = (): CalendarDate => {
  const inThreeWeeks = todayDate(21)
  const day = new Date(`${inThreeWeeks}T12:00:00Z`).getUTCDay()
  return day === 6 ? todayDate(23) : day === 0 ? todayDate(22) : inThreeWeeks
}

const NewMeetingForm = ({ committees, meetings, committeeId, about, onClose }: FormProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, isActing } = useAct()
  const [chosen, setChosen] = useState(committeeId ?? committees[0]?.id ?? null)
  const [typed, setTyped] = useState<string | null>(null)
  const earlier = meetings.filter((row) => row.committeeId === chosen)
  const last = earlier.toSorted((one, other) => (one.date < other.date ? 1 : -1))[0]
  const planned = useQuery(
    orpc.meetings.get.queryOptions({ input: { id: last?.id ?? '' }, enabled: last !== undefined }),
  )
  const nextDate = planned.data?.nextDate ?? null
  const proposed = last && nextDate !== null && nextDate >= todayDate() ? nextDate : usualDate()
  const text = typed ?? fieldDate(proposed)
  const parsed = readDate(text)
  const committee = committees.find(({ id }) => id === chosen)
  const [isRefused, setRefused] = useState(false)
  const year = Number((parsed.value ?? '').slice(0, 4))
  const number = Math.max(0, ...earlier.filter((row) => row.year === year).map((row) => row.number)) + 1
  const submit = async () => {
    if (!committee || parsed.value === null) return setRefused(true)
    const { value: date } = parsed
    const made = await act(() => rpc.meetings.create({ committeeId: committee.id, date }))
    if (!made) return
    // Another body may have been chosen instead.
    if (about !== null && committee.id === committeeId)
      await act(() => rpc.skills.setTopics({ meetingId: made.id, activityIds: [about] }))
    onClose()
    void navigate({ to: '/meetings/{-$id}', params: { id: made.id }, search: { tab: 'preparation' } })
  }
  const refusal = parsed.error === null ? t('meetings.create.dateRequired') : t(`fieldErrors.${parsed.error}`)
  return (
    <DialogForm
      confirm={t('meetings.create.confirm')}
      onSend={() => void submit()}
      onClose={onClose}
      isSending={isActing}
    >
      <Select
        label={t('meetings.committee')}
        data={committees.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        allowDeselect={false}
        onChange={setChosen}
      />
      <DateInput
        // Most often the body is the right one already.
        isFirst
        label={t('meetings.create.date')}
        text={text}
        date={parsed.value}
        error={isRefused && parsed.value === null ? refusal : null}
        onType={setTyped}
        onPick={(date) => setTyped(fieldDate(date))}
      />
      <div className={classes.dialogWords}>
        {committee && parsed.value !== null ? (
          <Text>
            {t('meetings.create.willBe', { name: meetingName({ committeeCode: committee.code, number }), year })}
          </Text>
        ) : null}
        {last ? (
          <Text size="sm" c="dimmed">
            {t('meetings.create.inherits')}
          </Text>
        ) : null}
      </div>
    </DialogForm>
  )
}
