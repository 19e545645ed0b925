import { useTranslation } from 'react-i18next'
import { distanceWords, shareWords } from '../../../shared/flows/flows.words.ts'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { ListRow } from '../../ui/ListRow.tsx'

/** A suggestion in the list: who could give what to whom, how much of it that would be, and how far. */
export const MatchLine = ({ match }: { match: Match }) => {
  const { t } = useTranslation()
  const { giver, taker, termName, share, distanceKm } = match
  const locale = currentLocale()
  const shareOfNeed =
    share !== null && share < 1
      ? t('matches.shareShort', { share: shareWords(share, locale) })
      : t('matches.shareWhole')
  return (
    <ListRow
      title={t('matches.pair', { giver: giver.organisationName, taker: taker.organisationName })}
      aside={distanceKm === null ? undefined : distanceWords(distanceKm, locale)}
      second={termName}
      secondAside={share === null ? undefined : shareOfNeed}
    />
  )
}
