import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { t } from 'i18next'
import { useTranslation } from 'react-i18next'
import { isBackupOld } from '../../../shared/dossier/backup.rules.ts'
import type { LastBackup as Backup } from '../../../shared/dossier/dossier.contract.ts'
import { orpc } from '../../query.ts'
import { daysBetween, relativeDay } from '../../ui/format.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useBackUp } from '../../ui/useBackUp.ts'
import classes from './TodayPage.module.css'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The day of an instant on this computer. */
const localDay = (instant: string): string => {
  const date = new Date(instant)
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

const wordsOf = ({ at, hasChangedSince }: Backup, today: string): { words: string; isOld: boolean } => {
  if (at === null) return { words: t('today.backup.none'), isOld: true }
  const copiedOn = localDay(at)
  const days = Math.max(0, daysBetween(copiedOn, today))
  const when = relativeDay(-days)
  return {
    words: t(hasChangedSince ? 'today.backup.changed' : 'today.backup.same', { when }),
    isOld: isBackupOld({ copiedOn, hasChangedSince }, today),
  }
}

/** When the dossier was last copied, and the button that copies it. */
export const LastBackup = ({ today }: { today: string }) => {
  const { t: say } = useTranslation()
  const { backUp, isActing } = useBackUp()
  const { data } = useQuery(orpc.dossier.lastBackup.queryOptions())
  if (!data) return null
  const { words, isOld } = wordsOf(data, today)
  return (
    <div className={classes.backup}>
      {isOld ? <StatusBadge tone="soon" word={words} /> : <span>{words}</span>}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCopy size={14} aria-hidden />}
        loading={isActing}
        onClick={() => void backUp()}
      >
        {say('today.backup.save')}
      </Button>
    </div>
  )
}
