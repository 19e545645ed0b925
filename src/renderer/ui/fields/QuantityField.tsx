import type { z } from 'zod'
import * as typography from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { DecimalInput } from './DecimalInput.tsx'
import type { FieldProps, HideableLabel } from './field.ts'
import { parseQuantity } from './parse.ts'
import { useParsedField } from './useParsedField.ts'

interface QuantityFieldProps extends FieldProps<number | null>, HideableLabel {
  /** The contract’s schema of this field: refuses before sending. */
  schema?: z.ZodType
  placeholder?: string
  /** « t », « km »: after the number, inside the field. */
  unit?: string
  width?: number
}

/** A number, zero or more, with a comma or a point, that saves as it is typed; empty is null. */
export const QuantityField = ({ value, save, schema, width = 140, ...input }: QuantityFieldProps) => {
  const field = useParsedField<number>({
    value,
    save,
    parse: parseQuantity,
    format: (held) => typography.typedNumber(held, currentLocale()),
    schema,
  })
  return <DecimalInput {...input} width={width} field={field} />
}
