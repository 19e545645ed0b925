import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../../context.ts'
import { readHandover } from '../../handover/handover.service.ts'
import { readerOf, readToldView } from '../reader.ts'
import { handoverDossierDocument } from './handoverDossier.docx.ts'

/** The dossier de passation, in Word. Errors: NOT_FOUND. */
export function composeHandoverDossier(
  context: CoreContext,
  { handoverId }: Extract<DocumentRequest, { kind: 'handoverDossier' }>,
): Promise<Buffer> {
  const db = context.read()
  const { locale } = context.settings.get()
  const handover = readHandover(db, handoverId)
  const reader = readerOf(db, handover.audience, locale)
  return handoverDossierDocument({
    ...readToldView(db, reader, locale),
    asked: {
      db,
      // Its parts are words of a closed list.
      handover: { ...reader.scrub(handover), parts: handover.parts },
      reader,
      today: context.today(),
      locale,
    },
  })
}
