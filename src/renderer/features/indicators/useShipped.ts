import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ShippedSet } from '../../../shared/indicators/indicators.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { showToast } from '../../ui/toasts.ts'
import { undo } from '../../ui/undo.ts'
import { useAct } from '../../ui/useAct.ts'

export interface Shipped {
  /** The supplied sets that are not all there. */
  missing: readonly { set: ShippedSet; count: number }[]
  add: (set: ShippedSet) => Promise<void>
  addAll: () => Promise<void>
}

/** The indicators that come with the application and are not in the dossier. */
export const useShipped = (): Shipped => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data } = useQuery(orpc.indicators.missingShipped.queryOptions())
  const missing = (data ?? []).filter(({ count }) => count > 0)
  const add = async (set: ShippedSet) => {
    const count = missing.find((one) => one.set === set)?.count ?? 0
    await act(() => rpc.indicators.addShipped({ set }), t('indicators.shippedAdded', { count }))
  }
  const addAll = async () => {
    const changes: string[] = []
    let count = 0
    for (const { set } of missing) {
      const answer = await act(() => rpc.indicators.addShipped({ set }))
      if (answer === undefined) break
      changes.unshift(answer.changeId)
      count += answer.added
    }
    if (count === 0) return
    const takeBack = async () => {
      for (const changeId of changes) await undo(changeId)
    }
    showToast({
      message: t('indicators.shippedAdded', { count }),
      action: { label: t('common.undo'), run: () => void takeBack() },
    })
  }
  return { missing, add, addAll }
}
