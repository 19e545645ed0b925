import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { WebSocket } from 'ws'
import { nodeBinary } from '../../scripts/lib/node.mjs'
import type { contract } from '../../src/shared/contract.ts'

const hostFile = resolve(import.meta.dirname, '../../out/main/host.js')

/** The local-browser host, run as the built application runs it. */
export interface Host {
  /** The address to open, once. */
  url: string
  /** SIGTERM: the host puts the dossier away. SIGKILL: it has no time to. */
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let trouble = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      trouble += chunk.toString()
    })
    child.once('exit', (code) => reject(new Error(`The host ended with code ${code}: ${trouble}`)))
    if (child.stdout) createInterface(child.stdout).once('line', resolve)
  })

/** Starts the host and waits for its address. */
export const startHost = async (env: NodeJS.ProcessEnv): Promise<Host> => {
  const child = spawn(nodeBinary(), [hostFile], {
    env: { ...env, RELAIS_STAY: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { url } = JSON.parse(await firstLine(child)) as { url: string }
  return {
    url,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}

/** Calls the host as its page does: lets itself in by the launch address, then opens the connection. */
export const connectTo = async (host: Host): Promise<ContractRouterClient<typeof contract>> => {
  const launch = new URL(host.url)
  const letIn = await fetch(launch, { redirect: 'manual' })
  const cookie = letIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const socket = new WebSocket(`ws://${launch.host}/rpc`, { headers: { Cookie: cookie, Origin: launch.origin } })
  await once(socket, 'open')
  return createORPCClient(new RPCLink({ websocket: socket }))
}
