import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { distanceWords, shareWords } from '../../../shared/flows/flows.words.ts'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { currentLocale } from '../../i18n.ts'
import classes from './matches.module.css'

/** Why the two are brought together, one short sentence a reason. */
export const Reasons = ({ match }: { match: Match }) => {
  const { t } = useTranslation()
  const { reasons, share, distanceKm, termName, giver, taker } = match
  const locale = currentLocale()
  const filled = {
    term: termName,
    share: share === null ? '' : shareWords(share, locale),
    distance: distanceKm === null ? '' : distanceWords(distanceKm, locale),
    zone: giver.zoneName,
    taker: taker.organisationName,
  }
  return (
    <ul className={classes.sentences}>
      {reasons.map((reason) => (
        <li key={reason}>
          <IconCheck size={16} className={classes.reason} aria-hidden />
          <span>{t(`matches.reasons.${reason}`, filled)}</span>
        </li>
      ))}
    </ul>
  )
}
