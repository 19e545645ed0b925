import { useTranslation } from 'react-i18next'
import type { Report } from '../../../shared/reports/reports.contract.ts'
import { shortDate } from '../../ui/format.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'

/** From how many days on a report that is due asks for attention. */
const SOON = 30

interface ReportStateProps {
  report: Pick<Report, 'dueOn' | 'sentOn'>
  /** In a list: the state without its day, or the day alone. */
  isShort?: boolean
}

/** Whether a report was sent, is late, or is due; nothing where no day is known. */
export const ReportState = ({ report: { dueOn, sentOn }, isShort = false }: ReportStateProps) => {
  const { t } = useTranslation()
  if (sentOn !== null) {
    const word = isShort ? t('reports.state.sent') : t('reports.state.sentOn', { date: shortDate(sentOn) })
    return <StatusBadge tone="done" word={word} />
  }
  if (dueOn === null) return null
  if (dueOn < todayDate()) {
    const word = isShort ? t('common.late') : t('reports.state.late', { date: shortDate(dueOn) })
    return <StatusBadge tone="late" word={word} />
  }
  return (
    <StatusBadge
      tone={dueOn <= todayDate(SOON) ? 'soon' : 'waiting'}
      word={isShort ? shortDate(dueOn) : t('reports.state.dueOn', { date: shortDate(dueOn) })}
    />
  )
}
