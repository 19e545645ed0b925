import { Button, Checkbox, Popover } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { calendarKinds } from '../../../shared/calendar/calendar.contract.ts'
import classes from './calendar.module.css'
import { kindIcons } from './entries.ts'
import type { ShownKinds } from './useShownKinds.ts'

/** Which kinds the calendar shows; the button says when some are hidden. */
export const KindsButton = ({ kinds, toggle, showAll }: ShownKinds) => {
  const { t } = useTranslation()
  const isWhole = kinds.length === calendarKinds.length
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconFilter size={14} aria-hidden />}>
          {isWhole
            ? t('calendar.kinds')
            : t('calendar.kindsShown', { shown: kinds.length, total: calendarKinds.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('calendar.kinds')}>
        <ul className={classes.kinds}>
          {calendarKinds.map((kind) => {
            const KindIcon = kindIcons[kind]
            return (
              <li key={kind}>
                <Checkbox
                  size="xs"
                  label={
                    <span className={classes.kindName}>
                      <KindIcon size={14} aria-hidden />
                      {t(`calendar.kind.${kind}`)}
                    </span>
                  }
                  checked={kinds.includes(kind)}
                  onChange={() => toggle(kind)}
                />
              </li>
            )
          })}
        </ul>
        <Button size="xs" variant="subtle" disabled={isWhole} onClick={showAll}>
          {t('common.showAll')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
