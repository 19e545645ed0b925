import { t } from 'i18next'
import type { Today } from '../../../shared/today/today.contract.ts'
import { daysBetween, relativeDay } from '../../ui/format.ts'

/** The lists whose lines are due by a day. */
const dated = ['upcoming', 'toWrite', 'funders', 'measures', 'promises', 'companies', 'decisions', 'actions'] as const
/** Of these, those that hold only what is due soon. */
const bounded = ['funders', 'promises', 'companies', 'decisions', 'actions'] as const

function meetingPart(today: Today): string[] {
  const next = today.upcoming.rows.find(({ date }) => date >= today.date)
  if (next === undefined) return []
  const what = t('today.summary.meeting', {
    name: next.committeeCode === '' ? next.committeeName : next.committeeCode,
    number: next.number,
    when: relativeDay(daysBetween(today.date, next.date)),
  })
  const isNear = next.due !== null && next.due <= today.horizon
  return [isNear && next.lacks.length > 0 ? `${what}${t('today.summary.lacks', { count: next.lacks.length })}` : what]
}

function deadlinesPart(today: Today): string[] {
  const late =
    dated.reduce((sum, key) => sum + today[key].late, 0) + today.milestones.filter(({ isLate }) => isLate).length
  const soon = bounded.reduce((sum, key) => sum + today[key].total - today[key].late, 0)
  if (late === 0 && soon === 0) return []
  if (late === 0) return [t('today.summary.soonOnly', { count: soon })]
  const words = t('today.summary.late', { count: late })
  return [soon === 0 ? words : `${words}${t('today.summary.soon', { count: soon })}`]
}

/** The day in one sentence: the next meeting and what it lacks, what is late and what comes. */
export const daySummary = (today: Today): string => {
  const parts = [...meetingPart(today), ...deadlinesPart(today)]
  if (parts.length === 0) return t('today.summary.quiet')
  const [first = '', ...others] = parts
  return t('today.summary.sentence', {
    parts: [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(t('today.summary.between')),
  })
}
