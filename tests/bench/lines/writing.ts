import { closeSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Bed, Line } from '../bed.ts'

/** A pause in typing is over before one notices. */
const WRITE = 50
const DOCUMENT = 2_000

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

function writeWhole(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w')
  writeSync(file, bytes)
  fsyncSync(file)
  closeSync(file)
}

/** What changes the dossier, and what is written from it. */
export function writingLines({ client, folder, value }: Bed): Line[] {
  const floor = bareUpdate(folder)
  const [typed, undone] = [value('SELECT min(id) FROM action'), value('SELECT max(id) FROM action')]
  const meetingId = value(`SELECT id FROM meeting WHERE status = 'circulated' ORDER BY date DESC LIMIT 1`)
  const path = join(folder, 'minutes.docx')
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
      name: 'history.undo',
      budget: WRITE,
      before: async () => {
        edits += 1
        ;({ changeId } = await client.actions.follow({ id: undone, status: 'paused', progressNote: `Note ${edits}` }))
      },
      run: () => client.history.undo({ changeId }),
      floor,
    },
    {
      name: 'documents.save minutes',
      budget: DOCUMENT,
      run: () => client.documents.save({ kind: 'minutes', meetingId, path, mayReplace: true, mayOpen: false }),
      floor: () => writeWhole(`${path}.floor`, Buffer.alloc(statSync(path).size, 'x')),
    },
  ]
}
