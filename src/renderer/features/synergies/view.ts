import type { SynergyFilters } from './useSynergyFilter.ts'
import type { useSynergyPlace } from './useSynergyPlace.ts'

/** What each view of the section is given. */
export interface ViewProps {
  place: ReturnType<typeof useSynergyPlace>
  filter: SynergyFilters
  /** Makes a new synergy. */
  add: { label: string; run: () => void }
}
