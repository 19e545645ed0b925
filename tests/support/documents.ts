import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentRequest } from '../../src/shared/documents/documents.contract.ts'
import { temporaryFolder, type testDossier } from './core.ts'
import type { ReadDocument } from './word.ts'

type Client = Awaited<ReturnType<typeof testDossier>>['client']

/** The file that a request writes. */
export async function bytesOf(client: Client, request: DocumentRequest): Promise<Buffer> {
  const { path } = await client.documents.save({
    ...request,
    path: join(temporaryFolder(), 'document'),
    mayOpen: false,
  })
  return readFileSync(path)
}

/** A text with every space an ordinary one. */
export const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

/** The rows of the first table that has these heads; none without one. */
export const tableWith = ({ tables }: ReadDocument, ...headers: string[]): string[][] =>
  tables
    .find(({ headerRows }) => headers.every((header) => headerRows[0]?.map(plain).includes(header)))
    ?.rows.map((row) => row.map(plain)) ?? []
