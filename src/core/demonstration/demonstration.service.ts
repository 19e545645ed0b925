import type { Writing } from '../context.ts'
import { startInitiative } from '../initiative/initiative.service.ts'
import { addPhase, proposedPhases } from '../phases/phases.service.ts'

/** Writes the LOT'EC demonstration into a new dossier. */
export function fillDemonstration(writing: Writing): void {
  startInitiative(writing, 'LOT’EC')
  for (const name of proposedPhases.fr) addPhase(writing, { name })
}
