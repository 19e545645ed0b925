import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readDossierView } from '../../minutes/minutes.view.ts'
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
  return hundredDaysDocument({ ...readDossierView(db, locale), told })
}
