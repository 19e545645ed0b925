import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, openDossier } from './dossiers.ts'
import { expect, type App } from './fixture.ts'
import type { Client } from './writeDossier.ts'

const thisYear = new Date().getFullYear()

/** Two axes, an action under each, two funders, and a year that is over: its lines, its time and its funding. */
export const fillBudget = async (client: Client) => {
  const axisId = (await client.axes.create({ name: 'Animation' })).id
  const synergies = (await client.axes.create({ name: 'Synergies' })).id
  const facilitate = (await client.actions.create({ title: 'Animer le réseau des entreprises', axisId })).id
  const shade = (await client.actions.create({ title: 'Poser des ombrières solaires', axisId: synergies })).id
  const ademe = (await client.organisations.create({ name: 'ADEME', kind: 'publicBody' })).id
  const andros = (await client.organisations.create({ name: 'Andros', kind: 'company' })).id
  const year = thisYear - 1
  const spend = (line: Omit<Parameters<typeof client.budget.addLine>[0], 'year'>) =>
    client.budget.addLine({ year, ...line })
  await spend({
    actionId: facilitate,
    kind: 'operating',
    label: 'Ateliers inter-entreprises',
    plannedCents: 4_000_00,
    actualCents: 4_350_50,
  })
  await spend({
    actionId: shade,
    kind: 'investment',
    label: 'Étude de structure',
    plannedCents: 18_000_00,
    actualCents: 16_200_00,
  })
  await client.budget.addStaff({
    actionId: null,
    year,
    label: 'Chargé de mission EIT',
    plannedFte: 50,
    actualFte: 40,
  })
  const { id } = await client.budget.addFunding({ actionId: null, year, organisationId: ademe })
  await client.budget.updateFunding({
    id,
    requestedCents: 12_000_00,
    requestedOn: `${year}-02-15`,
    grantedCents: 10_000_00,
    grantedOn: `${year}-06-30`,
  })
  return { facilitate, shade, ademe, andros, year, thisYear }
}

/** Opens a dossier of the documents folder, on the budget of its plan. */
export const openOnBudget = async ({ page }: App, name: string): Promise<void> => {
  await openDossier(page, name)
  await expect(dossierMenu(page, name)).toBeVisible()
  // The address of the view, as a link to it has it.
  await page.evaluate(() => {
    window.location.hash = '/actions?view=budget'
  })
  await expect(page.getByRole('table', { name: fr.budget.expenses.title })).toBeVisible()
}
