import type { CalendarDate } from '../../shared/fields.ts'
import type { ImpactSum } from '../../shared/indicators/indicators.contract.ts'
import { impactKinds, impactNatures, impactStatuses } from '../../shared/synergies/impacts.contract.ts'
import { unitOf } from '../../shared/synergies/impacts.rules.ts'
import type { ReadDb } from '../db/db.ts'
import { findCountedImpacts } from './impactSums.queries.ts'
import { tidy } from './values.ts'

type Counted = ReturnType<typeof findCountedImpacts>[number]

const sumOf = (impacts: readonly Counted[]): number => tidy(impacts.reduce((sum, { quantity }) => sum + quantity, 0))

const byStatus = (impacts: readonly Counted[]): ImpactSum['byStatus'] =>
  impactStatuses.flatMap((status) => {
    const some = impacts.filter((impact) => impact.status === status)
    return some.length === 0 ? [] : [{ status, quantity: sumOf(some), count: some.length }]
  })

/** One line a synergy and a status, the largest first. */
const bySynergy = (impacts: readonly Counted[]): ImpactSum['synergies'] =>
  [...Map.groupBy(impacts, ({ synergyId }) => synergyId).values()]
    .flatMap((ofSynergy) =>
      byStatus(ofSynergy).flatMap(({ status, quantity }) => {
        const [first] = ofSynergy
        return first === undefined
          ? []
          : [{ synergyId: first.synergyId, number: first.number, name: first.name, quantity, status }]
      }),
    )
    .toSorted((one, other) => other.quantity - one.quantity || one.number - other.number)

/**
 * What may be summed of the impacts that count on a day: one kind (of `other`, one label and one unit), annual and one-off apart. In
 * the order of the kinds, annual first.
 */
export function readImpactSums(db: ReadDb, asOf: CalendarDate): ImpactSum[] {
  const groups = Map.groupBy(findCountedImpacts(db, asOf), ({ kind, label, unit, nature }) =>
    JSON.stringify([kind, label, unit, nature]),
  )
  return [...groups.values()]
    .flatMap((impacts) => {
      const [first] = impacts
      if (first === undefined) return []
      const { kind, label, nature } = first
      return [{ kind, label, unit: unitOf(first), nature, byStatus: byStatus(impacts), synergies: bySynergy(impacts) }]
    })
    .toSorted(
      (one, other) =>
        impactKinds.indexOf(one.kind) - impactKinds.indexOf(other.kind) ||
        one.label.localeCompare(other.label, 'fr') ||
        impactNatures.indexOf(one.nature) - impactNatures.indexOf(other.nature),
    )
}
