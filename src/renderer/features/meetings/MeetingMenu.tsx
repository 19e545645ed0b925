import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowBackUp, IconDots, IconHash, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingStatuses, type Meeting, type MeetingStatus } from '../../../shared/meetings/meetings.contract.ts'
import { rpc } from '../../rpc.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { useAct } from '../../ui/useAct.ts'
import { RenumberDialog } from './RenumberDialog.tsx'

type ReviewableStatus = Exclude<MeetingStatus, 'circulated' | 'validated'>

const isReviewable = (status: MeetingStatus): status is ReviewableStatus =>
  status !== 'circulated' && status !== 'validated'

/** The steps before this one, nearest first. */
const earlierStatuses = (status: MeetingStatus): ReviewableStatus[] =>
  meetingStatuses.slice(0, meetingStatuses.indexOf(status)).filter(isReviewable).toReversed()

/** What is done to a meeting now and then. Validated minutes are reopened from their banner first. */
export const MeetingMenu = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act } = useAct()
  const [isRenumbering, setRenumbering] = useState(false)
  if (meeting.status === 'validated') return null
  const name = meetingName(meeting)
  const earlier = earlierStatuses(meeting.status)
  const remove = async () => {
    const answer = await act(() => rpc.meetings.remove({ id: meeting.id }), t('meetings.removed', { name }))
    if (answer) void navigate({ to: '/meetings/{-$id}', params: { id: undefined }, replace: true })
  }
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon size={32} aria-label={t('meetings.menu.label', { name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {earlier.length > 0 ? <Menu.Label>{t('meetings.menu.back')}</Menu.Label> : null}
          {earlier.map((status) => (
            <Menu.Item
              key={status}
              leftSection={<IconArrowBackUp size={16} />}
              onClick={() =>
                void act(
                  () => rpc.meetings.setStatus({ id: meeting.id, status }),
                  t(`meetings.stepDone.${status}`, { name }),
                )
              }
            >
              {t(`enums.meetingStatus.${status}`)}
            </Menu.Item>
          ))}
          {earlier.length > 0 ? <Menu.Divider /> : null}
          <Menu.Item leftSection={<IconHash size={16} />} onClick={() => setRenumbering(true)}>
            {t('meetings.menu.number')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
            {t('meetings.menu.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RenumberDialog meeting={meeting} isOpen={isRenumbering} onClose={() => setRenumbering(false)} />
    </>
  )
}
