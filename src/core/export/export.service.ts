import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { CoreContext } from '../context.ts'
import { findAllRows, findAttachments, type ExportedTable } from './export.queries.ts'

/** Raised whenever a reader of the former format would misread the new one. */
export const EXPORT_VERSION = 1

/** A whole dossier as JSON: docs/export-format.md. */
export interface DossierExport {
  format: 'relais-export'
  version: typeof EXPORT_VERSION
  exportedAt: string
  dossier: Pick<OpenDossier, 'id' | 'name'>
  tables: Record<ExportedTable, object[]>
  attachments: { sha256: string; mediaType: string; byteCount: number; base64: string }[]
}

/** Everything that the open dossier holds, the journal and the kept files included. Errors: NO_DOSSIER. */
export function exportDossier(context: CoreContext): DossierExport {
  const dossier = context.session.current()
  if (dossier === null) throw new AppError('NO_DOSSIER', {})
  const db = context.read()
  return {
    format: 'relais-export',
    version: EXPORT_VERSION,
    exportedAt: context.options.now().toISOString(),
    dossier: { id: dossier.id, name: dossier.name },
    tables: findAllRows(db),
    attachments: findAttachments(db).map(({ bytes, ...file }) => ({ ...file, base64: bytes.toString('base64') })),
  }
}

/** How much of each kind a dossier holds. */
export const countRecords = (context: CoreContext): Record<string, number> => {
  const { journal, ...tables } = findAllRows(context.read())
  const counts = Object.entries(tables).map(([name, rows]) => [name, rows.length] as const)
  return Object.fromEntries([...counts, ['journal', journal.length]])
}
