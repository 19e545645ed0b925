import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { connection } from '../rpc.ts'
import { useConnection } from '../ui/useConnection.ts'
import classes from './Shell.module.css'

/** What must be known for as long as it lasts: above the section. */
export const Banners = ({ dossier }: { dossier: OpenDossier }) => {
  const { t } = useTranslation()
  const link = useConnection()
  return (
    <>
      {link === 'lost' ? (
        <Banner tone="late" sentence={t('shell.lost')}>
          <Button onClick={connection.reconnect}>{t('shell.reconnect')}</Button>
        </Banner>
      ) : null}
      {link === 'takenOver' || link === 'alreadyOpen' ? (
        <Banner tone="late" sentence={t(link === 'takenOver' ? 'shell.takenOver' : 'shell.otherTab')}>
          <Button onClick={connection.takeOver}>{t('shell.continueHere')}</Button>
        </Banner>
      ) : null}
      {dossier.isOnNetworkShare ? <Banner tone="soon" sentence={t('shell.network')} /> : null}
    </>
  )
}

interface BannerProps {
  tone: 'late' | 'soon'
  sentence: string
  children?: ReactNode
}

const Banner = ({ tone, sentence, children }: BannerProps) => (
  <div className={classes.banner} data-tone={tone} role={tone === 'late' ? 'alert' : 'status'}>
    <IconAlertTriangle size={18} aria-hidden />
    <p className={classes.bannerWords}>{sentence}</p>
    {children}
  </div>
)
