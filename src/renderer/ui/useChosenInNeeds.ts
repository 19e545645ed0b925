import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { NeedsTab } from './places.ts'
import type { Chosen } from './useChosen.ts'

/** The record that a tab of « Besoins et flux » has chosen, which is in the address with the tab. */
export const useChosenInNeeds = (tab: NeedsTab): Chosen => {
  const { id = null } = useParams({ strict: false })
  const navigate = useNavigate()
  const choose = useCallback<Chosen['choose']>(
    (next, isStep = false) =>
      void navigate({ to: '/needs/{-$id}', params: { id: next ?? undefined }, search: { tab }, replace: isStep }),
    [navigate, tab],
  )
  return { id, choose }
}
