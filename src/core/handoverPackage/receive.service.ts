import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Entry } from 'yauzl'
import { AppError } from '../../shared/errors.ts'
import { Manifest, type Verdict, type Verification } from '../../shared/handoverPackage/handoverPackage.contract.ts'
import type { CoreContext } from '../context.ts'
import { checkHeader } from '../dossier/header.ts'
import { knownVersion } from '../dossier/migrate.ts'
import { completed, publish } from '../dossier/newFile.ts'
import { systemError } from '../dossier/systemErrors.ts'
import { withPackage, type OpenedPackage } from './openPackage.ts'
import { sameOnDisk } from './paths.ts'

const MANIFEST = 'manifeste.json'
/** Far above what a hundred thousand files take. */
const MANIFEST_MAX = 50_000_000

type PackageRequest = { path: string; passphrase: string | null }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function bytesOf(opened: OpenedPackage, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await opened.read(entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const areUnique = (paths: readonly string[]): boolean => new Set(paths.map(sameOnDisk)).size === paths.length

/** Errors: PACKAGE_FOREIGN for a .zip without a manifest of ours; PACKAGE_ALTERED where it cannot be read. */
async function readManifest(opened: OpenedPackage, path: string): Promise<Manifest> {
  const entry = opened.entries.get(MANIFEST)
  if (entry === undefined || entry.uncompressedSize > MANIFEST_MAX) throw new AppError('PACKAGE_FOREIGN', { path })
  let text: string
  try {
    text = (await bytesOf(opened, entry)).toString('utf8')
  } catch {
    throw new AppError('PACKAGE_ALTERED', { path })
  }
  const { data } = Manifest.safeParse(parsed(text))
  if (data === undefined || !areUnique(data.files.map((file) => file.path)))
    throw new AppError('PACKAGE_FOREIGN', { path })
  return data
}

async function sha256Of(opened: OpenedPackage, entry: Entry): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(await opened.read(entry), hash)
  return hash.digest('hex')
}

/** A file of another size than the manifest's is not even read. */
async function verdictOn(opened: OpenedPackage, file: Manifest['files'][number]): Promise<Verdict> {
  const entry = opened.entries.get(file.path)
  if (entry === undefined) return 'missing'
  if (entry.uncompressedSize !== file.bytes) return 'altered'
  try {
    return (await sha256Of(opened, entry)) === file.sha256 ? 'sound' : 'altered'
  } catch {
    // What does not inflate, or not to the size that it claims.
    return 'altered'
  }
}

async function check(opened: OpenedPackage, path: string): Promise<Verification> {
  const manifest = await readManifest(opened, path)
  const files: Verification['files'] = []
  for (const file of manifest.files) files.push({ path: file.path, verdict: await verdictOn(opened, file) })
  const known = new Set([MANIFEST, ...manifest.files.map((file) => file.path)])
  for (const name of opened.entries.keys()) if (!known.has(name)) files.push({ path: name, verdict: 'unexpected' })
  return { manifest, isSound: files.every(({ verdict }) => verdict === 'sound'), files }
}

/** Reads a package file by file and compares each with the manifest; nothing is written. Errors: those of `withPackage`. */
export const verifyPackage = (context: CoreContext, request: PackageRequest): Promise<Verification> => {
  const path = resolve(request.path)
  return withPackage(context, { ...request, path }, (opened) => check(opened, path))
}

const dossierFile = /^dossier\/[^/]+\.relais$/u

/** The one dossier of a sound package. */
function dossierEntry(opened: OpenedPackage, { manifest, isSound }: Verification, path: string): Entry {
  if (!isSound) throw new AppError('PACKAGE_ALTERED', { path })
  const [only, another] = manifest.files.filter((file) => dossierFile.test(file.path))
  const entry = opened.entries.get(only?.path ?? '')
  if (entry === undefined || another !== undefined) throw new AppError('PACKAGE_FOREIGN', { path })
  return entry
}

/**
 * Takes the dossier out of a package that was checked whole, without ever replacing a file; answers where it is. Errors: FILE_EXISTS;
 * PACKAGE_ALTERED where any file is not sound; those of `withPackage`, and those of opening a dossier.
 */
export async function receivePackage(
  context: CoreContext,
  request: PackageRequest & { to: string },
): Promise<{ path: string }> {
  const path = resolve(request.path)
  const to = completed(request.to)
  if (existsSync(to)) throw new AppError('FILE_EXISTS', { path: to })
  const unfinished = `${to}.${context.options.newId()}.tmp`
  try {
    await withPackage(context, { ...request, path }, async (opened) => {
      const entry = dossierEntry(opened, await check(opened, path), path)
      await pipeline(await opened.read(entry), createWriteStream(unfinished, { flags: 'wx', flush: true }))
    })
    checkHeader(unfinished, knownVersion(context.options.migrationsDir))
    publish(unfinished, to)
    return { path: to }
  } catch (error) {
    throw systemError(error, to) ?? error
  } finally {
    rmSync(unfinished, { force: true })
  }
}
