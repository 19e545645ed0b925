import type { z } from 'zod'
import * as typography from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { DecimalInput } from './DecimalInput.tsx'
import type { FieldProps, HideableLabel } from './field.ts'
import { parseFigure } from './parse.ts'
import { useParsedField } from './useParsedField.ts'

interface FigureFieldProps extends FieldProps<number | null>, HideableLabel {
  schema?: z.ZodType
  unit?: string
  width?: number
}

/** A number of either sign, with a comma or a point, that saves as it is typed; empty is null. */
export const FigureField = ({ value, save, schema, width = 140, ...input }: FigureFieldProps) => {
  const field = useParsedField<number>({
    value,
    save,
    parse: parseFigure,
    format: (held) => typography.typedNumber(held, currentLocale()),
    schema,
  })
  return <DecimalInput {...input} width={width} field={field} />
}
