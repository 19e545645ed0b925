import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconCopy, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import type { FrozenMinutes } from '../../../shared/minutes/minutes.contract.ts'
import { copyText } from '../../ui/copyText.ts'
import { dayOf, moment } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { showToast } from '../../ui/toasts.ts'
import { useFreeze } from '../../ui/useFreeze.ts'
import { useSaveDocument } from '../../ui/useSaveDocument.ts'
import classes from './MeetingHeader.module.css'

interface FrozenBannerProps {
  meeting: Meeting
  frozen: FrozenMinutes
  canUnfreeze: boolean
}

const SHOWN_OF_SHA = 8

/** Says that nothing changes any more, since when, and what proves it. */
export const FrozenBanner = ({ meeting, frozen, canUnfreeze }: FrozenBannerProps) => {
  const { t } = useTranslation()
  const { unfreeze, isFreezing } = useFreeze()
  const { saveDocument, isSaving } = useSaveDocument()
  const copy = async () => {
    await copyText(frozen.sha256)
    showToast({ message: t('meetings.frozen.shaCopied') })
  }
  return (
    <div className={classes.banner}>
      <IconLock size={16} className={classes.bannerIcon} aria-hidden />
      <span title={moment(frozen.frozenAt)}>{t('meetings.frozen.banner', { date: dayOf(frozen.frozenAt) })}</span>
      <span className={classes.sha} title={frozen.sha256}>
        {t('meetings.frozen.sha', { start: frozen.sha256.slice(0, SHOWN_OF_SHA) })}
        <Tooltip label={t('meetings.frozen.copySha')}>
          <ActionIcon size={24} aria-label={t('meetings.frozen.copySha')} onClick={() => void copy()}>
            <IconCopy size={14} />
          </ActionIcon>
        </Tooltip>
      </span>
      <div className={classes.bannerActs}>
        <Button
          size="compact-sm"
          loading={isSaving}
          onClick={() => void saveDocument({ kind: 'minutes', meetingId: meeting.id })}
        >
          {t('meetings.frozen.save')}
        </Button>
        {canUnfreeze ? (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={isFreezing}
            onClick={() => void unfreeze({ id: meeting.id, name: meetingName(meeting) })}
          >
            {t('meetings.frozen.unfreeze')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
