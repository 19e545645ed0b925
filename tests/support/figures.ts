import type { Formula } from '../../src/shared/indicators/formulas.ts'
import type { IndicatorRow } from '../../src/shared/indicators/indicators.contract.ts'
import type { testDossier } from './core.ts'

type Client = Awaited<ReturnType<typeof testDossier>>['client']

/** The indicator that a formula computes; of impacts, the first that is annual. */
export async function figureOf(client: Client, formula: Formula, asOf: string | null = null): Promise<IndicatorRow> {
  const row = (await client.indicators.list({ asOf })).find((one) => one.formula === formula)
  if (row === undefined) throw new Error(`No indicator is computed by ${formula}`)
  return row
}

/** Its values on some days. */
export const valuesOf = async (client: Client, formula: Formula, ...days: string[]): Promise<(number | null)[]> =>
  Promise.all(days.map(async (day) => (await figureOf(client, formula, day)).value))

/** The labels of the records behind it. */
export async function recordsOf(client: Client, formula: Formula, asOf: string | null = null): Promise<string[]> {
  const { id } = await figureOf(client, formula, asOf)
  return (await client.indicators.records({ id, asOf })).rows.map(({ label, date }) => `${date} ${label}`)
}
