import { mkdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { serve } from '../../src/host/serve.ts'
import { testCore } from './core.ts'

/** What came back: status, headers in lower case, body. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

const parse = (raw: string): Answer => {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(':')
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
  })
  return { status: Number(statusLine.split(' ')[1]), headers: Object.fromEntries(headers), body: body.join('\r\n\r\n') }
}

/** Sends the request as written, header by header: a client library would repair or refuse what an attacker sends. */
export const rawRequest = async (port: number, lines: string[]): Promise<Answer> => {
  const socket = connect(port, '127.0.0.1')
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  return parse(Buffer.concat(chunks).toString())
}

const writePage = (folder: string): string => {
  const pageDir = join(folder, 'renderer')
  mkdirSync(join(pageDir, 'assets'), { recursive: true })
  writeFileSync(join(pageDir, 'index.html'), '<!doctype html><style nonce="__CSP_NONCE__"></style><h1>Relais</h1>')
  writeFileSync(join(pageDir, 'assets', 'app.js'), 'export {}')
  writeFileSync(join(folder, 'secret.html'), 'not part of the page')
  return pageDir
}

/** A real loopback host over a real core, with a small page. */
export const loopbackHost = async (options: { fileToOpen?: string } = {}) => {
  const core = testCore()
  const pages: boolean[] = []
  const served = await serve({
    context: core.context,
    pageDir: writePage(core.folder),
    fileToOpen: options.fileToOpen ?? '',
    onPage: (isThere) => pages.push(isThere),
  })
  onTestFinished(served.close)
  const launch = new URL(served.url)
  const { host, origin } = launch
  const port = Number(launch.port)
  const get = (path: string, ...headers: string[]) =>
    rawRequest(port, [`GET ${path} HTTP/1.1`, `Host: ${host}`, ...headers])

  /** Uses the launch token up, as the person's browser does, and answers the cookie. */
  const letIn = async (): Promise<string> => {
    const { headers } = await get(launch.pathname + launch.search)
    return headers['set-cookie']?.split(';')[0] ?? ''
  }
  const openSocket = (cookie: string, query = ''): WebSocket =>
    new WebSocket(`ws://${host}/rpc${query}`, { headers: { Cookie: cookie, Origin: origin } })
  return { core, served, launch, host, origin, port, pages, get, letIn, openSocket }
}
