import { createORPCClient, type ClientContext, type ClientLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../shared/contract.ts'

/**
 * - `alreadyOpen`: another page of this host was there first, and keeps the application until this one takes over.
 * - `takenOver`: another page took over from this one.
 * - `lost`: the core is gone; nothing more is saved until `reconnect` succeeds.
 */
export type ConnectionState = 'connecting' | 'open' | 'alreadyOpen' | 'takenOver' | 'lost'

// The host closes a page's socket with these (host/serve.ts).
const closeStates: Record<number, ConnectionState> = { 4001: 'alreadyOpen', 4002: 'takenOver' }

let state: ConnectionState = 'connecting'
let link: ClientLink<ClientContext> | undefined
const listeners = new Set<() => void>()

const become = (next: ConnectionState) => {
  state = next
  for (const listener of listeners) listener()
}

/** Electron: hands one end of a channel to the preload, which passes it on to the core. */
const connectPort = (): ClientLink<ClientContext> => {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('close', () => become('lost'))
  port1.start()
  window.postMessage('relais:connect', window.origin, [port2])
  become('open')
  return new PortLink({ port: port1 })
}

const connectSocket = (mayTakeOver: boolean): ClientLink<ClientContext> => {
  const socket = new WebSocket(`ws://${location.host}/rpc${mayTakeOver ? '?takeover=1' : ''}`)
  socket.addEventListener('open', () => become('open'))
  socket.addEventListener('close', ({ code }) => become(closeStates[code] ?? 'lost'))
  return new SocketLink({ websocket: socket })
}

const connect = (mayTakeOver = false) => {
  become('connecting')
  link = location.protocol === 'app:' ? connectPort() : connectSocket(mayTakeOver)
  return link
}

/** The way to the core: which transport carries the calls is known here alone. */
export const connection = {
  state: (): ConnectionState => state,
  subscribe: (listener: () => void): (() => void) => {
    if (!link) connect()
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Makes this page the one that works; the other one is told. */
  takeOver: () => void connect(true),
  /** Tries again after `lost`. */
  reconnect: () => void connect(),
}

/** The typed client. Once the connection is lost, calls under way and later ones reject. */
export const rpc: ContractRouterClient<typeof contract> = createORPCClient({
  call: (path, input, options) => (link ?? connect()).call(path, input, options),
})

/** The dossier file that the application was started with (a double click on it), once; null otherwise. */
export const takeFileToOpen = (): string | null => {
  const url = new URL(location.href)
  const path = url.searchParams.get('open')
  if (path === null) return null
  url.searchParams.delete('open')
  history.replaceState(history.state, '', url)
  return path
}

/** What lets a library add its style sheet under the strict content security policy (vite's `html.cspNonce`). */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
