import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClockTime } from '../../../shared/fields.ts'
import { labelProps, type FieldProps, type HideableLabel } from './field.ts'
import { parseTime } from './parse.ts'
import { useParsedField } from './useParsedField.ts'

interface TimeFieldProps extends FieldProps<ClockTime | null>, HideableLabel {
  placeholder?: string
}

/** A clock time: 9h30, 930 and 9:30 are all understood; empty is null. */
export const TimeField = ({ label, hideLabel, value, save, disabled, placeholder, ...input }: TimeFieldProps) => {
  const { t } = useTranslation()
  const field = useParsedField<ClockTime>({ value, save, parse: parseTime, format: (time) => time })
  return (
    <TextInput
      {...input}
      {...labelProps(label, hideLabel)}
      placeholder={placeholder ?? t('common.timePlaceholder')}
      readOnly={disabled}
      value={field.draft}
      error={field.error}
      styles={{ wrapper: { width: 88 }, input: { fontVariantNumeric: 'tabular-nums' } }}
      onChange={(event) => field.change(event.currentTarget.value)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
    />
  )
}
