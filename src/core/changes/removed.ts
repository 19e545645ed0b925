import { z } from 'zod'
import { confidentialityLevels, type Confidentiality } from '../../shared/confidentiality.ts'
import type { Id } from '../../shared/fields.ts'
import type { NetRecord } from './net.ts'

const Held = z.record(z.string(), z.union([z.string(), z.number(), z.null()]).catch(null))

/** A record that is gone, with what it held. */
export interface Removed {
  net: NetRecord
  row: z.infer<typeof Held>
}

/** What removed records held, by the journal. */
export const readHeld = (removed: readonly NetRecord[]): Removed[] =>
  removed.flatMap((net) => {
    if (net.held === null) return []
    const held = Held.safeParse(JSON.parse(net.held))
    return held.success ? [{ net, row: held.data }] : []
  })

const textOf = ({ row }: Removed, column: string): string => String(row[column] ?? '')

export const idOf = ({ row }: Removed, column: string): Id | null => {
  const value = row[column]
  return typeof value === 'string' ? value : null
}

/** What goes along with another record when that one is removed: told by it. */
const parents = ['synergy_id', 'action_id', 'committee_id', 'indicator_id', 'meeting_id', 'phase_id'] as const

/** Those that did not go along with another that was removed as well. */
export function onTheirOwn(removed: readonly Removed[]): Removed[] {
  const gone = new Set<Id | null>(removed.map(({ net }) => net.recordId))
  return removed.filter((one) => parents.every((column) => one.row[column] === null || !gone.has(idOf(one, column))))
}

export const levelOf = (removed: Removed): Confidentiality | undefined =>
  confidentialityLevels.find((level) => level === removed.row['confidentiality'])

/** What a person knew a removed record by; `nameOf` names the organisation, the body or the synergy that it points at. */
export function heldLabel(removed: Removed, nameOf: (id: Id | null) => string): { label: string; detail: string } {
  const named = (column: string): string => nameOf(idOf(removed, column))
  const text = (column: string): string => textOf(removed, column).slice(0, 300)
  switch (removed.net.entity) {
    case 'organisation':
      return { label: text('short_name') || text('name'), detail: text('kind') }
    case 'meeting':
      return { label: `${named('committee_id')} n°\u00A0${text('number')}`.trim(), detail: text('date') }
    case 'decision':
      return { label: text('number'), detail: text('text') }
    case 'action':
      return { label: text('number'), detail: text('title') }
    case 'synergy':
      return { label: `S-${text('number')}`, detail: text('name') }
    case 'synergyCompany':
      return { label: named('organisation_id'), detail: named('synergy_id') }
    case 'impact':
      return { label: text('kind') === 'other' ? text('label') : text('kind'), detail: named('synergy_id') }
    case 'scenario':
      return { label: text('name'), detail: named('synergy_id') }
    case 'interview':
      return { label: named('organisation_id'), detail: '' }
    case 'need':
      return { label: text('text'), detail: named('organisation_id') }
    case 'flow':
    case 'funderDuty':
      return { label: text('label'), detail: named('organisation_id') }
    case 'membership':
      return { label: named('organisation_id'), detail: named('committee_id') }
    case 'committee':
      return { label: text('name'), detail: text('code') }
    case 'indicatorTarget':
      return { label: named('indicator_id'), detail: text('date') }
    case 'measure':
      return { label: named('indicator_id'), detail: '' }
    case 'funding':
      return { label: named('organisation_id'), detail: text('year') }
    case 'budgetLine':
    case 'staffLine':
      return { label: text('label'), detail: text('year') }
    case 'communication':
      return { label: text('title'), detail: text('kind') }
    default:
      return { label: text('name'), detail: text('kind') }
  }
}
