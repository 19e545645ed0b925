import { useTranslation } from 'react-i18next'
import { needIntensities, type Need } from '../../../shared/needs/needs.contract.ts'
import classes from './chain.module.css'

/** How strong a need is: one to three bars, and the word for who does not see them. */
export const IntensityMark = ({ intensity }: { intensity: Need['intensity'] }) => {
  const { t } = useTranslation()
  if (intensity === null) return null
  const word = t('chain.intensity', { level: t(`enums.needIntensity.${intensity}`).toLowerCase() })
  const level = needIntensities.indexOf(intensity)
  return (
    <span className={classes.bars} title={word}>
      {needIntensities.map((step, rank) => (
        <span key={step} className={classes.bar} data-full={rank <= level} aria-hidden />
      ))}
      <span className="sr-only">{word}</span>
    </span>
  )
}
