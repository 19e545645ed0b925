import { useTranslation } from 'react-i18next'
import type { Today } from '../../../shared/today/today.contract.ts'
import { fullDate } from '../../ui/format.ts'
import { hrefOfPhase } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'
import { DueBadge } from './DueBadge.tsx'

/** The phase under way and the milestones that come next. */
export const PhaseNow = ({ today }: { today: Today }) => {
  const { t } = useTranslation()
  const { phase, milestones } = today
  if (!phase) return null
  const href = hrefOfPhase(phase.id)
  return (
    <DayList title={t('today.phase')}>
      <DayLine
        href={href}
        title={phase.name}
        second={phase.plannedEnd ? t('today.phaseUntil', { date: fullDate(phase.plannedEnd) }) : null}
        aside={<StatusBadge tone="active" word={t('enums.phaseStatus.open')} />}
      />
      {milestones.map((milestone) => (
        <DayLine
          key={milestone.id}
          href={href}
          title={milestone.name}
          aside={<DueBadge date={milestone.dueDate} isLate={milestone.isLate} />}
        />
      ))}
    </DayList>
  )
}
