import type { ChangeLine } from '../../shared/changes/changes.contract.ts'
import { isToldEntity, toldEntities } from '../../shared/changes/changes.rules.ts'
import type { Id } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import type { NetRecord } from './net.ts'
import { heldLabel, idOf, levelOf, onTheirOwn, readHeld, type Removed } from './removed.ts'
import { findNames, findSubjects, secrecyOf } from './subjects.queries.ts'
import { dayOf } from './written.ts'

/** What a removed record stood on: as secret as the more secret of both. */
const owners: Readonly<Record<string, readonly { column: string; entity: string }[]>> = {
  meeting: [{ column: 'committee_id', entity: 'committee' }],
  decision: [{ column: 'meeting_id', entity: 'meeting' }],
  synergyCompany: [
    { column: 'synergy_id', entity: 'synergy' },
    { column: 'organisation_id', entity: 'organisation' },
  ],
  scenario: [{ column: 'synergy_id', entity: 'synergy' }],
  impact: [{ column: 'synergy_id', entity: 'synergy' }],
  interview: [{ column: 'organisation_id', entity: 'organisation' }],
  need: [{ column: 'organisation_id', entity: 'organisation' }],
  flow: [{ column: 'organisation_id', entity: 'organisation' }],
  budgetLine: [{ column: 'action_id', entity: 'action' }],
  staffLine: [{ column: 'action_id', entity: 'action' }],
  funding: [
    { column: 'action_id', entity: 'action' },
    { column: 'organisation_id', entity: 'organisation' },
  ],
  membership: [
    { column: 'committee_id', entity: 'committee' },
    { column: 'organisation_id', entity: 'organisation' },
  ],
}

const ownSecrecy = (removed: Removed): number => {
  const level = levelOf(removed)
  return level === undefined ? 0 : secrecyOf(level)
}

/** Companies that were removed, as secret as the relation that went with them said; a company of which nothing was said: partners. */
function companySecrecy(removed: readonly Removed[]): Map<Id, number> {
  const relations = removed.filter(({ net }) => net.entity === 'companyRelation')
  const levels = new Map(relations.map((relation) => [idOf(relation, 'organisation_id'), ownSecrecy(relation)]))
  const organisations = removed.filter(({ net }) => net.entity === 'organisation')
  return new Map(
    organisations.map(({ net, row }) => [
      net.recordId,
      levels.get(net.recordId) ?? (row['kind'] === 'company' ? 1 : 0),
    ]),
  )
}

function shownOf(db: ReadDb, removed: readonly Removed[], secrecy: number): (one: Removed) => boolean {
  const companies = companySecrecy(removed)
  const wanted = removed.flatMap((one) =>
    (owners[one.net.entity] ?? []).flatMap(({ column, entity }) => {
      const id = idOf(one, column)
      return id === null ? [] : [{ entity, id }]
    }),
  )
  const shown = new Map(
    [...Map.groupBy(wanted, ({ entity }) => entity)].map(([entity, records]) => [
      entity,
      findSubjects(db, entity, { ids: records.map(({ id }) => id), secrecy }),
    ]),
  )
  const isShownOwner = (entity: string, id: Id | null): boolean =>
    id === null || (shown.get(entity)?.has(id) ?? false) || (companies.get(id) ?? Infinity) <= secrecy
  return (one) => {
    const { entity, recordId } = one.net
    // Its group went with it, and with the group what it was made for.
    if (entity === 'committee' && one.row['kind'] === 'followUp') return false
    if (entity === 'organisation') return (companies.get(recordId) ?? 0) <= secrecy
    const isOpen = (owners[entity] ?? []).every(({ column, entity: owner }) => isShownOwner(owner, idOf(one, column)))
    return isOpen && ownSecrecy(one) <= secrecy
  }
}

/** What was removed, and what each thing that is gone was called. */
export interface ToldRemovals {
  lines: ChangeLine[]
  names: Map<Id, string>
  /** Names of companies that are gone and that this reader may not know. */
  secrets: string[]
}

/** What was removed, labelled from the journal: of what went along with something else nothing is told. */
export function tellRemoved(db: ReadDb, records: readonly NetRecord[], secrecy: number): ToldRemovals {
  const removed = readHeld(records.filter(({ act }) => act === 'removed'))
  const pointed = removed.flatMap((one) =>
    ['organisation_id', 'committee_id', 'synergy_id', 'indicator_id'].flatMap((column) => idOf(one, column) ?? []),
  )
  const kept = findNames(db, new Set(pointed))
  const ownName = (one: Removed): string => heldLabel(one, () => '').label
  const codes = new Map(removed.map((one) => [one.net.recordId, String(one.row['code'] ?? '') || ownName(one)]))
  const nameOf = (id: Id | null): string => (id === null ? '' : (kept.get(id) ?? codes.get(id) ?? ''))
  const isShown = secrecy === 2 ? () => true : shownOf(db, removed, secrecy)
  const lines = onTheirOwn(removed).flatMap((one): ChangeLine[] => {
    const { entity, recordId, at, who } = one.net
    if (!isToldEntity(entity) || !isShown(one)) return []
    const told = {
      group: toldEntities[entity],
      entity,
      recordId,
      placeId: null,
      act: 'removed' as const,
      date: dayOf(at),
    }
    return [{ ...told, ...heldLabel(one, nameOf), field: '', before: '', after: '', who }]
  })
  const hidden = removed.filter((one) => one.net.entity === 'organisation' && !isShown(one))
  const secrets = hidden.flatMap(({ row }) => [String(row['name'] ?? ''), String(row['short_name'] ?? '')])
  return { lines, names: codes, secrets }
}
