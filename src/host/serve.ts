import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { RPCHandler } from '@orpc/server/ws'
import { WebSocketServer, type WebSocket } from 'ws'
import type { CoreContext } from '../core/context.ts'
import { router } from '../core/router.ts'
import { createGuard, type Guard } from './guard.ts'
import { readPageFile } from './page.ts'

// What a page's socket is closed with; renderer/rpc.ts reads them.
const CLOSED_ALREADY_OPEN = 4001
/** RFC 6455: the endpoint goes away. */
const CLOSED_HOST_ENDS = 1001
const CLOSED_TAKEN_OVER = 4002
/** A logo or an annex travels in one message. */
const MESSAGE_MAX_BYTES = 64 * 1024 * 1024

const REFUSED_PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Relais</title>
<h1>Cette adresse n’ouvre pas Relais</h1>
<p>L’adresse de Relais ne sert qu’une fois, dans le navigateur où elle a été ouverte. Relancez Relais pour en obtenir une nouvelle.</p>
<p lang="en">Relais’s address works once, in the browser where it was first opened. Start Relais again to get a new one.</p>
`

interface ServeOptions {
  context: CoreContext
  /** Folder of the built page. */
  pageDir: string
  /** The dossier file to open at once, or empty. */
  fileToOpen: string
  /** Called when a page comes (true) or when none is left (false). */
  onPage: (isThere: boolean) => void
}

/** A host at work on a loopback address. */
export interface Served {
  /** The address to open, once. */
  url: string
  close: () => Promise<void>
}

const answerPage = async (
  request: IncomingMessage,
  response: ServerResponse,
  served: ServeOptions & { guard: Guard },
) => {
  const admission = served.guard.admitPage(request)
  if (admission.kind === 'refuse') {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
    response.writeHead(admission.status, headers).end(REFUSED_PAGE)
  } else if (admission.kind === 'letIn') {
    const home = served.fileToOpen ? `/?open=${encodeURIComponent(served.fileToOpen)}` : '/'
    const headers = { 'Set-Cookie': admission.cookie, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }
    response.writeHead(303, { Location: home, ...headers }).end()
  } else {
    const { pathname } = new URL(request.url ?? '/', served.guard.origin)
    const socketOrigin = served.guard.origin.replace('http:', 'ws:')
    const file = await readPageFile(served.pageDir, pathname, `'self' ${socketOrigin}`)
    response.writeHead(file.status, file.headers).end(request.method === 'HEAD' ? undefined : file.body)
  }
}

const refuseUpgrade = (socket: Duplex, status: number) => {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Lets one page at a time work: a second one is told so, and may take over. */
const onePage = (options: ServeOptions) => {
  const handler = new RPCHandler(router)
  let current: WebSocket | undefined
  return (socket: WebSocket, mayTakeOver: boolean) => {
    const isTaken = current?.readyState === socket.OPEN
    if (isTaken && !mayTakeOver) return socket.close(CLOSED_ALREADY_OPEN)
    if (isTaken) current?.close(CLOSED_TAKEN_OVER)
    current = socket
    options.onPage(true)
    socket.on('close', () => {
      if (current !== socket) return
      current = undefined
      options.onPage(false)
    })
    // Broken frames end the connection, which the page sees; there is nothing else to do about them.
    socket.on('error', () => socket.terminate())
    void handler.upgrade(socket, { context: options.context })
  }
}

/** How long a page is given to say goodbye when the host ends. */
const FAREWELL_MS = 1_000

/**
 * Ends the connection of a page once all that it sent was read: its messages come before its goodbye. One that does not answer is
 * cut off.
 */
const farewell = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    const patience = setTimeout(() => socket.terminate(), FAREWELL_MS)
    socket.once('close', () => {
      clearTimeout(patience)
      // What was read last is still being answered in this turn.
      setImmediate(resolve)
    })
    socket.close(CLOSED_HOST_ENDS)
  })

/** How long an idle connection of the page is kept. */
const IDLE_MS = 600_000

/** Serves the page and the core on 127.0.0.1, at a port that the system chooses. */
export const serve = async (options: ServeOptions): Promise<Served> => {
  // Node closes an idle connection after five seconds: a page that asks for one more file at that instant would not get it.
  const server = createServer({ keepAliveTimeout: IDLE_MS })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_MAX_BYTES })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  // A TCP server's address is never the string of a named pipe.
  const guard = createGuard((server.address() as AddressInfo).port)
  const welcome = onePage(options)

  server.on('request', (request, response) => {
    answerPage(request, response, { ...options, guard }).catch((error: unknown) => {
      options.context.options.log.error('A page could not be served', error)
      response.destroy()
    })
  })
  server.on('upgrade', (request, socket, head) => {
    const refusal = guard.refuseSocket(request)
    if (refusal) return refuseUpgrade(socket, refusal)
    const mayTakeOver = new URL(request.url ?? '/', guard.origin).searchParams.get('takeover') === '1'
    sockets.handleUpgrade(request, socket, head, (opened) => welcome(opened, mayTakeOver))
  })

  return {
    url: guard.launchUrl,
    close: async () => {
      // Open WebSockets would keep `server.close` waiting for ever.
      await Promise.all([...sockets.clients].map(farewell))
      server.closeAllConnections()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
    },
  }
}
