import { once } from 'node:events'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { RouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import type { router } from '../core/router.ts'
import { loopbackHost, rawRequest } from '../../tests/support/loopback.ts'

type TestHost = Awaited<ReturnType<typeof loopbackHost>>

const upgrade = (host: TestHost, ...headers: string[]) =>
  rawRequest(host.port, [
    'GET /rpc HTTP/1.1',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  ])

const closeCode = async (socket: Awaited<ReturnType<TestHost['openSocket']>>): Promise<number> => {
  const [code] = (await once(socket, 'close')) as [number]
  return code
}

test('the launch address lets the person’s browser in, with a cookie of its own', async () => {
  const host = await loopbackHost()
  const answer = await host.get(host.launch.pathname + host.launch.search, 'Sec-Fetch-Site: none')
  expect(answer.status).toBe(303)
  expect(answer.headers['location']).toBe('/')
  expect(answer.headers['set-cookie']).toMatch(
    new RegExp(`^relais_${host.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
  )
  expect(answer.headers['set-cookie']).not.toContain(host.launch.searchParams.get('t'))
})

test('a dossier file given at launch reaches the page', async () => {
  const host = await loopbackHost({ fileToOpen: '/home/marie/LOT’EC n°1.relais' })
  const { headers } = await host.get(host.launch.pathname + host.launch.search)
  const page = new URL(headers['location'] ?? '', host.origin)
  expect(page.searchParams.get('open')).toBe('/home/marie/LOT’EC n°1.relais')
})

test('the launch token is handed over once', async () => {
  const host = await loopbackHost()
  await host.letIn()
  const { status, body } = await host.get(host.launch.pathname + host.launch.search)
  expect(status).toBe(403)
  expect(body).toContain('Relancez Relais')
})

test('the browser that was let in may come back by the launch address', async () => {
  const host = await loopbackHost()
  const cookie = await host.letIn()
  const { status } = await host.get(host.launch.pathname + host.launch.search, `Cookie: ${cookie}`)
  expect(status).toBe(303)
})

test.each(['', 'x', 'A'.repeat(43)])('a wrong token is refused: "%s"', async (token) => {
  const host = await loopbackHost()
  expect((await host.get(`/?t=${token}`)).status).toBe(403)
  expect(await host.letIn()).not.toBe('')
})

test('the page comes with a strict policy and a fresh nonce', async () => {
  const host = await loopbackHost()
  const cookie = await host.letIn()
  const first = await host.get('/', `Cookie: ${cookie}`)
  const second = await host.get('/', `Cookie: ${cookie}`)
  expect(first.status).toBe(200)
  expect(first.headers['content-type']).toBe('text/html; charset=utf-8')
  const nonce = /nonce="([^"]+)"/.exec(first.body)?.[1] ?? ''
  expect(first.headers['content-security-policy']).toBe(
    `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; ` +
      `connect-src 'self' ws://${host.host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  )
  expect(nonce.length).toBeGreaterThan(20)
  expect(second.body).not.toContain(nonce)
})

test('scripts have their type and are not guessed at', async () => {
  const host = await loopbackHost()
  const { status, headers } = await host.get('/assets/app.js', `Cookie: ${await host.letIn()}`)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/%00',
  '/%',
  '/assets',
])('nothing outside the page is served: %s', async (path) => {
  const host = await loopbackHost()
  const { status, body } = await host.get(path, `Cookie: ${await host.letIn()}`)
  expect(status).toBe(404)
  expect(body).not.toContain('not part of the page')
})

test.each([
  ['no cookie', []],
  ['a wrong cookie', ['Cookie: relais_PORT=wrong']],
  ['another host’s cookie', ['Cookie: relais_1=COOKIE']],
  ['another origin', ['Cookie: relais_PORT=COOKIE', 'Origin: http://evil.example']],
  ['two origins', ['Cookie: relais_PORT=COOKIE', 'Origin: ORIGIN', 'Origin: http://evil.example']],
  ['another site', ['Cookie: relais_PORT=COOKIE', 'Sec-Fetch-Site: cross-site']],
  ['another port of this machine', ['Cookie: relais_PORT=COOKIE', 'Sec-Fetch-Site: same-site']],
])('the page is refused to a request with %s', async (_name, headers) => {
  const host = await loopbackHost()
  const value = (await host.letIn()).split('=')[1] ?? ''
  const filled = headers.map((header) =>
    header.replace('PORT', String(host.port)).replace('COOKIE', value).replace('ORIGIN', host.origin),
  )
  expect((await host.get('/', ...filled)).status).toBe(403)
})

test.each([
  ['another name', ['Host: evil.example']],
  ['a name that means this machine', ['Host: localhost:PORT']],
  ['no port', ['Host: 127.0.0.1']],
  ['two of them', ['Host: 127.0.0.1:PORT', 'Host: 127.0.0.1:PORT']],
  ['a second, wrong one', ['Host: 127.0.0.1:PORT', 'Host: evil.example']],
])('a request is misdirected when its Host is %s', async (_name, hosts) => {
  const host = await loopbackHost()
  const cookie = await host.letIn()
  const filled = hosts.map((line) => line.replace('PORT', String(host.port)))
  const page = await rawRequest(host.port, ['GET / HTTP/1.1', ...filled, `Cookie: ${cookie}`])
  const socket = await upgrade(host, ...filled, `Cookie: ${cookie}`, `Origin: ${host.origin}`)
  expect([page.status, socket.status]).toEqual([421, 421])
})

test('only reading is possible over HTTP', async () => {
  const host = await loopbackHost()
  const request = ['POST / HTTP/1.1', `Host: ${host.host}`, `Cookie: ${await host.letIn()}`]
  expect((await rawRequest(host.port, request)).status).toBe(405)
})

test('an absolute request target is malformed', async () => {
  const host = await loopbackHost()
  expect((await host.get('http://evil.example/', `Cookie: ${await host.letIn()}`)).status).toBe(400)
})

test.each([
  ['no origin', ['Cookie: COOKIE']],
  ['another origin', ['Cookie: COOKIE', 'Origin: http://evil.example']],
  ['no origin at all (null)', ['Cookie: COOKIE', 'Origin: null']],
  ['another site', ['Cookie: COOKIE', 'Origin: ORIGIN', 'Sec-Fetch-Site: cross-site']],
  ['no cookie', ['Origin: ORIGIN']],
  ['a wrong cookie', ['Cookie: relais_PORT=wrong', 'Origin: ORIGIN']],
])('a connection is refused with %s', async (_name, headers) => {
  const host = await loopbackHost()
  const cookie = await host.letIn()
  const filled = headers.map((header) =>
    header.replace('COOKIE', cookie).replace('ORIGIN', host.origin).replace('PORT', String(host.port)),
  )
  expect((await upgrade(host, `Host: ${host.host}`, ...filled)).status).toBe(403)
})

test('the connection exists at its own path only', async () => {
  const host = await loopbackHost()
  const cookie = await host.letIn()
  const lines = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']
  const answer = await host.get('/other', ...lines, `Cookie: ${cookie}`, `Origin: ${host.origin}`)
  expect(answer.status).toBe(403)
})

test('a second page is told that another one is at work, which goes on', async () => {
  const host = await loopbackHost()
  const cookie = await host.letIn()
  const first = host.openSocket(cookie)
  await once(first, 'open')
  expect(await closeCode(host.openSocket(cookie))).toBe(4001)
  expect(first.readyState).toBe(first.OPEN)
})

test('a second page that takes over becomes the one at work', async () => {
  const host = await loopbackHost()
  const cookie = await host.letIn()
  const first = host.openSocket(cookie)
  await once(first, 'open')
  const firstClosed = closeCode(first)
  const second = host.openSocket(cookie, '?takeover=1')
  await once(second, 'open')
  expect(await firstClosed).toBe(4002)
  expect(second.readyState).toBe(second.OPEN)
  expect(host.pages).toEqual([true, true])
})

test('the host knows when its last page is gone, and lets the next one in', async () => {
  const host = await loopbackHost()
  const cookie = await host.letIn()
  const first = host.openSocket(cookie)
  await once(first, 'open')
  first.close()
  await once(first, 'close')
  await expect.poll(() => host.pages).toEqual([true, false])
  const next = host.openSocket(cookie)
  await once(next, 'open')
  expect(next.readyState).toBe(next.OPEN)
})

test('closing says goodbye to an open page', async () => {
  const host = await loopbackHost()
  const socket = host.openSocket(await host.letIn())
  await once(socket, 'open')
  const closed = closeCode(socket)
  await host.served.close()
  expect(await closed).toBe(1001)
})

test('what a page sent last is done before the host ends', async () => {
  const host = await loopbackHost()
  const { client: inProcess, folder } = host.core
  await inProcess.dossier.create({ path: join(folder, 'essai.relais'), name: 'Essai' })
  const socket = host.openSocket(await host.letIn())
  await once(socket, 'open')
  const page: RouterClient<typeof router> = createORPCClient(new RPCLink({ websocket: socket }))
  const sent = Promise.allSettled(
    Array.from({ length: 50 }, (_, rank) => page.axes.create({ name: `Axe ${String(rank)}` })),
  )
  // Once the last of them has left the page, the host is told to end at once.
  await expect.poll(() => socket.bufferedAmount, { interval: 1 }).toBe(0)
  await host.served.close()
  await sent
  expect(await inProcess.axes.list()).toHaveLength(50)
})
