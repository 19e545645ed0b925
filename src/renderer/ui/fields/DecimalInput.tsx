import { TextInput } from '@mantine/core'
import type { Autosave } from '../useAutosave.ts'
import { labelProps } from './field.ts'

interface DecimalInputProps {
  label: string
  hideLabel?: boolean | undefined
  description?: string | undefined
  className?: string | undefined
  placeholder?: string | undefined
  disabled?: boolean | undefined
  /** After the number, inside the field. */
  unit?: string | undefined
  width: number
  field: Pick<Autosave<string>, 'draft' | 'error' | 'change' | 'onFocus' | 'onBlur'>
}

/** A number being typed, its figures aligned to the right as in a column. */
export const DecimalInput = ({ label, hideLabel, disabled, unit, width, field, ...input }: DecimalInputProps) => (
  <TextInput
    {...input}
    {...labelProps(label, hideLabel)}
    inputMode="decimal"
    readOnly={disabled}
    value={field.draft}
    error={field.error}
    rightSection={unit ? <span aria-hidden>{unit}</span> : null}
    rightSectionWidth={unit ? unit.length * 8 + 16 : undefined}
    rightSectionPointerEvents="none"
    styles={{
      wrapper: { width },
      input: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
      section: { fontSize: 13 },
    }}
    onChange={(event) => field.change(event.currentTarget.value)}
    onFocus={field.onFocus}
    onBlur={field.onBlur}
  />
)
