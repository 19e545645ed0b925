import type { CalendarDate } from '../../../shared/fields.ts'
import { fieldDate } from '../format.ts'
import { DateInput } from './DateInput.tsx'
import type { FieldProps, HideableLabel } from './field.ts'
import { lacksYear, readDate } from './parse.ts'
import { useParsedField } from './useParsedField.ts'
import type { z } from 'zod'

interface DateFieldProps extends FieldProps<CalendarDate | null>, HideableLabel {
  schema?: z.ZodType
}

/** A calendar date that saves as it is typed or picked: JJ/MM/AAAA on screen, YYYY-MM-DD in the dossier, null when empty. */
export const DateField = ({
  label,
  hideLabel,
  description,
  className,
  value,
  save,
  schema,
  disabled,
}: DateFieldProps) => {
  const field = useParsedField<CalendarDate>({
    value,
    save,
    parse: readDate,
    format: fieldDate,
    schema,
    // On its way to 2023, « 07/02/20 » would put a meeting in 2020, and give it another number.
    isUnfinished: lacksYear,
  })
  return (
    <DateInput
      label={label}
      hideLabel={hideLabel}
      description={description}
      className={className}
      disabled={disabled}
      text={field.draft}
      date={readDate(field.draft).value}
      error={field.error}
      onType={field.change}
      onPick={(date) => field.commit(fieldDate(date))}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
    />
  )
}
