import type { z } from 'zod'
import * as typography from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { DecimalInput } from './DecimalInput.tsx'
import type { FieldProps, HideableLabel } from './field.ts'
import { parseMoney } from './parse.ts'
import { useParsedField } from './useParsedField.ts'

interface MoneyFieldProps extends FieldProps<number | null>, HideableLabel {
  /** The contract’s schema of this field: refuses before sending. */
  schema?: z.ZodType
  placeholder?: string
  /** « € », unless it is an amount a year. */
  unit?: string
  width?: number
}

/** Euros, typed « 1 234,56 » and kept as cents; saves as it is typed; empty is null. */
export const MoneyField = ({ value, save, schema, unit = '€', width = 160, ...input }: MoneyFieldProps) => {
  const field = useParsedField<number>({
    value,
    save,
    parse: parseMoney,
    format: (held) => typography.typedAmount(held, currentLocale()),
    schema,
  })
  return <DecimalInput {...input} unit={unit} width={width} field={field} />
}
