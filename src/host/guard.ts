import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** 400 malformed, 403 not the person who launched us, 405 not a GET, 421 not addressed to us. */
export type Refusal = 400 | 403 | 405 | 421

/** Why a page may be served: to whoever was let in, or once to whoever brings the launch token. */
export type Admission = { kind: 'serve' } | { kind: 'letIn'; cookie: string } | { kind: 'refuse'; status: Refusal }

export interface Guard {
  /** The address to open: it carries the launch token and works once. */
  launchUrl: string
  origin: string
  admitPage: (request: IncomingMessage) => Admission
  /** For `upgrade`: everything is checked again, and the Origin must be there. Undefined: let in. */
  refuseSocket: (request: IncomingMessage) => Refusal | undefined
}

const isSame = (given: string | null | undefined, expected: string): boolean => {
  const left = Buffer.from(given ?? '')
  const right = Buffer.from(expected)
  return left.length === right.length && timingSafeEqual(left, right)
}

/** All values of a header: Node keeps only the first `Host` in `headers`, and a second one is an attack. */
const headerValues = (request: IncomingMessage, name: string): string[] =>
  request.rawHeaders.filter((_, at, all) => at % 2 === 1 && all[at - 1]?.toLowerCase() === name)

const cookieValue = (request: IncomingMessage, name: string): string | undefined =>
  headerValues(request, 'cookie')
    .flatMap((line) => line.split(';'))
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/**
 * Keeps everyone but the person who launched the host out: other programs' pages (DNS rebinding, cross-site requests)
 * and other users of the machine, who can reach the loopback address but know no token.
 */
export const createGuard = (port: number): Guard => {
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  // Cookies ignore the port: without it in the name, two hosts would overwrite each other's.
  const cookieName = `relais_${port}`
  const session = randomBytes(32).toString('base64url')
  const token = randomBytes(32).toString('base64url')
  let isTokenUsed = false

  const refuseAddress = (request: IncomingMessage): Refusal | undefined => {
    const hosts = headerValues(request, 'host')
    if (hosts.length !== 1 || hosts[0] !== host) return 421
    if (request.method !== 'GET' && request.method !== 'HEAD') return 405
    return request.url?.startsWith('/') ? undefined : 400
  }
  const hasOrigin = (request: IncomingMessage, isRequired: boolean): boolean => {
    const origins = headerValues(request, 'origin')
    return origins.length === 0 ? !isRequired : origins.length === 1 && origins[0] === origin
  }
  const comesFrom = (request: IncomingMessage, ...allowed: string[]): boolean =>
    headerValues(request, 'sec-fetch-site').every((site) => allowed.includes(site))
  const isLetIn = (request: IncomingMessage): boolean => isSame(cookieValue(request, cookieName), session)

  return {
    launchUrl: `${origin}/?t=${token}`,
    origin,
    admitPage: (request) => {
      const refusal = refuseAddress(request)
      if (refusal) return { kind: 'refuse', status: refusal }
      // "none": the person's own launch or typed address.
      if (!hasOrigin(request, false) || !comesFrom(request, 'same-origin', 'none')) {
        return { kind: 'refuse', status: 403 }
      }
      const url = new URL(request.url ?? '/', origin)
      if (url.pathname === '/' && url.searchParams.has('t')) {
        const isRight = isSame(url.searchParams.get('t'), token) && (!isTokenUsed || isLetIn(request))
        if (!isRight) return { kind: 'refuse', status: 403 }
        isTokenUsed = true
        return { kind: 'letIn', cookie: `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/` }
      }
      return isLetIn(request) ? { kind: 'serve' } : { kind: 'refuse', status: 403 }
    },
    refuseSocket: (request) => {
      const refusal = refuseAddress(request)
      if (refusal) return refusal
      const isOurs = hasOrigin(request, true) && comesFrom(request, 'same-origin') && isLetIn(request)
      return isOurs && new URL(request.url ?? '/', origin).pathname === '/rpc' ? undefined : 403
    },
  }
}
