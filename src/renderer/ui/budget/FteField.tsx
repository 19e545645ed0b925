import { FteHundredths } from '../../../shared/budget/budget.contract.ts'
import { typedAmount } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { DecimalInput } from '../fields/DecimalInput.tsx'
import type { FieldProps, HideableLabel } from '../fields/field.ts'
import { parseMoney, type Parsed } from '../fields/parse.ts'
import { useParsedField } from '../fields/useParsedField.ts'

/** Reads 0,25 and 1 as full-time equivalents, in hundredths: two decimals, as cents have. */
export const parseFte = (typed: string): Parsed<number> => {
  const { value, error } = parseMoney(typed)
  return error !== null || (value !== null && value < 0) ? { value: null, error: 'fte' } : { value, error: null }
}

/** Full-time equivalents, typed « 0,25 » and kept in hundredths; saves as it is typed; empty is null. */
export const FteField = ({ value, save, ...input }: FieldProps<number | null> & HideableLabel & { width: number }) => {
  const field = useParsedField<number>({
    value,
    save,
    parse: parseFte,
    format: (held) => typedAmount(held, currentLocale()),
    schema: FteHundredths.nullable(),
  })
  return <DecimalInput {...input} field={field} />
}
