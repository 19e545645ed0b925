import { join } from 'node:path'
import { dialog, shell, utilityProcess, type BrowserWindow, type IpcMainEvent, type UtilityProcess } from 'electron'
import type { ChooseRequest, ToCore, ToMain } from './messages.ts'
import { pageOrigin } from './window.ts'

/** The core ends within this time, or is ended: a window that never closes is worse. */
const CLOSE_MAX_MS = 10_000

let core: UtilityProcess | undefined

// Format names that are the same in every language.
const filters = {
  dossier: [{ name: 'Relais', extensions: ['relais'] }],
  document: [{ name: 'Word', extensions: ['docx'] }],
  workbook: [{ name: 'Excel', extensions: ['xlsx'] }],
  calendar: [{ name: 'iCalendar', extensions: ['ics'] }],
  package: [{ name: 'Relais', extensions: ['zip', 'age'] }],
  any: [],
  mail: [{ name: 'E-mail', extensions: ['eml'] }],
  csv: [{ name: 'CSV', extensions: ['csv'] }],
  folder: [],
}

const choose = async (window: BrowserWindow, { act, kind, suggestedName, folder }: ChooseRequest) => {
  const options = { defaultPath: join(folder, suggestedName) || undefined, filters: filters[kind] }
  if (act === 'save') {
    const { canceled, filePath } = await dialog.showSaveDialog(window, options)
    return canceled ? null : filePath
  }
  const isFolder = kind === 'folder'
  const { filePaths } = await dialog.showOpenDialog(window, {
    ...options,
    properties: isFolder ? ['openDirectory', 'createDirectory'] : ['openFile'],
  })
  return filePaths[0] ?? null
}

const answer = async (window: BrowserWindow, message: ToMain): Promise<ToCore> => {
  const { id } = message
  try {
    if (message.type === 'choose') {
      return { type: 'answer', id, value: await choose(window, message.request), error: '' }
    }
    // openPath does not reject: it answers the error's text, empty when all went well.
    return { type: 'answer', id, value: null, error: await shell.openPath(message.path) }
  } catch (error) {
    return { type: 'answer', id, value: null, error: String(error) }
  }
}

const start = (window: BrowserWindow): UtilityProcess => {
  const child = utilityProcess.fork(join(import.meta.dirname, 'core.js'), [], { serviceName: 'Relais' })
  child.on('message', (message: ToMain) => {
    void answer(window, message).then((reply) => child.postMessage(reply))
  })
  child.once('exit', () => {
    if (core === child) core = undefined
  })
  return child
}

/** Only the main frame of our own window, showing our own page, may speak to the core. */
const isOurPage = ({ senderFrame }: IpcMainEvent, window: BrowserWindow): boolean =>
  senderFrame !== null && senderFrame === window.webContents.mainFrame && senderFrame.origin === pageOrigin

/** Hands the page's port to the core; a core that has ended is started again. */
export const connectPage = (event: IpcMainEvent, window: BrowserWindow): void => {
  const [port, ...others] = event.ports
  if (!port || others.length > 0 || !isOurPage(event, window)) return
  core ??= start(window)
  const message: ToCore = { type: 'connect' }
  core.postMessage(message, [port])
}

/** Resolves when the core has put its dossier away. */
export const closeCore = (): Promise<void> =>
  new Promise((resolve) => {
    if (!core) return resolve()
    const child = core
    const timer = setTimeout(() => child.kill(), CLOSE_MAX_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    const message: ToCore = { type: 'close' }
    child.postMessage(message)
  })

export const isCoreRunning = (): boolean => core !== undefined
