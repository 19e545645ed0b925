import { useQuery } from '@tanstack/react-query'
import { orpc } from '../../query.ts'
import { Detail, DetailProblem } from '../../ui/Detail.tsx'

/** One interview. */
export const InterviewDetail = ({ id }: { id: string; onRemoved: () => void }) => {
  const { data: interview, error } = useQuery(orpc.interviews.get.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  if (!interview) return null
  return <Detail title={interview.organisationName}>{null}</Detail>
}
