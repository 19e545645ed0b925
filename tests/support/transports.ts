import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { RouterClient } from '@orpc/server'
import { RPCHandler as PortHandler } from '@orpc/server/message-port'
import { router } from '../../src/core/router.ts'
import { testCore } from './core.ts'
import { loopbackHost } from './loopback.ts'

type Client = RouterClient<typeof router>

/** A client of a real core, reached in one of the ways that hosts reach it. */
export interface Reached {
  client: Client
  /** A folder of its own for the test. */
  folder: string
}

/** The same over a connection, which can end from the core's side as when its process dies. */
export interface Connected extends Reached {
  cut: () => void
}

const inProcess = async (): Promise<Reached> => {
  const { client, folder } = testCore()
  return { client, folder }
}

const overPort = async (): Promise<Connected> => {
  const core = testCore()
  const { port1, port2 } = new MessageChannel()
  new PortHandler(router).upgrade(port2, { context: core.context })
  port2.start()
  const client: Client = createORPCClient(new PortLink({ port: port1 }))
  port1.start()
  return { client, folder: core.folder, cut: () => port2.close() }
}

const overSocket = async (): Promise<Connected> => {
  const host = await loopbackHost()
  const socket = host.openSocket(await host.letIn())
  await once(socket, 'open')
  const client: Client = createORPCClient(new SocketLink({ websocket: socket }))
  return { client, folder: host.core.folder, cut: () => socket.terminate() }
}

type Transport<Way> = [name: string, reach: () => Promise<Way>]

export const connections: Transport<Connected>[] = [
  ['over a message port', overPort],
  ['over the loopback WebSocket', overSocket],
]

/** Every way to the core: what a page sees must not depend on it. */
export const transports: Transport<Reached>[] = [['in process', inProcess], ...connections]
