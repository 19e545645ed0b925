import { useQuery } from '@tanstack/react-query'
import { orpc } from '../../query.ts'
import { PromiseItem } from '../../ui/promises/PromiseItem.tsx'
import classes from './companies.module.css'

const MOST = 200

/** A promise of the history, settled or changed in place. */
export const PromiseFields = ({ id, organisationId }: { id: string; organisationId: string }) => {
  const { data } = useQuery(orpc.promises.list.queryOptions({ input: { organisationId, limit: MOST } }))
  const promise = data?.rows.find((one) => one.id === id)
  if (!promise) return null
  return (
    <ul className={classes.eventPromise}>
      <PromiseItem promise={promise} onGone={() => undefined} />
    </ul>
  )
}
