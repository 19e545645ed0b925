import { readFileSync } from 'node:fs'
import type { Bed, Line } from '../bed.ts'

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
    // Opening checks the file, and so reads all of it.
    floor: () => readFileSync(path).length,
  },
]
