import { useNavigate, useParams, useSearch } from '@tanstack/react-router'

/** The tabs of « Passation »; the first without being named. */
export const handoverTabs = ['gauge', 'skills', 'inventory', 'dossier', 'package'] as const
export type HandoverTab = (typeof handoverTabs)[number]

/** The lists of the inventory; the first without being named. */
export const inventoryLists = ['deliverables', 'tools', 'contracts', 'introductions', 'lessons', 'files'] as const
export type InventoryList = (typeof inventoryLists)[number]

const path = '/handover/{-$id}'

/** Where the address is in « Passation »: the tab, the list of the inventory, and the record (an activity, a deliverable, a handover…). */
export const useHandoverPlace = () => {
  const navigate = useNavigate()
  const { id = null } = useParams({ from: path })
  const { tab = 'gauge', list = 'deliverables' } = useSearch({ from: path })
  return {
    id,
    tab,
    list,
    open: (next: string | null, { isStep = false }: { isStep?: boolean } = {}) =>
      void navigate({ to: path, params: { id: next ?? undefined }, search: { tab, list }, replace: isStep }),
    show: (next: HandoverTab) =>
      void navigate({ to: path, params: { id: undefined }, search: { tab: next === 'gauge' ? undefined : next } }),
    showList: (next: InventoryList) =>
      void navigate({ to: path, params: { id: undefined }, search: { tab: 'inventory', list: next } }),
  }
}
