import { useTranslation } from 'react-i18next'
import type { Gauge, GaugeLine, GaugeShare } from '../../../shared/handover/handover.contract.ts'
import { useKeptText } from '../../ui/memory.ts'
import { headingOf } from './familyPlaces.ts'
import classes from './gauge.module.css'
import { MissingBackup, MissingOne, MissingSome } from './GaugeMissing.tsx'

/** What is missing, family by family: each line unfolds, and leads to where it is settled. What is unfolded stays so. */
export const GaugeLines = ({ gauge: { families, lines } }: { gauge: Gauge }) => {
  const { t } = useTranslation()
  const [kept, keep] = useKeptText('gauge.unfolded')
  const unfolded = new Set(kept.split(' '))
  const toggle = (key: string) => {
    if (!unfolded.delete(key)) unfolded.add(key)
    keep([...unfolded].join(' '))
  }
  const missing = lines.filter((line) => line.missing > 0)
  if (missing.length === 0) return <p className={classes.done}>{t('handover.gauge.allInOrder')}</p>
  return families.map((share) => {
    const own = missing.filter(({ family }) => family === share.family)
    return own.length === 0 ? null : (
      <FamilyLines key={share.family} share={share} lines={own} unfolded={unfolded} onToggle={toggle} />
    )
  })
}

interface FamilyLinesProps {
  share: GaugeShare
  lines: readonly GaugeLine[]
  unfolded: ReadonlySet<string>
  onToggle: (key: string) => void
}

const FamilyLines = ({ share: { family, inOrder, total }, lines, unfolded, onToggle }: FamilyLinesProps) => {
  const { t } = useTranslation()
  const share = t('handover.gauge.share', { inOrder, total })
  return (
    <section className={classes.family} aria-labelledby={headingOf(family)}>
      <div className={classes.familyHead}>
        <h2 className={classes.familyTitle} id={headingOf(family)} tabIndex={-1}>
          {t(`handover.gauge.families.${family}`)}
        </h2>
        <span className={classes.parts}>{t('handover.gauge.inFamily', { share })}</span>
      </div>
      <ul className={classes.lines} aria-labelledby={headingOf(family)}>
        {lines.map((line) => (
          <li key={line.key} className={classes.line}>
            <Missing line={line} isOpen={unfolded.has(line.key)} onToggle={() => onToggle(line.key)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Missing = ({ line, isOpen, onToggle }: { line: GaugeLine; isOpen: boolean; onToggle: () => void }) => {
  const { key, missing, rows } = line
  if (key === 'noRecentBackup') return <MissingBackup />
  const [first] = rows
  if (missing === 1 && first !== undefined) return <MissingOne of={key} row={first} total={line.total} />
  return <MissingSome of={key} line={line} isOpen={isOpen} onToggle={onToggle} />
}
