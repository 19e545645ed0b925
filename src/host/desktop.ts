import open from 'open'
import type { Desktop } from '../core/context.ts'
import { hasOnlooker } from './environment.ts'

/** Resolves once the system has taken the request, rejects when it has nothing to open it with. */
const openWithSystem = async (target: string): Promise<void> => {
  const child = await open(target)
  await new Promise<void>((resolve, reject) => {
    const end = (code: number | null) => (code ? reject(new Error(`exit code ${code}`)) : resolve())
    if (child.exitCode !== null) return end(child.exitCode)
    child.once('error', reject).once('exit', end)
    // Some systems' openers stay alive as long as the document is open.
    setTimeout(resolve, 1_500).unref()
  })
}

/** The person's desktop, seen from a host without windows: no dialogs, the system's own applications. */
export const hostDesktop = (): Desktop => ({
  hasNativeDialogs: false,
  choose: () => Promise.resolve(null),
  open: async (path) => {
    if (hasOnlooker()) await openWithSystem(path)
  },
})
