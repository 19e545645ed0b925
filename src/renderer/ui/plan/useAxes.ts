import { useQuery } from '@tanstack/react-query'
import type { AxisRow } from '../../../shared/axes/axes.contract.ts'
import { orpc } from '../../query.ts'

/** The axes of the plan in their order, and as they are chosen: « 1.2 Emploi ». */
export const useAxes = () => {
  const { data } = useQuery(orpc.axes.list.queryOptions())
  const axes: readonly AxisRow[] = data ?? []
  return { axes, options: axes.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` })) }
}
