import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CoreOptions } from '../context.ts'
import { withSystemErrors } from '../dossier/systemErrors.ts'

/** What an earlier run left behind when it was ended without warning, in milliseconds. */
const STALE_AFTER = 24 * 3_600_000

function removeStale(parent: string, now: number): void {
  for (const name of readdirSync(parent)) {
    const path = join(parent, name)
    const modifiedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (now - modifiedAt > STALE_AFTER) rmSync(path, { recursive: true, force: true })
  }
}

/**
 * Lends a folder among this user's own files, readable by this user alone: what is not encrypted is never put beside the package, which
 * may be on a stick or on a share. It is removed whatever happens.
 */
export async function inWorkFolder<T>(
  { dataDir, newId, now }: Pick<CoreOptions, 'dataDir' | 'newId' | 'now'>,
  act: (folder: string) => Promise<T>,
): Promise<T> {
  const parent = join(dataDir, 'packages')
  const folder = join(parent, newId())
  withSystemErrors(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    removeStale(parent, now().getTime())
  })
  try {
    return await act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
