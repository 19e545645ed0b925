import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAutosave } from '../useAutosave.ts'
import { labelProps, type FieldProps, type HideableLabel } from './field.ts'

interface SelectFieldProps<T extends string> extends FieldProps<T | null>, HideableLabel {
  options: readonly { value: T; label: string }[]
  /** Whether it can be emptied (saves null). */
  isClearable?: boolean
  placeholder?: string
  width?: number | string
}

/** One of a short list; saves when it is chosen. */
export const SelectField = <T extends string>(props: SelectFieldProps<T>) => {
  const { label, hideLabel, value, save, options, isClearable = false, disabled, width, ...input } = props
  const { t } = useTranslation()
  const field = useAutosave<T | null>({ value, save, isUndoable: true })
  return (
    <Select
      {...input}
      {...labelProps(label, hideLabel)}
      data={[...options]}
      value={field.draft}
      error={field.error}
      readOnly={disabled}
      clearable={isClearable && !disabled}
      clearButtonProps={{ 'aria-label': t('common.clearField') }}
      rightSection={disabled ? null : undefined}
      allowDeselect={isClearable}
      checkIconPosition="right"
      styles={{ wrapper: { width } }}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen)
        field.commit(option ? option.value : null)
      }}
    />
  )
}
