import { EventEmitter } from 'node:events'
import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type MessagePort, type Transferable } from 'node:worker_threads'

/**
 * The one stand-in of the project: Electron's module, as far as the built main process and preload use it. Its runtime
 * is not on every machine; what they ask of it is recorded, and the core really runs (in a worker thread).
 */
export const createElectron = () => {
  const calls: [name: string, ...details: unknown[]][] = []
  const record =
    <Answer>(name: string, answer: Answer) =>
    (...details: unknown[]): Answer => {
      calls.push([name, ...details])
      return answer
    }

  class WebContents extends EventEmitter {
    mainFrame = { origin: 'app://relais' }
    openHandler: (details: { url: string }) => unknown = () => undefined
    setWindowOpenHandler(handler: (details: { url: string }) => unknown) {
      this.openHandler = handler
    }
  }

  class BrowserWindow extends EventEmitter {
    static all: BrowserWindow[] = []
    webContents = new WebContents()
    urls: string[] = []
    options: Record<string, unknown>
    isMinimized = () => true
    restore = record('window.restore', undefined)
    focus = record('window.focus', undefined)
    show = record('window.show', undefined)
    close = record('window.close', undefined)
    constructor(options: Record<string, unknown>) {
      super()
      this.options = options
      BrowserWindow.all.push(this)
    }
    loadURL(url: string) {
      this.urls.push(url)
      return Promise.resolve()
    }
  }

  const session = {
    schemes: new Map<string, (request: Request) => Promise<Response>>(),
    requestHandler: (_contents: unknown, _name: string, _answer: (isGranted: boolean) => void): void => {},
    checkHandler: (_contents: unknown, _name: string): boolean => true,
  }
  const dialogAnswers = { filePath: '', box: 0 }

  const module = {
    app: Object.assign(new EventEmitter(), {
      setPath: record('app.setPath', undefined),
      requestSingleInstanceLock: record('app.requestSingleInstanceLock', true),
      whenReady: () => Promise.resolve(),
      quit: record('app.quit', undefined),
    }),
    BrowserWindow,
    protocol: { registerSchemesAsPrivileged: record('protocol.registerSchemesAsPrivileged', undefined) },
    session: {
      defaultSession: {
        protocol: {
          handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
            session.schemes.set(scheme, handler),
        },
        setPermissionRequestHandler: (handler: typeof session.requestHandler) => {
          session.requestHandler = handler
        },
        setPermissionCheckHandler: (handler: typeof session.checkHandler) => {
          session.checkHandler = handler
        },
      },
    },
    ipcMain: new EventEmitter(),
    ipcRenderer: { postMessage: record('ipcRenderer.postMessage', undefined) },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: record('Menu.setApplicationMenu', undefined),
    },
    dialog: {
      showSaveDialog: async (...details: unknown[]) => {
        calls.push(['dialog.showSaveDialog', ...details])
        return { canceled: dialogAnswers.filePath === '', filePath: dialogAnswers.filePath }
      },
      showOpenDialog: async (...details: unknown[]) => {
        calls.push(['dialog.showOpenDialog', ...details])
        return { filePaths: dialogAnswers.filePath === '' ? [] : [dialogAnswers.filePath] }
      },
      showMessageBoxSync: (...details: unknown[]) => {
        calls.push(['dialog.showMessageBoxSync', ...details])
        return dialogAnswers.box
      },
    },
    shell: { openPath: async () => '', openExternal: record('shell.openExternal', Promise.resolve()) },
    utilityProcess: {
      fork: (file: string) => {
        calls.push(['utilityProcess.fork', file])
        const worker = new Worker(new URL('utilityProcess.mjs', import.meta.url), {
          workerData: { file: pathToFileURL(file).href },
        })
        return Object.assign(worker, {
          kill: () => void worker.terminate(),
          postMessage: (data: unknown, ports: MessagePort[] = []) =>
            Worker.prototype.postMessage.call(worker, { data, ports }, ports as Transferable[]),
        })
      },
    },
  }
  return { module, calls, session, dialogAnswers, windows: BrowserWindow.all }
}

export type Electron = ReturnType<typeof createElectron>

/** Loads a built file natively, with `electron` resolved to the stand-in. */
export const loadWithElectron = (file: string, electron: Electron): void => {
  const names = Object.keys(electron.module)
  Object.assign(globalThis, { electronStandIn: electron.module })
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url: 'stand-in:electron', shortCircuit: true } : next(specifier, context),
    load: (url, context, next) =>
      url === 'stand-in:electron'
        ? {
            format: 'commonjs',
            shortCircuit: true,
            source:
              `module.exports = globalThis.electronStandIn\n` +
              names.map((name) => `module.exports.${name} = globalThis.electronStandIn.${name}`).join('\n'),
          }
        : next(url, context),
  })
  try {
    createRequire(import.meta.url)(file)
  } finally {
    hooks.deregister()
  }
}
