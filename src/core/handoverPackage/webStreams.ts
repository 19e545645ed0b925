import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'

// The web's streams are the same objects in Node and in a browser; only their declarations differ.

/** A stream of Node as the web's, for what works in browsers too. */
export function toWeb(stream: Readable): ReadableStream<Uint8Array> {
  const same: unknown = Readable.toWeb(stream)
  return same as ReadableStream<Uint8Array>
}

/** A stream of the web as Node's. */
export const fromWeb = (stream: object): Readable => Readable.fromWeb(stream as NodeStream)
