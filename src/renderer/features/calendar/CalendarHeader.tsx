import { ActionIcon, Button, Popover, SegmentedControl } from '@mantine/core'
import { MonthPicker } from '@mantine/dates'
import { IconCalendarShare, IconChevronDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { DocumentMenu } from '../../ui/documents/DocumentMenu.tsx'
import { monthInWords } from '../../ui/format.ts'
import classes from './calendar.module.css'
import { calendarViews } from './calendarViews.ts'
import { KindsButton } from './KindsButton.tsx'
import { firstDayOf, monthOf, monthsAfter, type Month } from './month.ts'
import type { useCalendarPlace } from './useCalendarPlace.ts'
import type { ShownKinds } from './useShownKinds.ts'

interface CalendarHeaderProps {
  place: ReturnType<typeof useCalendarPlace>
  today: CalendarDate
  kinds: ShownKinds
}

/** The month, how it is looked at, what of it is shown, and what leaves for the calendars of others. */
export const CalendarHeader = ({ place, today, kinds }: CalendarHeaderProps) => {
  const { t } = useTranslation()
  const { view, show, goTo } = place
  const month = place.month ?? monthOf(today)
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>{t('calendar.title')}</h1>
      <div className={classes.period}>
        <ActionIcon aria-label={t('common.previousMonth')} onClick={() => goTo(monthsAfter(month, -1))}>
          <IconChevronLeft size={18} />
        </ActionIcon>
        <MonthChoice month={month} onChange={goTo} />
        <ActionIcon aria-label={t('common.nextMonth')} onClick={() => goTo(monthsAfter(month, 1))}>
          <IconChevronRight size={18} />
        </ActionIcon>
      </div>
      <Button size="xs" variant="default" onClick={() => goTo(undefined)}>
        {t('calendar.today')}
      </Button>
      <SegmentedControl
        size="xs"
        styles={{ label: { fontWeight: 400 } }}
        aria-label={t('calendar.view')}
        data={calendarViews.map((value) => ({ value, label: t(`calendar.views.${value}`) }))}
        value={view}
        onChange={show}
      />
      <div className={classes.tools}>
        <KindsButton {...kinds} />
        <DocumentMenu
          words={t('calendar.export')}
          icon={<IconCalendarShare size={16} aria-hidden />}
          isCompact
          groups={[
            {
              choices: [
                { name: t('calendar.exportAhead'), request: { kind: 'calendar', meetingId: null, from: today } },
                { name: t('calendar.exportAll'), request: { kind: 'calendar', meetingId: null, from: null } },
              ],
            },
          ]}
        />
      </div>
    </header>
  )
}

const MonthChoice = ({ month, onChange }: { month: Month; onChange: (month: Month) => void }) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="subtle"
          className={classes.monthName}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {monthInWords(month)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('calendar.chooseMonth')}>
        <MonthPicker
          value={firstDayOf(month)}
          defaultDate={firstDayOf(month)}
          ariaLabels={{ previousYear: t('calendar.previousYear'), nextYear: t('calendar.nextYear') }}
          onChange={(picked) => {
            if (picked !== null) onChange(monthOf(picked))
            setOpen(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
