import type { GaugeFamily } from '../../../shared/handover/handover.contract.ts'

/** The heading of what is missing of a family. */
export const headingOf = (family: GaugeFamily): string => `gauge-family-${family}`

/** Goes to what is missing of a family, with the focus. */
export const focusFamily = (family: GaugeFamily): void => {
  const heading = document.getElementById(headingOf(family))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
