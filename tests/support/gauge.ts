import type { Gauge, GaugeKey } from '../../src/shared/handover/handover.contract.ts'
import { skillActivity } from '../../src/core/skills/skills.table.ts'
import { testDossier } from './core.ts'

type Client = Awaited<ReturnType<typeof testDossier>>['client']

export const lineOf = (gauge: Gauge, key: GaugeKey) => {
  const line = gauge.lines.find((one) => one.key === key)
  if (line === undefined) throw new Error(`No line ${key}`)
  return line
}

/** « missing/total » of some keys. */
export const counts = async (client: Client, ...keys: GaugeKey[]) => {
  const gauge = await client.handover.gauge()
  return keys.map((key) => `${lineOf(gauge, key).missing}/${lineOf(gauge, key).total}`)
}

/** What the gauge tells of one key. */
export const rowsOf = async (client: Client, key: GaugeKey) => lineOf(await client.handover.gauge(), key).rows

/** A dossier without the activities that every new one starts with. */
export const bareDossier = async () => {
  const dossier = await testDossier()
  dossier.context.write(({ db }) => {
    db.delete(skillActivity).run()
  })
  return dossier
}
