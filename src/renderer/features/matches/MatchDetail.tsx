import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { orpc } from '../../query.ts'
import type { MatchPair } from '../../ui/chain/matchKey.ts'
import { Detail, DetailProblem, DetailSection } from '../../ui/Detail.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { MatchActs } from './MatchActs.tsx'
import classes from './matches.module.css'
import { Reasons } from './Reasons.tsx'
import { Sides } from './Sides.tsx'
import { Unknowns } from './Unknowns.tsx'
import { useSides } from './useSides.ts'

interface MatchDetailProps {
  pair: MatchPair
  /** It was adopted, set aside or brought back: it leaves the list. */
  onSettled: () => void
}

/** One suggestion: who could help whom, why, what is not known yet, and what to make of it. */
export const MatchDetail = ({ pair, onSettled }: MatchDetailProps) => {
  const { data: match, error } = useQuery(orpc.matches.get.queryOptions({ input: pair, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  return match ? <MatchSheet match={match} onSettled={onSettled} /> : null
}

const tones = { open: 'waiting', dismissed: 'stopped', adopted: 'done' } as const

const MatchSheet = ({ match, onSettled }: { match: Match; onSettled: () => void }) => {
  const { t } = useTranslation()
  const sides = useSides(match)
  const { giver, taker, kind, termName } = match
  const names = { giver: giver.organisationName, taker: taker.organisationName }
  const state = match.synergyId !== null ? 'adopted' : match.dismissed ? 'dismissed' : 'open'
  return (
    <Detail title={termName} state={<StatusBadge tone={tones[state]} word={t(`matches.stateOf.${state}`)} />}>
      <p className={classes.lead}>{t(`matches.lead.${kind}`, names)}</p>
      <MatchActs match={match} onSettled={onSettled} />
      <DetailSection title={t('matches.sides')}>
        <Sides match={match} sides={sides} />
      </DetailSection>
      <DetailSection title={t('matches.why')}>
        <Reasons match={match} />
      </DetailSection>
      {match.unknowns.length === 0 ? null : (
        <DetailSection title={t('matches.missing')}>
          <Unknowns match={match} sides={sides} />
        </DetailSection>
      )}
    </Detail>
  )
}
