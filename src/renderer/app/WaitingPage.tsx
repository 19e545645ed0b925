import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { connection } from '../rpc.ts'
import { useConnection } from '../ui/useConnection.ts'
import classes from './Shell.module.css'

/** A page that was never linked to the core: another tab works, or the core cannot be reached. */
export const WaitingPage = () => {
  const { t } = useTranslation()
  const link = useConnection()
  if (link === 'connecting' || link === 'open') return null
  const isElsewhere = link === 'alreadyOpen' || link === 'takenOver'
  return (
    <main className={classes.waiting}>
      <h1>{isElsewhere ? t('shell.closedHere') : t('start.title')}</h1>
      <p>{isElsewhere ? t(link === 'takenOver' ? 'shell.takenOver' : 'shell.otherTab') : t('shell.lost')}</p>
      <Button variant="filled" onClick={isElsewhere ? connection.takeOver : connection.reconnect}>
        {isElsewhere ? t('shell.continueHere') : t('shell.reconnect')}
      </Button>
    </main>
  )
}
