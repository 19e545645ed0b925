import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { contract } from '../src/shared/contract.ts'
import { createElectron, loadWithElectron } from './support/electron.ts'

const out = resolve(import.meta.dirname, '../out')
const electron = createElectron()
const dataDir = mkdtempSync(join(tmpdir(), 'relais-electron-'))

const called = (name: string) => electron.calls.filter(([call]) => call === name).map(([, ...details]) => details)
const theWindow = () => {
  const [window] = electron.windows
  if (!window) throw new Error('No window was opened')
  return window
}
const pageAt = async (url: string, method = 'GET') => {
  const handler = electron.session.schemes.get('app')
  if (!handler) throw new Error('app: is not served')
  return handler(new Request(url, { method }))
}

beforeAll(async () => {
  if (!existsSync(join(out, 'main/index.js'))) throw new Error('out/ is missing: run "npm run build" first')
  process.env['RELAIS_DATA_DIR'] = dataDir
  delete process.env['RELAIS_NO_OPEN']
  loadWithElectron(join(out, 'main/index.js'), electron)
  await vi.waitUntil(() => electron.windows.length === 1)
})
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

describe('the window', () => {
  test('is sandboxed, isolated and without Node', () => {
    expect(theWindow().options['webPreferences']).toEqual({
      preload: join(out, 'preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: process.platform === 'darwin',
    })
    expect(existsSync(join(out, 'preload/index.cjs'))).toBe(true)
  })

  test('shows our page, at a scheme that browsers treat as secure', () => {
    expect(theWindow().urls).toEqual(['app://relais/'])
    expect(called('protocol.registerSchemesAsPrivileged')).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true } }]],
    ])
  })

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'refuses to go elsewhere: %s',
    (name) => {
      const preventDefault = vi.fn<() => void>()
      theWindow().webContents.emit(name, { preventDefault, url: 'https://example.org' })
      expect(preventDefault).toHaveBeenCalledOnce()
    },
  )

  test('opens no other window: a page of the web is handed to where the officer reads the web, nothing else is', () => {
    const { webContents } = theWindow()
    for (const url of [
      'https://example.org/a',
      'mailto:agent@example.org',
      'file:///etc/passwd',
      'javascript:alert(1)',
    ])
      expect(webContents.openHandler({ url })).toEqual({ action: 'deny' })
    expect(called('shell.openExternal')).toEqual([['https://example.org/a'], ['mailto:agent@example.org']])
  })

  test('grants no permission but that of copying', () => {
    const answer = vi.fn<(isGranted: boolean) => void>()
    electron.session.requestHandler(null, 'geolocation', answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(electron.session.checkHandler(null, 'clipboard-read')).toBe(false)
    expect(electron.session.checkHandler(null, 'clipboard-sanitized-write')).toBe(true)
  })

  const closeDespitePage = () => {
    const preventDefault = vi.fn<() => void>()
    theWindow().emit('close')
    theWindow().webContents.emit('will-prevent-unload', { preventDefault })
    return preventDefault
  }

  test.each([
    ['stays', 0, 0],
    ['closes', 1, 1],
  ])('gives the page a moment to save, then asks, and %s as the person says', async (_name, answer, prevented) => {
    electron.calls.length = 0
    electron.dialogAnswers.box = answer
    expect(closeDespitePage()).not.toHaveBeenCalled()
    await vi.waitUntil(() => called('window.close').length === 1)
    expect(called('dialog.showMessageBoxSync')).toEqual([])
    expect(closeDespitePage()).toHaveBeenCalledTimes(prevented)
    expect(called('dialog.showMessageBoxSync').length).toBe(1)
  })
})

describe('app://relais/', () => {
  test('serves the built page under a strict policy that lets it connect nowhere', async () => {
    const response = await pageAt('app://relais/')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe')
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'no nonce'
    expect(await response.text()).toContain(`nonce="${nonce}"`)
  })

  test.each(['app://relais/..%2fmain/index.js', 'app://relais/%2e%2e/%2e%2e/package.json', 'app://relais/..%5cmain'])(
    'does not leave its folder: %s',
    async (url) => {
      expect((await pageAt(url)).status).toBe(404)
    },
  )

  test('answers for no other host and no other method', async () => {
    expect((await pageAt('app://elsewhere/index.html')).status).toBe(403)
    expect((await pageAt('app://relais/', 'POST')).status).toBe(403)
  })
})

