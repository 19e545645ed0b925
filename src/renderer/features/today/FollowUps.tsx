import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Today } from '../../../shared/today/today.contract.ts'
import { shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'

interface FollowUpsProps {
  place: 'decisions' | 'actions'
  title: string
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
export const FollowUps = ({ place, title, today }: FollowUpsProps) => {
  const { t } = useTranslation()
  const lines = followUps(today, place)
  if (lines.length === 0) return null
  const { total } = today[place]
  const more = (
    <Anchor href={hrefOf(place)} fz={13}>
      {t('today.more', { count: total })}
    </Anchor>
  )
  return (
    <DayList title={title} aside={total > lines.length ? more : null}>
      {lines.map((line) => (
        <DayLine
          key={line.id}
          href={hrefOf(place, line.id)}
          title={line.title}
          second={line.second}
          aside={
            line.due === null ? null : (
              <StatusBadge
                tone={line.isLate ? 'late' : 'soon'}
                word={`${line.isLate ? `${t('common.late')} · ` : ''}${shortDate(line.due)}`}
              />
            )
          }
        />
      ))}
    </DayList>
  )
}
