import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CalendarEntry } from '../../../shared/calendar/calendar.contract.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './calendar.module.css'
import { hoursOf, hrefOfEntry, kindIcons, nameOf } from './entries.ts'

/** One entry of a day, in full: its hours, what it is, its name, who or where, and whether it is done or late. */
export const EntryLine = ({ entry }: { entry: CalendarEntry }) => {
  const { t } = useTranslation()
  const KindIcon = kindIcons[entry.kind]
  const hours = hoursOf(entry)
  return (
    <li className={classes.line}>
      <Anchor href={hrefOfEntry(entry)} className={classes.lineLink} underline="never">
        <KindIcon size={16} className={classes.lineIcon} aria-hidden />
        <span className={classes.lineWhat}>
          <span className={classes.lineKind}>{t(`calendar.kind.${entry.kind}`)}</span>
          {hours === '' ? null : <span className={classes.lineHours}>{hours}</span>}
        </span>
        <span className={classes.lineName}>
          {nameOf(entry)}
          {entry.detail === '' ? null : <span className={classes.lineDetail}>{entry.detail}</span>}
        </span>
        {entry.isLate ? <StatusBadge tone="late" word={t('common.late')} /> : null}
        {entry.isDone ? <StatusBadge tone="done" word={t('calendar.doneBadge')} /> : null}
      </Anchor>
    </li>
  )
}
