import { Button } from '@mantine/core'
import { IconFileText, IconLock, IconLockOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import { rpc } from '../../rpc.ts'
import { dayOf } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useSaveDocument } from '../../ui/useSaveDocument.ts'

interface ActsProps {
  meeting: MeetingRow
  dashboard: Dashboard
}

/** Keeping what the committee sees, letting it go on again, and its Word document. */
export const DashboardActs = ({ meeting, dashboard }: ActsProps) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { saveDocument, isSaving } = useSaveDocument()
  const name = meetingName(meeting)
  const meetingId = meeting.id
  const { frozenAt } = dashboard
  return (
    <>
      {frozenAt === null ? (
        <Button
          size="xs"
          variant="default"
          loading={isActing}
          leftSection={<IconLock size={16} aria-hidden />}
          onClick={() => void act(() => rpc.dashboard.freeze({ meetingId }), t('dashboard.frozen', { name }))}
        >
          {t('dashboard.freeze')}
        </Button>
      ) : (
        <>
          <StatusBadge tone="done" word={t('dashboard.frozenOn', { date: dayOf(frozenAt) })} />
          {meeting.status === 'validated' ? null : (
            <Button
              size="xs"
              variant="default"
              loading={isActing}
              leftSection={<IconLockOpen size={16} aria-hidden />}
              onClick={() => void act(() => rpc.dashboard.unfreeze({ meetingId }), t('dashboard.unfrozen', { name }))}
            >
              {t('dashboard.unfreeze')}
            </Button>
          )}
        </>
      )}
      <Button
        size="xs"
        loading={isSaving}
        leftSection={<IconFileText size={16} aria-hidden />}
        onClick={() => void saveDocument({ kind: 'dashboard', meetingId })}
      >
        {t('dashboard.word')}
      </Button>
    </>
  )
}
