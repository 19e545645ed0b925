import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GaugeShare } from '../../../shared/handover/handover.contract.ts'
import classes from './gauge.module.css'
import { focusFamily } from './familyPlaces.ts'

/** How much of each family is in order: its figure, and a bar beside it. Its name goes to what is missing of it. */
export const GaugeFamilies = ({ families }: { families: readonly GaugeShare[] }) => {
  const { t } = useTranslation()
  return (
    <section className={classes.side} aria-labelledby="gauge-families">
      <h2 className={classes.sideTitle} id="gauge-families">
        {t('handover.gauge.byFamily')}
      </h2>
      <ul className={classes.shares} aria-labelledby="gauge-families">
        {families.map((share) => (
          <Share key={share.family} share={share} />
        ))}
      </ul>
    </section>
  )
}

const Share = ({ share: { family, score, inOrder, total } }: { share: GaugeShare }) => {
  const { t } = useTranslation()
  const name = t(`handover.gauge.families.${family}`)
  return (
    <li className={classes.share}>
      {inOrder < total ? (
        <UnstyledButton
          className={classes.shareName}
          title={t('handover.gauge.goTo', { family: name })}
          onClick={() => focusFamily(family)}
        >
          {name}
        </UnstyledButton>
      ) : (
        <span>{name}</span>
      )}
      {score === null ? (
        <span className={classes.nothing}>{t('handover.gauge.nothingThere')}</span>
      ) : (
        <>
          <span className={classes.track} aria-hidden>
            <span style={{ width: `${score}%` }} />
          </span>
          <span className={classes.percent}>{t('handover.gauge.score', { score })}</span>
          <span className={classes.parts}>{t('handover.gauge.share', { inOrder, total })}</span>
        </>
      )}
    </li>
  )
}
