import type { Impact, ImpactKind } from './impacts.contract.ts'

/** The unit of each usual impact; `other` has its own. */
export const impactUnits: Record<Exclude<ImpactKind, 'other'>, string> = {
  wasteDiverted: 't',
  co2Avoided: 'tCO2e',
  costSaved: '€',
  newSales: '€',
  jobs: 'ETP',
  waterSaved: 'm³',
  virginMaterialSaved: 't',
  hazardousWasteAvoided: 't',
}

export const unitOf = ({ kind, unit }: Pick<Impact, 'kind' | 'unit'>): string =>
  kind === 'other' ? unit : impactUnits[kind]

/** What a sum needs of an impact. */
type ImpactFigure = Pick<Impact, 'kind' | 'label' | 'unit' | 'nature' | 'status' | 'quantity'>

/** Sum of what may be summed: one kind, one unit, annual or one-off, one status. */
export interface ImpactTotal extends ImpactFigure {
  /** How many were summed. */
  count: number
}

/** Sums what may be summed: same kind, label and unit, annual or one-off, same status. In order of first appearance. */
export function impactTotals(impacts: readonly ImpactFigure[]): ImpactTotal[] {
  const groups = Map.groupBy(impacts, (impact) =>
    JSON.stringify([
      impact.kind,
      impact.kind === 'other' ? impact.label : '',
      unitOf(impact),
      impact.nature,
      impact.status,
    ]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { kind, nature, status } = first
    const quantity = group.reduce((sum, impact) => sum + impact.quantity, 0)
    const label = kind === 'other' ? first.label : ''
    return [{ kind, label, unit: unitOf(first), nature, status, quantity, count: group.length }]
  })
}
