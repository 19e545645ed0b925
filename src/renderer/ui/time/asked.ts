import { useSyncExternalStore } from 'react'
import type { TimeEntryRow, TripRow } from '../../../shared/timeLog/timeLog.contract.ts'
import type { RecordChoice } from '../RecordInput.tsx'

/** What is noted: time, or a journey. */
export const logKinds = ['entries', 'trips'] as const
export type LogKind = (typeof logKinds)[number]

export interface AskedTime {
  kind: LogKind
  /** What it is noted for, where that is known already: `aboutMeeting`, `aboutCompany`. */
  about: RecordChoice | null
  /** The one that is changed, in the place of a new one. */
  entry: TimeEntryRow | null
  trip: TripRow | null
}

let asked: AskedTime | null = null
const listeners = new Set<() => void>()

const publish = (next: AskedTime | null) => {
  asked = next
  for (const listener of listeners) listener()
}

/** Opens the quick entry, from anywhere: on time unless it is said otherwise. */
export const openTimeEntry = (wanted: Partial<AskedTime> = {}): void =>
  publish({ kind: 'entries', about: null, entry: null, trip: null, ...wanted })

export const closeTimeEntry = (): void => publish(null)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAskedTime = (): AskedTime | null => useSyncExternalStore(subscribe, () => asked)
