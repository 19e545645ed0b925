import type { DocumentRequest } from '../../shared/documents/documents.contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { CoreContext } from '../context.ts'
import { documentBytes, fileNameOf } from '../documents/compose.ts'
import {
  findFrozenDashboardFiles,
  findHeldWithoutFrozen,
  findSheetedSynergies,
  getLatestHandoverId,
} from './handoverPackage.queries.ts'

/** Documents that are made afresh for one package: making one takes tens of milliseconds. */
const DOCUMENTS_MAX = 1_000

export interface PackagedDocument {
  folder: string
  request: DocumentRequest
}

const ofMeetings = (context: CoreContext): PackagedDocument[] =>
  findHeldWithoutFrozen(context.read()).flatMap((meetingId): PackagedDocument[] => [
    { folder: 'documents/comptes-rendus-en-projet', request: { kind: 'minutes', meetingId } },
    { folder: 'documents/convocations', request: { kind: 'notice', meetingId } },
  ])

/** For whoever takes up the post, whoever else they were last made for. */
function ofHandover(context: CoreContext): PackagedDocument[] {
  const handoverId = getLatestHandoverId(context.read())
  if (handoverId === undefined) return []
  const kinds = ['handoverDossier', 'handoverSheet', 'hundredDays'] as const
  return kinds.map((kind) => ({ folder: 'documents/passation', request: { kind, handoverId, audience: 'office' } }))
}

/** The documents that a package holds beside those that are frozen, the most needed first, and how many are too many. */
export function documentsOf(context: CoreContext): { documents: PackagedDocument[]; leftOut: number } {
  const db = context.read()
  const all: PackagedDocument[] = [
    ...ofHandover(context),
    { folder: 'documents/plan-action', request: { kind: 'actionPlan', audience: 'office', paper: 'A4' } },
    ...findFrozenDashboardFiles(db).map(({ meetingId }): PackagedDocument => ({
      folder: 'documents/tableaux-de-bord',
      request: { kind: 'dashboard', meetingId },
    })),
    ...ofMeetings(context),
    ...findSheetedSynergies(db).map((synergyId): PackagedDocument => ({
      folder: 'documents/synergies',
      request: { kind: 'synergySheet', synergyId, audience: 'office' },
    })),
  ]
  return { documents: all.slice(0, DOCUMENTS_MAX), leftOut: Math.max(0, all.length - DOCUMENTS_MAX) }
}

/**
 * One document, or only its name where it cannot be made: a package is handed over all the same, and its README names what is not in
 * it. A bug leaves its trace in the log.
 */
export async function composeOrSkip(
  context: CoreContext,
  request: DocumentRequest,
): Promise<{ name: string; bytes: Buffer | null }> {
  let name: string = request.kind
  try {
    name = fileNameOf(context, request)
    return { name, bytes: await documentBytes(context, request) }
  } catch (error) {
    if (!(error instanceof AppError)) context.options.log.error(`A package is without its ${request.kind}`, error)
    return { name, bytes: null }
  }
}
