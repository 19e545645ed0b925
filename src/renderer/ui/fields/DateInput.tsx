import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { labelProps } from './field.ts'

interface DateInputProps {
  label: string
  hideLabel?: boolean | undefined
  description?: string | undefined
  className?: string | undefined
  /** In the place of « JJ/MM/AAAA »: what an empty date means. */
  placeholder?: string | undefined
  disabled?: boolean | undefined
  /** Whether the dialog it is in begins there. */
  isFirst?: boolean | undefined
  text: string
  /** The date that the text means, for the calendar. */
  date: CalendarDate | null
  error: string | null
  onType: (text: string) => void
  onPick: (date: CalendarDate) => void
  onFocus?: () => void
  onBlur?: () => void
}

/** A date that is typed (07/02/2023) or picked in a calendar (Alt + ↓). Keeps whatever is typed. */
export const DateInput = (props: DateInputProps) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const pick = (picked: string | null) => {
    if (picked) props.onPick(picked)
    setOpen(false)
    input.current?.focus()
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <TextInput
          ref={input}
          {...labelProps(props.label, props.hideLabel)}
          description={props.description}
          className={props.className}
          placeholder={props.placeholder ?? t('common.datePlaceholder')}
          readOnly={props.disabled}
          data-autofocus={props.isFirst || undefined}
          value={props.text}
          error={props.error}
          styles={{ wrapper: { width: 140 }, input: { fontVariantNumeric: 'tabular-nums' } }}
          onChange={(event) => props.onType(event.currentTarget.value)}
          onFocus={props.onFocus}
          onBlur={props.onBlur}
          onKeyDown={(event) => {
            if (!event.altKey || event.key !== 'ArrowDown' || props.disabled) return
            event.preventDefault()
            setOpen(true)
          }}
          rightSection={
            props.disabled ? null : (
              <ActionIcon
                aria-label={t('common.openCalendar')}
                tabIndex={-1}
                size={24}
                onClick={() => setOpen(!isOpen)}
              >
                <IconCalendar size={16} />
              </ActionIcon>
            )
          }
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('common.calendar')}>
        <DatePicker
          value={props.date}
          defaultDate={props.date ?? undefined}
          onChange={pick}
          size="sm"
          ariaLabels={{ previousMonth: t('common.previousMonth'), nextMonth: t('common.nextMonth') }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
