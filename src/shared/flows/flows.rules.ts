import type { CalendarDate } from '../fields.ts'
import type { FlowPeriod, FlowUnit } from './flows.contract.ts'

/** What a unit measures; only quantities of one dimension compare. */
export const flowDimensions = ['mass', 'volume', 'energy', 'pieces', 'pallets', 'hours'] as const
export type FlowDimension = (typeof flowDimensions)[number]

const units: Record<FlowUnit, { dimension: FlowDimension; factor: number }> = {
  t: { dimension: 'mass', factor: 1000 },
  kg: { dimension: 'mass', factor: 1 },
  m3: { dimension: 'volume', factor: 1000 },
  l: { dimension: 'volume', factor: 1 },
  kWh: { dimension: 'energy', factor: 1 },
  MWh: { dimension: 'energy', factor: 1000 },
  piece: { dimension: 'pieces', factor: 1 },
  pallet: { dimension: 'pallets', factor: 1 },
  hour: { dimension: 'hours', factor: 1 },
}

/** Times in a year; working days are counted as 250, as companies do when they speak of a day's waste. */
const timesAYear: Record<Exclude<FlowPeriod, 'oneOff'>, number> = { day: 250, week: 52, month: 12, quarter: 4, year: 1 }

export interface YearlyQuantity {
  dimension: FlowDimension
  /** In kg, litres, kWh, pieces, pallets or hours a year. */
  amount: number
}

/** A flow's quantity in a year, comparable with others of its dimension; null when it is not known or does not recur. */
export function yearlyQuantity(flow: {
  quantity: number | null
  unit: FlowUnit | null
  period: FlowPeriod | null
}): YearlyQuantity | null {
  if (flow.quantity === null || flow.unit === null || flow.period === null || flow.period === 'oneOff') return null
  const { dimension, factor } = units[flow.unit]
  return { dimension, amount: flow.quantity * factor * timesAYear[flow.period] }
}

/** Whether its company has agreed that the members of a follow-up group read a flow: an agreement to come is none yet. */
export const isSharingAgreed = (
  { sharingAgreedOn }: { sharingAgreedOn: CalendarDate | null },
  today: CalendarDate,
): boolean => sharingAgreedOn !== null && sharingAgreedOn <= today
