import { useTranslation } from 'react-i18next'
import type { Today } from '../../../shared/today/today.contract.ts'
import { hrefOf } from '../../ui/places.ts'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'
import { DueBadge } from './DueBadge.tsx'
import { More } from './More.tsx'

interface FollowUpsProps {
  place: 'decisions' | 'actions'
  today: Today
}

interface FollowUp {
  id: string
  title: string
  second: string
  due: string | null
  isLate: boolean
}

const followUps = (today: Today, place: FollowUpsProps['place']): FollowUp[] =>
  place === 'decisions'
    ? today.decisions.rows.map(({ id, number, text, responsible, deadline, isLate }) => ({
        id,
        title: text,
        second: [number, responsible?.label].filter(Boolean).join(' · '),
        due: deadline,
        isLate,
      }))
    : today.actions.rows.map(({ id, number, title, owner, dueDate, isLate }) => ({
        id,
        title,
        second: [number, owner?.label].filter(Boolean).join(' · '),
        due: dueDate,
        isLate,
      }))

/** Decisions or actions that are late or due, most pressing first. */
export const FollowUps = ({ place, today }: FollowUpsProps) => {
  const { t } = useTranslation()
  const lines = followUps(today, place)
  const { total } = today[place]
  return (
    <DayList title={t(`today.${place}`)} aside={<More href={hrefOf(place)} total={total} shown={lines.length} />}>
      {lines.map((line) => (
        <DayLine
          key={line.id}
          href={hrefOf(place, line.id)}
          title={line.title}
          second={line.second}
          aside={<DueBadge date={line.due} isLate={line.isLate} />}
        />
      ))}
    </DayList>
  )
}
