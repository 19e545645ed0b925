import { useTranslation } from 'react-i18next'
import { distanceWords, shareWords } from '../../../shared/flows/flows.words.ts'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { currentLocale } from '../../i18n.ts'
import classes from './matches.module.css'

/** Height of a `MatchLine`. */
export const MATCH_ROW_HEIGHT = 68

/** A suggestion in the list: what it is about, who could give it to whom, how much of the need that would be, how far. */
export const MatchLine = ({ match }: { match: Match }) => {
  const { t } = useTranslation()
  const { giver, taker, termName, share, distanceKm } = match
  const locale = currentLocale()
  const isPart = share !== null && share < 1
  const shareOfNeed = isPart ? t('matches.shareShort', { share: shareWords(share, locale) }) : t('matches.shareWhole')
  const distance = (km: number) => (km === 0 ? t('matches.sameZone') : distanceWords(km, locale))
  return (
    <div className={classes.row}>
      <div className={classes.rowTitle}>{termName}</div>
      <div className={classes.rowLine}>
        <span className={classes.cut}>{giver.organisationName}</span>
        {distanceKm === null ? null : <span>{distance(distanceKm)}</span>}
      </div>
      <div className={classes.rowLine}>
        <span className={classes.cut}>{t('matches.toTaker', { taker: taker.organisationName })}</span>
        {share === null ? null : <span>{shareOfNeed}</span>}
      </div>
    </div>
  )
}
