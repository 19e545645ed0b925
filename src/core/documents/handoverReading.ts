import type { Audience } from '../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import type { HandoverRow } from '../../shared/handover/handover.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import type { CoreContext } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { readHandover } from '../handover/handover.service.ts'
import type { DossierView } from '../word/dossier.ts'
import { readerOf, readToldView, type Reader } from './reader.ts'

/** What every document of a handover is written from. */
export interface HandoverReading {
  db: ReadDb
  /** In the words of its reader. */
  handover: HandoverRow
  /** For whom: what this reader may not know is in no document. */
  reader: Reader
  /** The day on which it is made. */
  today: CalendarDate
  locale: Locale
}

/** A handover in the words of its reader; its parts are words of a closed list. */
function handoverFor(reader: Reader, handover: HandoverRow): HandoverRow {
  const named = (contactId: Id | null, label: string): string =>
    reader.nameOf({ organisationId: null, contactId, label })
  return {
    ...reader.scrub(handover),
    parts: handover.parts,
    outgoingLabel: named(handover.outgoingId, handover.outgoingLabel),
    incomingLabel: named(handover.incomingId, handover.incomingLabel),
    hierarchyLabel: named(handover.hierarchyId, handover.hierarchyLabel),
  }
}

/** A handover with its reader, and what stands around the text of its documents as this reader may read it. Errors: NOT_FOUND. */
export function readHandoverFor(
  context: CoreContext,
  { handoverId, audience }: { handoverId: Id; audience?: Audience | undefined },
): { reading: HandoverReading; dossier: DossierView } {
  const db = context.read()
  const { locale } = context.settings.get()
  const found = readHandover(db, handoverId)
  const handover = { ...found, audience: audience ?? found.audience }
  const reader = readerOf(db, handover.audience, locale)
  return {
    reading: {
      db,
      handover: handoverFor(reader, handover),
      reader,
      today: context.today(),
      locale,
    },
    dossier: readToldView(db, reader, locale),
  }
}
