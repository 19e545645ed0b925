import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Place } from './places.ts'

export interface Chosen {
  /** The record of the address; null: none. */
  id: string | null
  /** Puts a record in the address; with `isStep` (arrow keys) in the place of the last one. Null: none. */
  choose: (id: string | null, isStep?: boolean) => void
}

/** The record that a list has chosen, which is in the address. */
export const useChosen = (place: Place): Chosen => {
  const { id = null } = useParams({ strict: false })
  const navigate = useNavigate()
  const choose = useCallback<Chosen['choose']>(
    (next, isStep = false) =>
      void navigate({ to: `/${place}/{-$id}`, params: { id: next ?? undefined }, replace: isStep }),
    [navigate, place],
  )
  return { id, choose }
}
