import type { Id } from '../../src/shared/fields.ts'
import type { SynergyRole } from '../../src/shared/synergies/synergies.contract.ts'
import { testDossier } from './core.ts'

/** A dossier of 7 February 2023 with three companies and what makes synergies between them. */
export async function dossierWithCompanies() {
  const dossier = await testDossier()
  const { client } = dossier
  const company = async (name: string) => (await client.organisations.create({ name, roles: ['company'] })).id
  const laundry = await company('Blanchisserie du Lot')
  const bakery = await company('Fournil de Cahors')
  const sawmill = await company('Scierie des Causses')
  const make = (name: string, ...companies: [Id, SynergyRole][]) =>
    client.synergies.create({ name, companies: companies.map(([organisationId, role]) => ({ organisationId, role })) })
  const at = async (id: Id) => {
    const { stage, stageSince } = await client.synergies.get({ id })
    return [stage, stageSince]
  }
  return { ...dossier, laundry, bakery, sawmill, make, at }
}
