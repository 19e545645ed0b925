import { Readable } from 'node:stream'
import { createReadStream } from 'node:fs'
import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { getAttachment } from '../attachments/attachments.queries.ts'
import type { CoreContext } from '../context.ts'
import { found } from '../db/found.ts'
import { composeOrSkip, documentsOf } from './documents.ts'
import { exportJson, exportSchema, packagedTables, tableCsv } from './exportFiles.ts'
import {
  findFrozenDashboardFiles,
  findFrozenFiles,
  findKeptFiles,
  findPackagedFiles,
} from './handoverPackage.queries.ts'
import { folderName, pathGiver } from './paths.ts'
import type { ZipWriter } from './zipWriter.ts'

export interface PackageSource {
  /** Reads the copy that is handed over: all that a package holds is of one moment. */
  context: CoreContext
  dossier: OpenDossier
  /** The copy itself. */
  copyPath: string
  madeAt: Date
  withSpokenNotes: boolean
}

/** What was put in, for the README. */
export interface PutIn {
  dossierPath: string
  documents: number
  skipped: string[]
  leftOut: number
}

const extensions: Record<string, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/svg+xml': '.svg',
  'application/json': '.json',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
}

type GivePath = ReturnType<typeof pathGiver>
type Places = Map<string, string>

/** A kept file, to the byte, under a name of its own; where it is first found is its place. */
async function addKept(
  { zip, source, places }: { zip: ZipWriter; source: PackageSource; places: Places },
  path: string,
  sha256: string,
): Promise<void> {
  await zip.add(path, found(getAttachment(source.context.read(), sha256), 'attachment').bytes)
  if (!places.has(sha256)) places.set(sha256, path)
}

async function addKeptFiles(zip: ZipWriter, source: PackageSource, give: GivePath): Promise<Places> {
  const db = source.context.read()
  const places: Places = new Map()
  const target = { zip, source, places }
  for (const { name, sha256, ownerLabel } of findPackagedFiles(db))
    await addKept(target, give(`pieces-jointes/${folderName(ownerLabel ?? '', 'sans-nom')}`, name), sha256)
  for (const { fileName, sha256 } of findFrozenFiles(db))
    await addKept(target, give('documents/comptes-rendus', fileName), sha256)
  for (const { asOf, sha256 } of findFrozenDashboardFiles(db))
    await addKept(target, give('documents/tableaux-de-bord', `${asOf} Tableau de bord figé.json`), sha256)
  for (const { sha256, mediaType } of findKeptFiles(db)) {
    if (!places.has(sha256))
      await addKept(target, give('export/fichiers', `${sha256}${extensions[mediaType] ?? ''}`), sha256)
  }
  return places
}

async function addDocuments(
  zip: ZipWriter,
  source: PackageSource,
  give: GivePath,
): Promise<{ made: number; skipped: string[]; leftOut: number }> {
  const { documents, leftOut } = documentsOf(source.context)
  const skipped: string[] = []
  for (const { folder, request } of documents) {
    const { name, bytes } = await composeOrSkip(source.context, request)
    if (bytes === null) skipped.push(name)
    else await zip.add(give(folder, name), bytes)
  }
  return { made: documents.length - skipped.length, skipped, leftOut }
}

async function addExport(zip: ZipWriter, source: PackageSource, places: Places): Promise<void> {
  const { context, dossier, madeAt, withSpokenNotes } = source
  const tables = packagedTables(withSpokenNotes)
  const db = context.read()
  const exported = { db, dossier: { id: dossier.id, name: dossier.name }, exportedAt: madeAt.toISOString() }
  await zip.add('export/export.json', Readable.from(exportJson({ ...exported, tables, places }), { objectMode: false }))
  await zip.add('export/schema.json', `${JSON.stringify(exportSchema(tables), null, 1)}\n`)
  for (const name of tables) await zip.add(`export/csv/${name}.csv`, tableCsv(db, name))
}

/** Puts everything in a package but its README and its manifest, one file after the other. */
export async function addContents(zip: ZipWriter, source: PackageSource): Promise<PutIn> {
  const give = pathGiver()
  const dossierPath = give('dossier', `${source.dossier.fileName}.relais`)
  await zip.add(dossierPath, createReadStream(source.copyPath))
  const places = await addKeptFiles(zip, source, give)
  const { made, skipped, leftOut } = await addDocuments(zip, source, give)
  await addExport(zip, source, places)
  const frozen = zip.files.filter(({ path }) => path.startsWith('documents/')).length - made
  return { dossierPath, documents: made + frozen, skipped, leftOut }
}
