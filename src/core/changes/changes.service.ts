import { addDays, parseISO } from 'date-fns'
import { changeGroups, type ChangeLine, type Changes } from '../../shared/changes/changes.contract.ts'
import { isOfOfficeAlone, LINES_MAX } from '../../shared/changes/changes.rules.ts'
import type { Audience } from '../../shared/confidentiality.ts'
import type { CalendarDate, Instant } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import { refuse } from '../db/refuse.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { readFacts, type Period } from './facts.queries.ts'
import { findWritten } from './lines.queries.ts'
import { netRecords } from './net.ts'
import { findSecretNames, withoutSecretNames } from './secrets.ts'
import { secrecyFor } from './subjects.queries.ts'
import { tellRemoved } from './tellRemoved.ts'
import { tellWritten, withNames } from './written.ts'

/** When a local day begins: days are those of the clock that `today` is read on, instants of the journal are in UTC. */
const startOf = (day: CalendarDate, later = 0): Instant => addDays(parseISO(day), later).toISOString()

// Compared as they are: dates and ids are ASCII, and by language fifty thousand of them take a second.
const descending = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? 1 : -1
}

const latestFirst = (one: ChangeLine, other: ChangeLine): number =>
  descending(one.date, other.date) || descending(one.recordId, other.recordId)

/**
 * What changed between two days, both counted. What has a day of its own (a step, a meeting, a decision, a need) is told at that
 * day, whenever it was typed; the rest when it was written, by the journal. Partners and the public are told nothing of confidential
 * records, and no name that they may not know.
 * Errors: INVALID_INPUT `datesReversed`.
 */
export function readChanges(
  db: ReadDb,
  { from, to, audience }: { from: CalendarDate; to: CalendarDate; audience: Audience },
): Changes {
  if (to < from) throw refuse('to', 'datesReversed')
  const period: Period = { from, to, before: daysAfter(from, -1) }
  const secrecy = secrecyFor(audience)
  const records = netRecords(findWritten(db, { from: startOf(from), until: startOf(to, 1) }))
  const removed = tellRemoved(db, records, secrecy)
  const written = [...tellWritten(db, records, { period, secrecy }), ...removed.lines].filter(
    (line) => audience === 'office' || !isOfOfficeAlone(line),
  )
  const facts = readFacts(db, { period, secrecy }).filter((fact) => audience === 'office' || !isOfOfficeAlone(fact))
  const secrets = findSecretNames(db, audience, removed.secrets)
  const groups = changeGroups.flatMap((group) => {
    const ofFacts = facts.filter((fact) => fact.group === group)
    const ofJournal = written.filter((line) => line.group === group)
    const total = ofFacts.reduce((sum, fact) => sum + fact.total, ofJournal.length)
    const latest = [...ofFacts.flatMap(({ lines }) => lines), ...ofJournal].toSorted(latestFirst).slice(0, LINES_MAX)
    if (total === 0) return []
    const named = withNames(db, latest, removed.names)
    return [{ group, total, lines: withoutSecretNames(named, secrets) }]
  })
  return { from, to, groups }
}
