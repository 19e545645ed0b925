import { writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { Core } from '../../src/core/context.ts'
import { openCore } from '../../src/core/core.ts'
import { insertZone } from '../../src/core/initiative/initiative.queries.ts'
import { migrationsDir } from './folders.ts'

// A host in a process of its own, for the tests that kill it. It waits for a line with a dossier's path and the name of a
// round, opens the dossier and says « open ». Without a name it holds it open; else it saves until it is killed, and says
// the name of each save once that is acknowledged.
const say = (line: string) => writeSync(1, `${line}\n`)

const coreBeside = (path: string) =>
  openCore({
    dataDir: join(dirname(path), 'data'),
    homeDir: dirname(path),
    migrationsDir,
    host: 'browser',
    desktop: { hasNativeDialogs: false, choose: async () => null, open: async () => {} },
    now: () => new Date('2023-02-07T09:00:00.000Z'),
    newId: () => uuidv7(),
    log: { info: () => {}, error: (message, cause) => say(`${message}: ${String(cause)}`) },
  })

// Kept for as long as the process lives: a connection that nothing refers to is closed when memory is tidied up, and its lock goes.
let core: Core | undefined

process.stdin.once('data', (line) => {
  const [path = '', round = ''] = line.toString().trim().split('\t')
  core = coreBeside(path)
  const { context } = core
  context.session.open(path)
  say('open')
  if (round === '') return
  for (let count = 0; ; count += 1) {
    const name = `${round}-${count}`
    context.write(({ db, newId }) => insertZone(db, { id: newId(), position: count, name }))
    say(name)
  }
})
