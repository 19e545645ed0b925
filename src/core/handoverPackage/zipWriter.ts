import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable, Transform, type TransformCallback } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { Encrypter } from 'age-encryption'
import { ZipFile } from 'yazl'
import type { PackagedFile } from '../../shared/handoverPackage/handoverPackage.contract.ts'
import { fromWeb, toWeb } from './webStreams.ts'

/** Counts and hashes what passes. */
class Meter extends Transform {
  #hash = createHash('sha256')
  bytes = 0
  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk)
    this.bytes += chunk.length
    done(null, chunk)
  }
  sha256(): string {
    return this.#hash.digest('hex')
  }
}

/**
 * The bytes of an age file (https://age-encryption.org/v1) around others, as they pass: scrypt with the library's own work factor
 * (2^18, about a second and 256 MB on the machine that writes or opens it), then ChaCha20-Poly1305 in chunks of 64 KiB, each
 * authenticated.
 */
async function protect(plain: Readable, passphrase: string): Promise<Readable> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return fromWeb(await encrypter.encrypt(toWeb(plain)))
}

/** On the disk, and not only in the system's memory, before the file gets its name. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

export interface ZipWriter {
  /** Files added so far, in their order. */
  files: PackagedFile[]
  /** Adds one file and waits until it is written, so that no more than one is in memory. */
  add: (path: string, content: Readable | Buffer | string) => Promise<void>
  /** Ends the file: what it weighs and its SHA-256. */
  end: () => Promise<{ bytes: number; sha256: string }>
  /** Gives up; what was written is for the caller to remove. */
  abandon: () => Promise<void>
}

/** Writes a .zip at `path`, which may not exist, as its files are added; as an age file where there is a passphrase. */
export async function zipWriter(path: string, options: { passphrase: string | null; at: Date }): Promise<ZipWriter> {
  const zip = new ZipFile()
  // The typings give the plainest of streams; yazl gives a PassThrough.
  const plain = zip.outputStream as Readable
  const source = options.passphrase === null ? plain : await protect(plain, options.passphrase)
  const whole = new Meter()
  const written = pipeline(source, whole, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  // Told by whoever adds or ends; never an unhandled rejection.
  written.catch(() => {})
  const files: PackagedFile[] = []
  const stop = new AbortController()
  return {
    files,
    add: async (name, content) => {
      const meter = new Meter()
      const given = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      const read = pipeline(Buffer.isBuffer(given) ? Readable.from([given]) : given, meter, { signal: stop.signal })
      zip.addReadStream(meter, name, { mtime: options.at, mode: 0o100_644 })
      read.catch(() => {})
      await Promise.race([Promise.all([read, finished(meter)]), written.then(() => read)])
      files.push({ path: name, bytes: meter.bytes, sha256: meter.sha256() })
    },
    end: async () => {
      zip.end()
      await written
      await flush(path)
      return { bytes: whole.bytes, sha256: whole.sha256() }
    },
    abandon: async () => {
      stop.abort()
      plain.destroy(new Error('The package was given up'))
      await written.catch(() => {})
    },
  }
}
