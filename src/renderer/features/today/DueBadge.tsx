import { useTranslation } from 'react-i18next'
import { shortDate } from '../../ui/format.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'

/** By when, and whether that day is gone by; nothing without a day. */
export const DueBadge = ({ date, isLate }: { date: string | null; isLate: boolean }) => {
  const { t } = useTranslation()
  if (date === null) return null
  return (
    <StatusBadge tone={isLate ? 'late' : 'soon'} word={`${isLate ? `${t('common.late')} · ` : ''}${shortDate(date)}`} />
  )
}
