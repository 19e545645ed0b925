import { useState } from 'react'
import { useHandoverPlace, type InventoryList } from '../../ui/handover/useHandoverPlace.ts'
import { useKeptText } from '../../ui/memory.ts'

/** What a list of the inventory needs: the record of the address, its filter, and whether one is being added. */
export const useInventoryList = (list: InventoryList) => {
  const { id, open } = useHandoverPlace()
  const [text, setText] = useKeptText(`inventory.${list}`)
  const [isAdding, setAdding] = useState(false)
  return {
    id,
    choose: (next: string | null, isStep = false) => open(next, { isStep }),
    text,
    setText,
    isAdding,
    setAdding,
  }
}
