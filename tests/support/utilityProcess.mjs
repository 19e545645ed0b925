import { EventEmitter } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'

// A worker thread that looks like Electron's utility process to the built core: `process.parentPort` with ports.
const port = new EventEmitter()
port.postMessage = (message) => parentPort.postMessage(message)
parentPort.on('message', ({ data, ports }) => port.emit('message', { data, ports }))
process.parentPort = port

await import(workerData.file)
