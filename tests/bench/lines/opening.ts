import { constants, copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Bed, Line } from '../bed.ts'

/** Opening checks the file: so does SQLite alone, on a copy that nobody holds open. */
async function bareOpening(path: string): Promise<() => void> {
  const copy = `${path}.floor`
  copyFileSync(path, copy, constants.COPYFILE_FICLONE)
  return () => {
    const connection = new Database(copy)
    connection.pragma('quick_check(1)')
    connection.close()
  }
}

/** Before any other: a dossier that was changed is backed up when it is closed, which is not what is measured here. */
export const openingLines = ({ client, path }: Bed): Line[] => [
  {
    name: 'dossier.open',
    budget: 1_000,
    runs: 5,
    before: async () => {
      await client.dossier.close()
    },
    run: () => client.dossier.open({ path }),
    floor: () => bareOpening(path),
  },
]
