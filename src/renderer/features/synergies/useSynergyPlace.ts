import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { recall, remember } from '../../ui/memory.ts'
import { synergyViews, type SynergyTab, type SynergyView } from './synergyTabs.ts'

const path = '/synergies/{-$id}'
const kept = 'synergies-view'

const recalled = (): SynergyView => synergyViews.find((view) => view === recall(kept)) ?? 'list'

/** Where the address is in the section: the synergy, its tab, and the view, which is the last one used unless it says. */
export const useSynergyPlace = () => {
  const navigate = useNavigate()
  const { id = null } = useParams({ from: path })
  const { tab = 'sheet', view = recalled() } = useSearch({ from: path })
  return {
    id,
    tab,
    view,
    /** Opens a synergy, where it was left off unless a tab is given; null goes back to the view. */
    open: (next: string | null, { to = tab, isStep = false }: { to?: SynergyTab; isStep?: boolean } = {}) =>
      void navigate({
        to: path,
        params: { id: next ?? undefined },
        search: { view, tab: next === null ? undefined : to },
        replace: isStep,
      }),
    show: (next: SynergyView) => {
      remember(kept, next)
      void navigate({ to: path, params: { id: undefined }, search: { view: next } })
    },
  }
}
