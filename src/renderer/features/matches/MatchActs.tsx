import { Alert, Anchor, Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { rpc } from '../../rpc.ts'
import { pairOf } from '../../ui/chain/matchKey.ts'
import { fullDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import { AdoptDialog } from './AdoptDialog.tsx'
import { DismissDialog } from './DismissDialog.tsx'
import classes from './matches.module.css'

/** What to make of a suggestion; once that is done, what was made of it. */
export const MatchActs = ({ match, onSettled }: { match: Match; onSettled: () => void }) => {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'adopt' | 'dismiss' | null>(null)
  if (match.synergyId !== null && match.synergyNumber !== null) {
    return (
      <Alert variant="default" className={classes.settled}>
        {t('matches.adopted')}{' '}
        <Anchor href={hrefOf('synergies', match.synergyId)} inherit underline="always">
          {t('chain.synergyNumber', { number: match.synergyNumber })}
        </Anchor>
      </Alert>
    )
  }
  if (match.dismissed) return <SetAside match={match} dismissed={match.dismissed} onRestored={onSettled} />
  const close = () => setAsking(null)
  return (
    <div className={classes.acts}>
      <Button variant="filled" onClick={() => setAsking('adopt')}>
        {t('matches.adopt')}
      </Button>
      <Button onClick={() => setAsking('dismiss')}>{t('matches.dismiss')}</Button>
      <AdoptDialog match={match} isOpen={asking === 'adopt'} onClose={close} />
      <DismissDialog match={match} isOpen={asking === 'dismiss'} onClose={close} onDismissed={onSettled} />
    </div>
  )
}

interface SetAsideProps {
  match: Match
  dismissed: NonNullable<Match['dismissed']>
  onRestored: () => void
}

const SetAside = ({ match, dismissed, onRestored }: SetAsideProps) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const restore = async () => {
    if (await act(() => rpc.matches.restore(pairOf(match)), t('matches.restored'))) onRestored()
  }
  return (
    <Alert variant="default" className={classes.settled}>
      <p className={classes.reasonGiven}>
        {t('matches.dismissedOn', { date: fullDate(dismissed.date), reason: dismissed.reason })}
      </p>
      <Button leftSection={<IconArrowBackUp size={16} />} disabled={isActing} onClick={() => void restore()}>
        {t('matches.restore')}
      </Button>
    </Alert>
  )
}
