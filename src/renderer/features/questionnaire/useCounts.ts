import { useQuery } from '@tanstack/react-query'
import { elipseShape, type Item } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { orpc } from '../../query.ts'

/** The items, and how many of those in use there are beside what the official questionnaire has. */
export const useCounts = () => {
  const { data: items } = useQuery(orpc.questionnaire.items.queryOptions())
  const inUse = (items ?? []).filter(({ isRetired }) => !isRetired)
  return { items, counts: countsOf(inUse) }
}

const countsOf = (inUse: readonly Item[]) => ({
  count: inUse.length,
  required: inUse.filter(({ isRequired }) => isRequired).length,
  allItems: elipseShape.items,
  allRequired: elipseShape.required,
})
