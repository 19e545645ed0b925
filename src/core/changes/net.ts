import type { Id, Instant } from '../../shared/fields.ts'
import type { WrittenLine } from './lines.queries.ts'

/** What a field was before a period and is after it. */
export interface NetField {
  field: string
  before: string | null
  after: string | null
  at: Instant
  who: string
}

/** What a period made of one record. */
export interface NetRecord {
  entity: string
  recordId: Id
  act: 'added' | 'changed' | 'removed'
  at: Instant
  who: string
  /** Of one that was changed; those that came back to what they were are left out. */
  fields: NetField[]
  /** Of one that was removed: what it held, as JSON. */
  held: string | null
}

interface Followed {
  first: WrittenLine
  last: WrittenLine
  fields: Map<string, NetField>
}

function follow(record: Followed, line: WrittenLine): void {
  // Only the line that made or removed a row says whether it is there; a field changed before or after says nothing of that.
  if (line.operation !== 'update') {
    if (record.first.operation === 'update') record.first = line
    record.last = line
    return
  }
  const known = record.fields.get(line.field)
  const { field, before, after, at, who } = line
  record.fields.set(field, { field, before: known === undefined ? before : known.before, after, at, who })
}

function netOf({ first, last, fields }: Followed): NetRecord | undefined {
  const { entity, recordId } = last
  const wasThere = first.operation !== 'insert'
  const isThere = last.operation !== 'delete'
  const net = { entity, recordId, fields: [], held: null }
  if (!wasThere && !isThere) return undefined
  if (!wasThere) return { ...net, act: 'added', at: first.at, who: first.who }
  if (!isThere) return { ...net, act: 'removed', at: last.at, who: last.who, held: last.before }
  const changed = [...fields.values()].filter(({ before, after }) => (before ?? '') !== (after ?? ''))
  return changed.length === 0 ? undefined : { ...net, act: 'changed', at: last.at, who: last.who, fields: changed }
}

/**
 * What is left of the lines of a period, given in the order in which they were written: several changes of one field are one, what
 * was made and removed is nothing, what was made and changed was made.
 */
export function netRecords(lines: readonly WrittenLine[]): NetRecord[] {
  const records = new Map<string, Followed>()
  for (const line of lines) {
    const key = `${line.entity} ${line.recordId}`
    const record = records.get(key) ?? { first: line, last: line, fields: new Map<string, NetField>() }
    records.set(key, record)
    follow(record, line)
  }
  return [...records.values()].flatMap((record) => netOf(record) ?? [])
}
