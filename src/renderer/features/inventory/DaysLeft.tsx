import { useTranslation } from 'react-i18next'
import { termOf } from '../../../shared/inventory/inventory.rules.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'

/** How long something still runs: red once it is past, amber when it has to be thought of; nothing without an end. */
export const DaysLeft = ({ days }: { days: number | null }) => {
  const { t } = useTranslation()
  const term = termOf(days)
  if (days === null || term === 'none') return null
  if (term === 'past') return <StatusBadge tone="late" word={t('inventory.daysPast', { count: -days })} />
  const word = t('inventory.daysLeft', { count: days })
  return <StatusBadge tone={term === 'soon' ? 'soon' : 'active'} word={word} />
}
