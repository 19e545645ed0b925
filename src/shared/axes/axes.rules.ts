import type { Axis } from './axes.contract.ts'

type Placed = Pick<Axis, 'id' | 'parentId' | 'position'>

const byPosition = (one: Placed, other: Placed): number =>
  one.position - other.position || one.id.localeCompare(other.id)

/** Axes in the order of the plan: each of the first level, numbered 1, 2, …, then its sub-axes, 1.1, 1.2, … */
export function inPlanOrder<Row extends Placed>(axes: readonly Row[]): (Row & { number: string })[] {
  const under = Map.groupBy(axes, ({ parentId }) => parentId)
  return (under.get(null) ?? [])
    .toSorted(byPosition)
    .flatMap((axis, rank) => [
      { ...axis, number: String(rank + 1) },
      ...(under.get(axis.id) ?? [])
        .toSorted(byPosition)
        .map((child, childRank) => ({ ...child, number: `${String(rank + 1)}.${String(childRank + 1)}` })),
    ])
}
