import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Instant } from '../../shared/fields.ts'
import type { CoreContext } from '../context.ts'
import {
  countAllRows,
  findAllRows,
  findAttachments,
  findRowsWithoutSpokenNotes,
  lastChange,
  type ExportedTable,
} from './export.queries.ts'

/** Raised whenever a reader of the former format would misread the new one. */
const EXPORT_VERSION = 1

/** A whole dossier as JSON: docs/export-format.md. */
export interface DossierExport {
  format: 'relais-export'
  version: typeof EXPORT_VERSION
  exportedAt: string
  dossier: Pick<OpenDossier, 'id' | 'name'>
  /** `spokenNote` only where it was asked for. */
  tables: Omit<Record<ExportedTable, object[]>, 'spokenNote'> & { spokenNote?: object[] }
  attachments: { sha256: string; mediaType: string; byteCount: number; base64: string }[]
}

/**
 * Everything that the open dossier holds, the journal and the kept files included; what the officer would only say face to face,
 * and what the journal kept of it, are left out unless they are asked for. Errors: NO_DOSSIER.
 */
export function exportDossier(
  context: CoreContext,
  { withSpokenNotes }: { withSpokenNotes: boolean } = { withSpokenNotes: false },
): DossierExport {
  const dossier = context.session.current()
  if (dossier === null) throw new AppError('NO_DOSSIER', {})
  const db = context.read()
  return {
    format: 'relais-export',
    version: EXPORT_VERSION,
    exportedAt: context.options.now().toISOString(),
    dossier: { id: dossier.id, name: dossier.name },
    tables: withSpokenNotes ? findAllRows(db) : findRowsWithoutSpokenNotes(db),
    attachments: findAttachments(db).map(({ bytes, ...file }) => ({ ...file, base64: bytes.toString('base64') })),
  }
}

/** What a dossier holds, at a glance. */
export interface DossierSummary {
  /** Null while nothing was written in it. */
  changedAt: Instant | null
  /** Rows of each table, named as in the export. */
  records: Record<ExportedTable, number>
}

/** Errors: NO_DOSSIER. */
export const summariseDossier = (context: Pick<CoreContext, 'read'>): DossierSummary => ({
  changedAt: lastChange(context.read()),
  records: countAllRows(context.read()),
})
