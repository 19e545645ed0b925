import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readerOf, readToldView } from '../reader.ts'
import { handoverSheetDocument } from './handoverSheet.docx.ts'
import { readSheet } from './read.ts'

/** The handover on two pages, in Word. Errors: NOT_FOUND. */
export function composeHandoverSheet(
  context: CoreContext,
  { handoverId }: Extract<DocumentRequest, { kind: 'handoverSheet' }>,
): Promise<Buffer> {
  const db = context.read()
  const { locale } = context.settings.get()
  const told = readSheet(db, { handoverId, locale, today: context.today() })
  const reader = readerOf(db, told.handover.audience, locale)
  return handoverSheetDocument({ ...readToldView(db, reader, locale), told })
}
