import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import type { SynergyStage } from '../../src/shared/synergies/synergies.contract.ts'
import { dossierMenu, goTo } from './dossiers.ts'
import { expect, type App } from './fixture.ts'
import { fillCopil, inDays, say } from './meetingDossier.ts'
import type { Client } from './writeDossier.ts'

const words = fr.synergies

/** Two companies, and the decision of a COPIL that a choice can rest on. */
export const fillCompanies = async (client: Client) => {
  const { copilId } = await fillCopil(client)
  const organisation = async (name: string) => (await client.organisations.create({ name, kind: 'company' })).id
  const companies = [await organisation('Andros'), await organisation('Menuiserie du Lot')] as const
  const { id: meetingId } = await client.meetings.create({ committeeId: copilId, date: inDays(-1) })
  await client.decisions.create({ meetingId, agendaItemId: null, text: 'Retenir la plateforme commune' })
  return companies
}

/** A synergy of these companies, brought to a stage that asks for nothing more. */
export const addSynergy = async (
  client: Client,
  name: string,
  { companies, stage }: { companies: readonly string[]; stage?: SynergyStage },
) => {
  const { id } = await client.synergies.create({
    name,
    companies: companies.map((organisationId) => ({ organisationId, role: 'uses' as const })),
  })
  if (stage) await client.synergies.moveTo({ id, stage, reason: 'Essai' })
  return id
}

/** Opens a dossier of the documents folder, on its synergies. */
export const openOnSynergies = async ({ page }: App, name: string): Promise<void> => {
  await page.getByRole('button', { name: fr.start.open }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.openDossier })
  await dialog.getByRole('option', { name }).click()
  await dialog.getByRole('button', { name: fr.files.open }).click()
  await expect(dossierMenu(page, name)).toBeVisible()
  await goTo(page, 'synergies')
}

/** Shows the list, the board or the cold leads. */
export const show = (page: Page, view: keyof typeof words.views) =>
  page.getByRole('radiogroup', { name: words.view }).getByText(words.views[view], { exact: true }).click()

export const synergyTab = (page: Page, name: keyof Omit<typeof words.tabs, 'label'>) =>
  page.getByRole('tab', { name: words.tabs[name], exact: true }).click()

export const stageWord = (stage: SynergyStage) => fr.enums.synergyStage[stage]

/** « Passer à… » of a synergy, and the stage. */
export const moveTo = async (page: Page, number: string, stage: SynergyStage): Promise<void> => {
  await page.getByRole('button', { name: say(words.moveOf, { number }) }).click()
  await page.getByRole('menuitem', { name: stageWord(stage), exact: true }).click()
}

/** The message that tells a move. */
export const moved = (page: Page, number: string, stage: SynergyStage) =>
  page.getByRole('region', { name: fr.common.toasts }).getByText(say(words.moved, { number, stage: stageWord(stage) }))
