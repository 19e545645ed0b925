import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readerOf, readToldView } from '../reader.ts'
import { hundredDaysDocument } from './hundredDays.docx.ts'
import { readHundredDays } from './read.ts'

/** What comes in the hundred days after a handover, in Word. Errors: NOT_FOUND. */
export function composeHundredDays(
  context: CoreContext,
  { handoverId }: Extract<DocumentRequest, { kind: 'hundredDays' }>,
): Promise<Buffer> {
  const db = context.read()
  const { locale } = context.settings.get()
  const told = readHundredDays(db, { handoverId, locale, today: context.today() })
  const reader = readerOf(db, told.handover.audience, locale)
  return hundredDaysDocument({ ...readToldView(db, reader, locale), told })
}
