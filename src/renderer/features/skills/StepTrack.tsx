import { useTranslation } from 'react-i18next'
import { overlapSteps, type OverlapStep } from '../../../shared/skills/skills.contract.ts'
import { rankOf } from '../../../shared/skills/skills.rules.ts'
import classes from './skills.module.css'

interface StepTrackProps {
  step: OverlapStep | null
  /** Hatched: what the dossier speaks for. */
  proposed: OverlapStep | null
}

/** The overlap in five parts, filled as far as it is confirmed, with the word of where it stands. */
export const StepTrack = ({ step, proposed }: StepTrackProps) => {
  const { t } = useTranslation()
  const [reached, spokenFor] = [rankOf(step), rankOf(proposed)]
  return (
    <span className={classes.track}>
      <span className={classes.trackParts} aria-hidden>
        {overlapSteps.map((part, rank) => (
          <span key={part} data-state={rank <= reached ? 'reached' : rank <= spokenFor ? 'proposed' : 'toCome'} />
        ))}
      </span>
      {step === null && proposed !== null ? null : (
        <span>
          {step === null ? t('skills.noStep') : t(`skills.step.${step}`)}
          {step === null ? null : <span className="sr-only">, {t('skills.stepRank', { rank: reached + 1 })}</span>}
        </span>
      )}
      {proposed === null ? null : (
        <span className={classes.trackProposed}>
          {t('skills.matrix.toConfirm', { step: t(`skills.step.${proposed}`) })}
        </span>
      )}
    </span>
  )
}
