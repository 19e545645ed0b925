import { format, parseISO } from 'date-fns'
import type { ChangeLine } from '../../shared/changes/changes.contract.ts'
import {
  datedEntities,
  isToldEntity,
  isToldField,
  toldEntities,
  toldField,
  type ToldField,
} from '../../shared/changes/changes.rules.ts'
import type { CalendarDate, Id, Instant } from '../../shared/fields.ts'
import type { ReadDb } from '../db/db.ts'
import type { Period } from './facts.queries.ts'
import type { NetField, NetRecord } from './net.ts'
import { findGiven, findNames, findSubjects, type SubjectRow } from './subjects.queries.ts'

export interface Scope {
  period: Period
  secrecy: number
}

/** The local day of an instant: the one that a person read on the clock. */
export const dayOf = (instant: Instant): CalendarDate => format(parseISO(instant), 'yyyy-MM-dd')

type KindOf = (net: NetRecord) => SubjectRow | undefined

function addedLine({ entity, recordId, at, who }: NetRecord, subject: SubjectRow): ChangeLine[] {
  // What has a day of its own is told by the facts, at that day.
  if (!isToldEntity(entity) || subject.toldOn !== null) return []
  const { label, detail, placeId, value } = subject
  const group = toldEntities[entity]
  return [
    {
      group,
      entity,
      recordId,
      placeId,
      act: 'added',
      date: dayOf(at),
      label,
      field: '',
      before: '',
      after: value,
      detail,
      who,
    },
  ]
}

interface ChangedField {
  key: ToldField
  field: NetField
}

const toldFieldsOf = ({ entity, fields }: NetRecord): ChangedField[] =>
  fields.flatMap((field) => {
    const key = `${entity}.${field.field}`
    return isToldField(key) ? [{ key, field }] : []
  })

function changedLine(net: NetRecord, { key, field }: ChangedField, subject: SubjectRow): ChangeLine {
  const { group, kind } = toldField(key)
  const isTold = kind !== 'plain'
  const { label, detail, placeId } = subject
  return {
    group,
    entity: net.entity,
    recordId: net.recordId,
    placeId,
    act: 'changed',
    date: dayOf(field.at),
    label,
    field: field.field,
    before: isTold ? (field.before ?? '') : '',
    after: isTold ? (field.after ?? '') : '',
    detail,
    who: field.who,
  }
}

/** The fields of one kind of record that a date of the same record tells already, by record. */
function findDated(
  db: ReadDb,
  entity: string,
  records: readonly NetRecord[],
): (net: NetRecord, key: ToldField) => boolean {
  const columns = new Set(records.flatMap(toldFieldsOf).flatMap(({ key }) => toldField(key).datedBy ?? []))
  const ids = records.map(({ recordId }) => recordId)
  const given = new Map([...columns].map((column) => [column, findGiven(db, entity, { column, ids })]))
  return ({ recordId }, key) => given.get(toldField(key).datedBy ?? '')?.has(recordId) ?? false
}

/** What was made and changed of one kind of record. */
function tellKind(db: ReadDb, records: readonly NetRecord[], { period, secrecy }: Scope): ChangeLine[] {
  const entity = records[0]?.entity
  if (entity === undefined) return []
  const subjects = findSubjects(db, entity, { ids: records.map(({ recordId }) => recordId), secrecy })
  const subjectOf: KindOf = ({ recordId }) => subjects.get(recordId)
  const isDated = findDated(db, entity, records)
  const isNew = ({ toldOn }: SubjectRow): boolean => toldOn !== null && toldOn >= period.from && toldOn <= period.to
  return records.flatMap((net) => {
    const subject = subjectOf(net)
    if (subject === undefined) return []
    if (net.act === 'added') return addedLine(net, subject)
    if (isNew(subject)) return []
    return toldFieldsOf(net)
      .filter(({ key }) => !isDated(net, key))
      .map((changed) => changedLine(net, changed, subject))
  })
}

const isReference = ({ entity, field }: ChangeLine): boolean => {
  const key = `${entity}.${field}`
  return isToldField(key) && toldField(key).kind === 'reference'
}

/** Names what fields pointed at; `removed` names what is gone. */
export function withNames(db: ReadDb, lines: readonly ChangeLine[], removed: ReadonlyMap<Id, string>): ChangeLine[] {
  const pointed = lines.filter(isReference).flatMap(({ before, after }) => [before, after])
  if (pointed.length === 0) return [...lines]
  const names = findNames(db, new Set(pointed))
  const nameOf = (id: string): string => names.get(id) ?? removed.get(id) ?? ''
  return lines.map((line) =>
    isReference(line) ? { ...line, before: nameOf(line.before), after: nameOf(line.after) } : line,
  )
}

const isTold = ({ act, entity }: NetRecord): boolean =>
  act === 'changed' || (act === 'added' && isToldEntity(entity) && !datedEntities.has(entity))

/** What was made and changed, by what the journal wrote. */
export function tellWritten(db: ReadDb, records: readonly NetRecord[], scope: Scope): ChangeLine[] {
  const kinds = Map.groupBy(records.filter(isTold), ({ entity }) => entity)
  return [...kinds.values()].flatMap((kind) => tellKind(db, kind, scope))
}
