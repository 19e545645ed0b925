import { join, resolve } from 'node:path'
import { BrowserWindow, dialog, session, shell } from 'electron'
import { isWebAddress } from '../shared/webAddress.ts'
import { readPageFile } from '../host/page.ts'

export const pageOrigin = 'app://relais'

/** Longer than what was typed last takes to be saved. */
const SAVING_MS = 500

const pageDir = resolve(import.meta.dirname, '../renderer')

/** Serves the built page, and nothing else, as app://relais/. */
export const servePage = async (request: { method: string; url: string }): Promise<Response> => {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.host !== 'relais') return new Response(null, { status: 403 })
  const { status, headers, body } = await readPageFile(pageDir, url.pathname, "'none'")
  return new Response(body, { status, headers })
}

/** Copying an image or a list for a slide: writing to the clipboard, never reading it. */
const isGranted = (permission: string): boolean => permission === 'clipboard-sanitized-write'

/** Refuses all else that a page could ask of the system: none of it is needed. */
export const lockSession = (): void => {
  session.defaultSession.protocol.handle('app', servePage)
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)))
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
}

/** The address of the page, with the dossier file to open at once if there is one. */
export const pageUrl = (fileToOpen: string | undefined): string =>
  fileToOpen ? `${pageOrigin}/?open=${encodeURIComponent(fileToOpen)}` : `${pageOrigin}/`

/** True when the person prefers to quit although something could not be saved. */
const wantsToLeave = (window: BrowserWindow): boolean =>
  dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'Ce que vous venez d’écrire n’a pas pu être enregistré.',
    detail: 'En restant, vous pouvez le copier ou réessayer ; en quittant, vous le perdez.',
    buttons: ['Rester', 'Quitter sans enregistrer'],
    cancelId: 0,
    noLink: true,
  }) === 1

/** The application's only window. */
export const openWindow = (fileToOpen: string | undefined): BrowserWindow => {
  const window = new BrowserWindow({
    title: 'Relais',
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Elsewhere than on macOS, Electron would download dictionaries.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => window.show())
  const { webContents } = window
  webContents.setWindowOpenHandler(({ url }) => {
    // The links of an action are pages of the web: they open where the officer reads the web, never in this window.
    if (isWebAddress(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const) {
    // One listener for events of several shapes: all of them can be prevented.
    webContents.on(name as 'will-navigate', (event) => event.preventDefault())
  }
  let isClosing = false
  window.on('close', () => {
    isClosing = true
  })
  let hasWaited = false
  webContents.on('will-prevent-unload', (event) => {
    // The page objects while it saves, which it does at once: closing is tried again before anyone is asked.
    if (isClosing && !hasWaited) {
      hasWaited = true
      setTimeout(() => window.close(), SAVING_MS)
      return
    }
    hasWaited = false
    isClosing = false
    // Preventing this event lets the window close in spite of the page's objection.
    if (wantsToLeave(window)) event.preventDefault()
  })
  void window.loadURL(pageUrl(fileToOpen))
  return window
}
