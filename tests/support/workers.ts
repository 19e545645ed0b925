import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach } from 'vitest'

const running = new Set<Worker>()
afterEach(async () => {
  await Promise.all([...running].map((worker) => worker.kill()))
})

export interface Worker {
  /** Lines it has said so far; the last one only once it is complete. */
  said: () => string[]
  tell: (line: string) => void
  /** Resolves once it has said this line; rejects when it ends before. */
  hears: (line: string) => Promise<void>
  /** kill -9; resolves once the system has taken the process away. */
  kill: () => Promise<void>
}

/** Starts `dossierWorker` (bundled) in a process of its own; it is killed at the end of the test at the latest. */
export function startWorker(entry: string): Worker {
  const child = spawn(process.execPath, [entry], { stdio: ['pipe', 'pipe', 'inherit'] })
  const gone = once(child, 'close')
  let output = ''
  const listeners = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    for (const listener of listeners) listener()
  })
  const said = () => output.split('\n').slice(0, -1)
  const worker: Worker = {
    said,
    tell: (line) => child.stdin.write(`${line}\n`),
    hears: (line) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          if (!said().includes(line)) return
          listeners.delete(listen)
          resolve()
        }
        listeners.add(listen)
        listen()
        void gone.then(() => reject(new Error(`The worker ended; it said: ${output}`)))
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
      running.delete(worker)
    },
  }
  running.add(worker)
  return worker
}
