import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, goTo } from './dossiers.ts'
import { expect, type App } from './fixture.ts'
import type { Client } from './writeDossier.ts'

/** Four companies of two zones, what they need and offer, and soda that one throws away and another buys. */
export const fillNeeds = async (client: Client) => {
  const themes = await client.vocabulary.themes()
  const zoneOf = async (name: string, latitude: number, longitude: number) => {
    const { id } = await client.initiative.addZone({ name })
    await client.initiative.updateZone({ id, latitude, longitude })
    return id
  }
  const north = await zoneOf('Zone nord', 44.5, 1.44)
  const south = await zoneOf('Zone sud', 44.44, 1.44)
  const company = async (name: string, zoneId: string | null) => {
    const { id } = await client.organisations.create({ name, kind: 'company', roles: ['company'] })
    if (zoneId !== null) await client.organisations.update({ id, zoneId })
    return id
  }
  const anodising = await company('Anodisation du Causse', north)
  const cannery = await company('Conserverie du Lot', south)
  const joinery = await company('Menuiserie Valette', north)
  const printing = await company('Imprimerie des Cordeliers', null)
  const need = async (
    organisationId: string,
    text: string,
    rest: Partial<Parameters<Client['needs']['create']>[0]> = {},
  ) => (await client.needs.create({ organisationId, text, ...rest })).id
  const [services, equipment] = [themes[0]?.id ?? null, themes[1]?.id ?? null]
  const pallets = await need(joinery, 'Un lieu pour stocker des palettes trois mois par an', {
    themeId: equipment,
    intensity: 'high',
  })
  const storage = await need(printing, 'De la place pour entreposer le papier en automne', {
    themeId: equipment,
    intensity: 'medium',
  })
  await need(cannery, 'Une navette pour les équipes du matin', { themeId: services, intensity: 'low' })
  await need(cannery, 'Former les caristes ensemble')
  await need(anodising, 'Un hangar vide en hiver', { kind: 'offer', themeId: equipment })
  const { id: out } = await client.flows.create({
    organisationId: anodising,
    direction: 'out',
    label: 'Bains de soude usés',
    quantity: 12,
    unit: 't',
    period: 'year',
    form: 'liquid',
    counterpart: 'Centre de traitement de Toulouse',
  })
  const { id: into } = await client.flows.create({
    organisationId: cannery,
    direction: 'in',
    label: 'Lessive NaOH pour le pelage des fruits',
    period: 'month',
    unit: 't',
  })
  await client.flows.create({ organisationId: joinery, direction: 'out', label: 'Sciure de chêne' })
  return { pallets, storage, out, into }
}

/** Opens a dossier of the documents folder, on « Besoins et flux ». */
export const openOnNeeds = async ({ page }: App, name: string): Promise<void> => {
  await page.getByRole('button', { name: fr.start.open }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.openDossier })
  await dialog.getByRole('option', { name }).click()
  await dialog.getByRole('button', { name: fr.files.open }).click()
  await expect(dossierMenu(page, name)).toBeVisible()
  await goTo(page, 'needs')
}

export const tabOf = (page: Page, tab: keyof typeof fr.needs.tabs) =>
  page.getByRole('tab', { name: fr.needs.tabs[tab], exact: true })
