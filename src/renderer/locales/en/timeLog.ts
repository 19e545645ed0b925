import type { timeLogFr } from '../fr/timeLog.ts'

/** Time spent and journeys. */
export const timeLogEn: typeof timeLogFr = {
  title: 'Time and travel',
}
