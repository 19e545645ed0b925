import { join, resolve } from 'node:path'
import { app, ipcMain, protocol, type BrowserWindow } from 'electron'
import { dataFolder } from '../host/environment.ts'
import { setMenu } from './menu.ts'
import { closeCore, connectPage, isCoreRunning } from './rpc.ts'
import { lockSession, openWindow, pageUrl } from './window.ts'

let window: BrowserWindow | undefined

const fileIn = (argv: string[], folder: string): string | undefined => {
  const file = argv.slice(1).find((argument) => argument.endsWith('.relais'))
  return file && resolve(folder, file)
}

/** Brings the window forward, with another dossier if a file was double-clicked. */
const showWindow = (fileToOpen: string | undefined) => {
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
  if (fileToOpen) void window.loadURL(pageUrl(fileToOpen))
}

const start = async () => {
  let fileToOpen = fileIn(process.argv, process.cwd())
  // macOS names the file in an event, before or after the window is there.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (window) showWindow(path)
    else fileToOpen = path
  })
  app.on('second-instance', (_event, argv, folder) => showWindow(fileIn(argv, folder)))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (!isCoreRunning()) return
    event.preventDefault()
    void closeCore().then(() => app.quit())
  })
  ipcMain.on('relais:connect', (event) => {
    if (window) connectPage(event, window)
  })

  await app.whenReady()
  lockSession()
  setMenu()
  window = openWindow(fileToOpen)
  window.once('closed', () => {
    window = undefined
  })
}

// Same settings as the other hosts; Chromium's own files apart from them. The single-instance lock lives there too.
app.setPath('userData', join(dataFolder(), 'electron'))
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
if (app.requestSingleInstanceLock()) void start()
else app.quit()
