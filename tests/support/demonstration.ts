import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testCore } from './core.ts'

/** The day on which the demonstration of the tests is made and read. */
const TODAY = '2026-11-22T10:00:00.000Z'

let made: Buffer | undefined

async function makeDemonstration(): Promise<Buffer> {
  const { client, clock, folder } = testCore()
  clock.set(TODAY)
  const path = join(folder, 'LOT-EC.relais')
  await client.dossier.openDemonstration({ path })
  await client.dossier.close()
  return readFileSync(path)
}

/** A core with the LOT'EC demonstration open: a copy of one that is made once for all the tests of a file. */
export async function demonstration() {
  made ??= await makeDemonstration()
  const opened = testCore()
  opened.clock.set(TODAY)
  const path = join(opened.folder, 'LOT-EC.relais')
  writeFileSync(path, made)
  await opened.client.dossier.open({ path })
  return opened
}
