import { AppError } from '../../shared/errors.ts'

/** The record, or NOT_FOUND: it was removed meanwhile, or the address is old. */
export function found<T>(record: T | undefined, entity: string): T {
  if (record === undefined) throw new AppError('NOT_FOUND', { entity })
  return record
}

/** Says NOT_FOUND where an update or a delete touched no row. */
export function demandChanged(changes: number, entity: string): void {
  if (changes === 0) throw new AppError('NOT_FOUND', { entity })
}
