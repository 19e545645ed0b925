import { TextInput } from '@mantine/core'
import type { z } from 'zod'
import { labelProps, type FieldProps, type HideableLabel } from './field.ts'
import { parseInteger } from './parse.ts'
import { useParsedField } from './useParsedField.ts'

interface NumberFieldProps extends FieldProps<number | null>, HideableLabel {
  schema?: z.ZodType
  /** « jours », « min »: after the number, inside the field. */
  unit?: string
  width?: number
}

/** A whole number, zero or more, that saves as it is typed; empty is null. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, hideLabel, value, save, schema, unit, disabled, width = 120, ...input } = props
  const field = useParsedField<number>({ value, save, parse: parseInteger, format: String, schema })
  return (
    <TextInput
      {...input}
      {...labelProps(label, hideLabel)}
      inputMode="numeric"
      readOnly={disabled}
      value={field.draft}
      error={field.error}
      rightSection={unit ? <span aria-hidden>{unit}</span> : null}
      rightSectionWidth={unit ? unit.length * 8 + 12 : undefined}
      rightSectionPointerEvents="none"
      styles={{ wrapper: { width }, input: { fontVariantNumeric: 'tabular-nums' }, section: { fontSize: 13 } }}
      onChange={(event) => field.change(event.currentTarget.value)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
    />
  )
}
