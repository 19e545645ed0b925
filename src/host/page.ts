import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

/** One file of the built page with the headers it is served with, in Electron (`app:`) and on loopback alike. */
export interface PageFile {
  status: 200 | 404
  headers: Record<string, string>
  body: Buffer<ArrayBuffer>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const policy = (nonce: string, connect: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The file that a URL's path names inside `pageDir`, or undefined when it points outside or is no path at all. */
const fileOf = (pageDir: string, pathname: string): string | undefined => {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  // A backslash would climb out of the folder on Windows; a NUL ends a path in the system's calls.
  if (/[\\\0]/.test(decoded)) return undefined
  const file = resolve(join(pageDir, decoded === '/' ? 'index.html' : decoded))
  return file.startsWith(resolve(pageDir) + sep) ? file : undefined
}

/** Reads one file of the page. `connect` is the policy's `connect-src`: where the page may open a connection to. */
export const readPageFile = async (pageDir: string, pathname: string, connect: string): Promise<PageFile> => {
  const notFound: PageFile = {
    status: 404,
    headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
    body: Buffer.from('404'),
  }
  const file = fileOf(pageDir, pathname)
  const type = file && types[extname(file)]
  if (!file || !type) return notFound
  let body: Buffer<ArrayBuffer>
  try {
    body = await readFile(file)
  } catch {
    return notFound
  }
  const headers: Record<string, string> = { ...securityHeaders, 'Content-Type': type, 'Cache-Control': 'no-store' }
  if (extname(file) !== '.html') return { status: 200, headers, body }
  const nonce = randomBytes(16).toString('base64')
  headers['Content-Security-Policy'] = policy(nonce, connect)
  return { status: 200, headers, body: Buffer.from(body.toString('utf8').replaceAll('__CSP_NONCE__', nonce)) }
}