describe('the way to the core', () => {
  const connect = (senderFrame: unknown, ports: MessagePort[]) =>
    electron.module.ipcMain.emit('relais:connect', { senderFrame, ports })
  const ourFrame = () => theWindow().webContents.mainFrame

  test.each([
    ['another frame', () => ({ origin: 'app://relais' })],
    ['no frame any more', () => null],
  ])('is refused to %s', (_name, frame) => {
    connect(frame(), [new MessageChannel().port2])
    expect(called('utilityProcess.fork')).toEqual([])
  })

  test('is refused to our frame when it shows another origin', () => {
    ourFrame().origin = 'https://example.org'
    connect(ourFrame(), [new MessageChannel().port2])
    ourFrame().origin = 'app://relais'
    expect(called('utilityProcess.fork')).toEqual([])
  })

  test('is refused without a port, or with several', () => {
    connect(ourFrame(), [])
    connect(ourFrame(), [new MessageChannel().port2, new MessageChannel().port2])
    expect(called('utilityProcess.fork')).toEqual([])
  })

  test('passes the page’s port on to the core’s own process, which answers', async () => {
    const { port1, port2 } = new MessageChannel()
    connect(ourFrame(), [port2])
    const client: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ port: port1 }))
    port1.start()
    expect(await client.settings.get()).toMatchObject({ locale: 'fr', recent: [] })
    expect(called('utilityProcess.fork')).toEqual([[join(out, 'main/core.js')]])
    const path = join(dataDir, 'a.relais')
    await client.dossier.create({ path, name: 'A' })
    expect(existsSync(`${path}-wal`)).toBe(true)

    electron.dialogAnswers.filePath = '/chosen/b.relais'
    const request = { act: 'save', kind: 'dossier', suggestedName: 'b.relais', folder: dataDir } as const
    expect(await client.files.choose(request)).toEqual({ path: '/chosen/b.relais' })
    expect(called('dialog.showSaveDialog')).toEqual([
      [theWindow(), { defaultPath: join(dataDir, 'b.relais'), filters: [{ name: 'Relais', extensions: ['relais'] }] }],
    ])
    port1.close()
  })

  test('quitting waits until the core has put the dossier away in a single file', async () => {
    const preventDefault = vi.fn<() => void>()
    electron.module.app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(called('app.quit')).toEqual([])
    await vi.waitUntil(() => called('app.quit').length === 1, { timeout: 5_000 })
    expect(existsSync(join(dataDir, 'a.relais'))).toBe(true)
    expect(existsSync(join(dataDir, 'a.relais-wal'))).toBe(false)
    electron.module.app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })
})

describe('a second launch', () => {
  test('brings the window forward, and opens the dossier that was double-clicked', () => {
    electron.module.app.emit('second-instance', {}, ['/opt/relais', 'LOT’EC n°1.relais'], '/home/marie')
    const address = new URL(theWindow().urls.at(-1) ?? '')
    expect(address.searchParams.get('open')).toBe(resolve('/home/marie', 'LOT’EC n°1.relais'))
    expect([called('window.restore').length, called('window.focus').length]).toEqual([1, 1])
  })

  test('without a dossier leaves what is on screen alone', () => {
    const before = theWindow().urls.length
    electron.module.app.emit('second-instance', {}, ['/opt/relais'], '/home/marie')
    expect(theWindow().urls.length).toBe(before)
  })
})

describe('the preload', () => {
  const listeners: ((event: unknown) => void)[] = []
  const page = {
    origin: 'app://relais',
    addEventListener: (_name: string, listener: (event: unknown) => void) => listeners.push(listener),
  }

  beforeAll(() => {
    vi.stubGlobal('window', page)
    loadWithElectron(join(out, 'preload/index.cjs'), electron)
    return () => vi.unstubAllGlobals()
  })

  test('hands the page’s port over, and nothing else', () => {
    const { port2 } = new MessageChannel()
    const right = { source: page, origin: page.origin, data: 'relais:connect', ports: [port2] }
    const wrong = [
      { ...right, source: {} },
      { ...right, origin: 'https://example.org' },
      { ...right, data: 'relais:quit' },
    ]
    for (const event of [...wrong, right]) for (const listener of listeners) listener(event)
    expect(called('ipcRenderer.postMessage')).toEqual([['relais:connect', null, [port2]]])
  })
})
