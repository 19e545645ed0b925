import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, goTo, openDossier } from './dossiers.ts'
import { expect, type App } from './fixture.ts'
import type { Client } from './writeDossier.ts'

/** The sentence of a locale with its words put in. */
export const say = (sentence: string, words: Record<string, string | number>): string =>
  Object.entries(words).reduce((said, [key, word]) => said.replaceAll(`{{${key}}}`, String(word)), sentence)

/** A calendar date that many days from today. */
export const inDays = (days: number): string => {
  const date = new Date()
  date.setDate(date.getDate() + days)
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** A COPIL of four seats with a quorum of two: a chair, the officer, the CCI and a company without a known person. */
export const fillCopil = async (client: Client) => {
  const { id: copilId } = await client.committees.create({
    kind: 'steering',
    name: 'Comité de pilotage',
    code: 'COPIL',
  })
  await client.committees.update({ id: copilId, quorum: 2 })
  const organisation = async (name: string) => (await client.organisations.create({ name })).id
  const contact = async (organisationId: string, jobTitle: string) =>
    (await client.organisations.addContact({ organisationId, jobTitle })).id
  const carrier = await organisation('Grand Cahors')
  const chamber = await organisation('CCI du Lot')
  const company = await organisation('Conserverie du Lot')
  const chair = await contact(carrier, 'Président')
  const officer = await contact(carrier, 'Chargé de mission')
  const adviser = await contact(chamber, 'Conseillère')
  const seats = [
    { organisationId: carrier, contactId: chair, college: 'carriers', role: 'chair' },
    { organisationId: carrier, contactId: officer, college: 'carriers', role: 'full' },
    { organisationId: chamber, contactId: adviser, college: 'experts', role: 'full' },
    { organisationId: company, college: 'companies', role: 'full' },
  ] as const
  for (const seat of seats) await client.committees.addMember({ committeeId: copilId, ...seat })
  return { copilId, chair, officer, adviser }
}

/** Opens a dossier of the documents folder, on its meetings. */
export const openOnMeetings = async ({ page }: App, name: string): Promise<void> => {
  await openDossier(page, name)
  await expect(dossierMenu(page, name)).toBeVisible()
  await goTo(page, 'meetings')
}

/** Opens again the dossier that was open before the application ended. */
export const reopenOnMeetings = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).first().click()
  await expect(dossierMenu(page, name)).toBeVisible()
  await goTo(page, 'meetings')
}

export const list = (page: Page) => page.getByRole('listbox', { name: fr.meetings.title })
export const tab = (page: Page, name: keyof Omit<typeof fr.meetings.tabs, 'label'>) =>
  page.getByRole('tab', { name: fr.meetings.tabs[name], exact: true })
export const openMeeting = (page: Page, words: string | RegExp) =>
  list(page).getByRole('option', { name: words }).click()
export const toasts = (page: Page) => page.getByRole('region', { name: fr.common.toasts })
