import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { orpc } from '../../query.ts'
import { DetailSection } from '../Detail.tsx'
import { hrefInNeeds } from '../places.ts'
import classes from './chain.module.css'
import { matchKey, pairOf } from './matchKey.ts'

/** Companies that could be brought together with this need or flow; nothing while there is none. */
export const MatchesOf = ({ sideId }: { sideId: string }) => {
  const { t } = useTranslation()
  const { data: found } = useQuery(orpc.matches.list.queryOptions({ input: { sideId, limit: 10 } }))
  if (!found || found.total === 0) return null
  const otherOf = ({ giver, taker }: Match) => (giver.id === sideId ? taker : giver)
  return (
    <DetailSection title={t('chain.matches')}>
      <ul className={classes.links}>
        {found.rows.map((match) => {
          const other = otherOf(match)
          const key = matchKey(pairOf(match))
          return (
            <li key={key} className={classes.link}>
              <Anchor href={hrefInNeeds('matches', key)} inherit className={classes.cut}>
                {other.organisationName}
              </Anchor>
              <span className={classes.aside}>{t('chain.quoted', { quotation: other.label })}</span>
            </li>
          )
        })}
      </ul>
    </DetailSection>
  )
}
