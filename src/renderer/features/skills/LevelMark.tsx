import { useTranslation } from 'react-i18next'
import { levels, type SkillLevel } from './levels.ts'
import classes from './skills.module.css'

/** A level as its number, as many filled bars, and its word: read in grey as in colour. */
export const LevelMark = ({ level, none }: { level: SkillLevel | null; none: string }) => {
  const { t } = useTranslation()
  if (level === null) return <span className={classes.unrated}>{none}</span>
  return (
    <span className={classes.mark}>
      <span className={classes.markNumber}>{level}</span>
      <span className={classes.markSide}>
        <span className={classes.bars} aria-hidden>
          {levels.slice(1).map((bar) => (
            <span key={bar} data-filled={bar <= level} />
          ))}
        </span>
        <span className={classes.markWord}>{t(`skills.levels.l${level}`)}</span>
      </span>
    </span>
  )
}
