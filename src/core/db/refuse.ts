import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, FieldErrorKey } from '../../shared/fields.ts'

/** A field refused, with the key of its sentence. */
export const refuse = (path: string, message: FieldErrorKey): AppError =>
  new AppError('INVALID_INPUT', { issues: [{ path, message }] })

/** What is told to have happened did: INVALID_INPUT (`inFuture`) for a day to come. */
export function demandPast(path: string, date: CalendarDate | null | undefined, today: CalendarDate): void {
  if (date && date > today) throw refuse(path, 'inFuture')
}
