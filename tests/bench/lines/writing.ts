import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Bed, Line } from '../bed.ts'

/** A pause in typing is over before one notices. */
const WRITE = 50

/** One bare UPDATE, as durable as ours: in a file of its own, whose rows nothing follows. */
function bareUpdate(folder: string): () => void {
  const connection = new Database(join(folder, 'floor.db'))
  connection.pragma('journal_mode = wal')
  connection.pragma('synchronous = 2')
  connection.exec(`CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, title TEXT);
    INSERT OR IGNORE INTO bare VALUES (1, '')`)
  const update = connection.prepare('UPDATE bare SET title = ? WHERE id = 1')
  let count = 0
  return () => {
    count += 1
    update.run(`Un titre qui change ${count}`)
  }
}

/** What changes the dossier. */
export function writingLines({ client, folder, value }: Bed): Line[] {
  const floor = async () => bareUpdate(folder)
  const [typed, undone] = [value('SELECT min(id) FROM action'), value('SELECT max(id) FROM action')]
  const organisationId = value('SELECT id FROM organisation LIMIT 1 OFFSET 5')
  let edits = 0
  let changeId = ''
  return [
    {
      name: 'actions.update as one types',
      budget: WRITE,
      run: () => client.actions.update({ id: typed, title: `Un titre qui change ${(edits += 1)}` }),
      floor,
    },
    {
      name: 'organisations.update as one types',
      budget: WRITE,
      run: () => client.organisations.update({ id: organisationId, note: `Une note qui change ${(edits += 1)}` }),
      floor,
    },
    {
      name: 'history.undo',
      budget: WRITE,
      before: async () => {
        edits += 1
        ;({ changeId } = await client.actions.follow({ id: undone, status: 'paused', progressNote: `Note ${edits}` }))
      },
      run: () => client.history.undo({ changeId }),
      floor,
    },
  ]
}
