import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { AppError } from '../../shared/errors.ts'
import type { DocumentRequest, SavedDocument } from '../../shared/documents/documents.contract.ts'
import type { CoreContext } from '../context.ts'
import { sha256Of } from '../dossier/sha256.ts'
import { systemError } from '../dossier/systemErrors.ts'
import { documentBytes, fileNameOf } from './compose.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Where documents were last saved, while it is there; else beside the dossier. */
function usualFolder({ settings, session }: CoreContext): string {
  const { documentFolder } = settings.get()
  return documentFolder !== '' && isFolder(documentFolder) ? documentFolder : dirname(session.path())
}

/** The name that a document should have, and the folder used last. Errors: those of `fileNameOf`. */
export function suggestDocument(
  context: CoreContext,
  request: DocumentRequest,
): { fileName: string; folder: string; exists: boolean } {
  const fileName = fileNameOf(context, request)
  const folder = usualFolder(context)
  return { fileName, folder, exists: existsSync(join(folder, fileName)) }
}

const extensionOf = (request: DocumentRequest): string => {
  if (request.kind === 'table') return `.${request.format}`
  if (request.kind === 'calendar') return '.ics'
  return request.kind === 'mail' ? '.eml' : '.docx'
}

/** Without its extension no application opens it. */
function withExtension(path: string, request: DocumentRequest): string {
  const extension = extensionOf(request)
  return path.toLowerCase().endsWith(extension) ? path : `${path}${extension}`
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  try {
    await writeFileAtomic(path, bytes)
  } catch (error) {
    throw systemError(error, path) ?? error
  }
}

/** A document that cannot be opened is saved all the same. */
async function tryToOpen({ options }: CoreContext, path: string): Promise<boolean> {
  try {
    await options.desktop.open(path)
    return true
  } catch (error) {
    options.log.info(`No application opened ${basename(path)}: ${String(error)}`)
    return false
  }
}

type WriteRequest = DocumentRequest & { path: string; mayReplace: boolean }

/**
 * Writes a document whole or not at all. Errors: NOT_FOUND; FILE_EXISTS unless it may replace; FILE_FORBIDDEN,
 * FILE_NOT_FOUND and DISK_FULL as the system says.
 */
export async function writeDocument(
  context: CoreContext,
  request: WriteRequest,
): Promise<Omit<SavedDocument, 'wasOpened'>> {
  const path = withExtension(resolve(request.path), request)
  const demandFree = () => {
    if (!request.mayReplace && existsSync(path)) throw new AppError('FILE_EXISTS', { path })
  }
  demandFree()
  const bytes = await documentBytes(context, request)
  demandFree()
  await writeWhole(path, bytes)
  return { path, sha256: sha256Of(bytes), bytes: bytes.length }
}

/** The same, for the page: remembers the folder, and opens the document. */
export async function saveDocument(
  context: CoreContext,
  request: WriteRequest & { mayOpen: boolean },
): Promise<SavedDocument> {
  const written = await writeDocument(context, request)
  context.settings.rememberFolder(dirname(written.path))
  const wasOpened = request.mayOpen && (await tryToOpen(context, written.path))
  return { ...written, wasOpened }
}
