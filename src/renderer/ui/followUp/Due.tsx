import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { shortDate } from '../format.ts'
import classes from './followUp.module.css'

/** A date by which something is due: in red, with an icon and the word, once it is past. */
export const Due = ({ date, isLate }: { date: CalendarDate | null; isLate: boolean }) => {
  const { t } = useTranslation()
  if (date === null) return null
  if (!isLate) return shortDate(date)
  return (
    <span className={classes.late}>
      <IconAlertCircle size={14} aria-hidden />
      {t('followUp.late')} · {shortDate(date)}
    </span>
  )
}
