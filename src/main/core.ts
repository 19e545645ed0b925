import { setTimeout as delay } from 'node:timers/promises'
import { RPCHandler } from '@orpc/server/message-port'
import type { MessagePortMain } from 'electron'
import { openCore } from '../core/core.ts'
import { router } from '../core/router.ts'
import { coreOptions, hasOnlooker, logCrashes } from '../host/environment.ts'
import type { ToCore, ToMain } from './messages.ts'

/** How long the last words of a page that closes are waited for. */
const LAST_WORDS_MS = 1_000

// The core, in Electron's utility process: SQLite never blocks the window.
const { parentPort } = process

const waiting = new Map<number, { resolve: (value: string | null) => void; reject: (error: Error) => void }>()
let lastId = 0

const ask = (message: (id: number) => ToMain): Promise<string | null> => {
  lastId += 1
  const id = lastId
  parentPort.postMessage(message(id))
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
  })
}

const options = coreOptions({
  host: 'electron',
  entryDir: import.meta.dirname,
  desktop: {
    hasNativeDialogs: hasOnlooker(),
    choose: (request) => ask((id) => ({ type: 'choose', id, request })),
    open: async (path) => {
      if (hasOnlooker()) await ask((id) => ({ type: 'open', id, path }))
    },
  },
})
logCrashes(options.log)
const core = openCore(options)

const handler = new RPCHandler(router)
const pages = new Set<Promise<void>>()

const connect = (port: MessagePortMain) => {
  const gone = new Promise<void>((resolve) => {
    port.once('close', () => resolve())
  })
  pages.add(gone)
  void gone.then(() => pages.delete(gone))
  handler.upgrade(port, { context: core.context })
  port.start()
}

/** What a page saved while it closed comes by its own port, and may arrive after the order to close. */
const close = async () => {
  await Promise.race([Promise.all(pages), delay(LAST_WORDS_MS)])
  await delay(50)
  core.close()
  process.exit(0)
}

const answer = ({ id, value, error }: ToCore & { type: 'answer' }) => {
  const asked = waiting.get(id)
  waiting.delete(id)
  if (error) asked?.reject(new Error(error))
  else asked?.resolve(value)
}

parentPort.on('message', ({ data, ports }: { data: ToCore; ports: MessagePortMain[] }) => {
  const [port] = ports
  if (data.type === 'connect' && port) connect(port)
  else if (data.type === 'close') void close()
  else if (data.type === 'answer') answer(data)
})
