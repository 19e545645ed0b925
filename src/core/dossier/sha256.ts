import { createHash } from 'node:crypto'

/** SHA-256 of a file's bytes, in lower-case hexadecimal. */
export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
