import { ActionIcon } from '@mantine/core'
import { IconFile, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RecentDossier } from '../../../shared/settings/settings.contract.ts'
import { rpc } from '../../rpc.ts'
import { lastPart } from '../../ui/fileNames.ts'
import { moment } from '../../ui/format.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './StartPage.module.css'
import { useMissingFiles } from './useMissingFiles.ts'

interface RecentDossiersProps {
  recent: readonly RecentDossier[]
  onOpen: (path: string) => void
}

/** The dossiers opened last, newest first. One that is gone from its place says so. */
export const RecentDossiers = ({ recent, onOpen }: RecentDossiersProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const missing = useMissingFiles(recent)
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className={classes.recentTitle}>
        {t('start.recent')}
      </h2>
      {recent.length === 0 ? <p className={classes.noRecent}>{t('start.noRecent')}</p> : null}
      <ul className={classes.recent}>
        {recent.map(({ path, name, openedAt }) => (
          <li key={path} className={classes.recentLine}>
            <button type="button" className={classes.recentButton} title={path} onClick={() => onOpen(path)}>
              <IconFile size={16} aria-hidden />
              <span className={classes.recentName}>{name}</span>
              <span className={classes.recentFile}>
                <bdi>{lastPart(path)}</bdi>
              </span>
              {missing.has(path) ? (
                <StatusBadge tone="late" word={t('start.missing')} />
              ) : (
                <span className={classes.recentDate}>{t('start.openedOn', { date: moment(openedAt) })}</span>
              )}
            </button>
            <ActionIcon
              aria-label={t('start.forget', { name })}
              onClick={() => void act(() => rpc.settings.forgetRecent({ path }))}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  )
}
