import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../shared/phases/phases.contract.ts'
import { forbidsClosing, missingBeforeClosing } from '../../../shared/phases/phases.rules.ts'
import classes from './PhasesPanel.module.css'

/** What a phase still lacks before a committee can close it: what forbids it, and what is for the committee to judge. */
export const MissingToClose = ({ phase, phases }: { phase: Phase; phases: readonly Phase[] }) => {
  const { t } = useTranslation()
  const missing = missingBeforeClosing(phase, phases)
  return (
    <section aria-labelledby="missing-title">
      <h3 id="missing-title" className={classes.partTitle}>
        {t('phases.missingTitle')}
      </h3>
      <ul className={classes.missing}>
        {missing.length === 0 ? (
          <li data-tone="done">
            <IconCircleCheck size={16} aria-hidden />
            {t('phases.nothingMissing')}
          </li>
        ) : null}
        {missing.map((key) => (
          <li key={key} data-tone={forbidsClosing(key) ? 'late' : 'soon'}>
            {forbidsClosing(key) ? <IconAlertCircle size={16} aria-hidden /> : <IconInfoCircle size={16} aria-hidden />}
            <span>{t(`phases.missing.${key}`)}</span>
            <span className={classes.missingWeight}>
              {t(forbidsClosing(key) ? 'phases.forbids' : 'phases.toJudge')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
