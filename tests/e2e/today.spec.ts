import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, expectSaved, goTo, openDossier } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { fillCopil, inDays, say } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.today

/** What the chain asks for on a day: interviews, a report, promises, a next step, a lead without one. */
const fillDay = async (client: Client) => {
  const company = async (name: string) => (await client.organisations.create({ name, roles: ['company'] })).id
  const laundry = await company('Blanchisserie du Lot')
  const bakery = await company('Fournil de Cahors')
  const sawmill = await company('Scierie des Causses')
  const planned = await client.interviews.create({ organisationId: laundry, date: inDays(3) })
  await client.interviews.update({ id: planned.id, startTime: '14:30' })
  const forgotten = await client.interviews.create({ organisationId: bakery, date: inDays(-2) })
  await client.interviews.update({ id: forgotten.id, status: 'planned' })
  await client.interviews.create({ organisationId: sawmill, date: inDays(-5) })
  const promise = { organisationId: bakery, madeOn: inDays(-30) }
  await client.promises.create({ ...promise, text: 'Envoyer la fiche du four', dueDate: inDays(-1) })
  await client.promises.create({ ...promise, text: 'Chiffrer les tenues', side: 'theirs', dueDate: inDays(5) })
  await client.companies.update({ organisationId: sawmill, nextStep: 'Visiter le séchoir', nextStepOn: inDays(2) })
  await client.synergies.create({
    name: 'Laver les tenues ensemble',
    companies: [
      { organisationId: laundry, role: 'offers' },
      { organisationId: bakery, role: 'asks' },
    ],
  })
}

test('the day tells what the companies wait for, each line opens its record, and what is settled is gone', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', fillDay)
  const { page } = app
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()

  const lines = (section: string) => page.getByRole('region', { name: section }).getByRole('listitem')
  await expect(lines(words.interviews)).toHaveText([
    /Fournil de Cahors.*à noter comme tenu/u,
    /Blanchisserie.*14\sh\s30/u,
  ])
  await expect(lines(words.reports)).toHaveText([/Scierie des Causses/u])
  await expect(lines(words.promises)).toHaveText([/four.*Nous, envers Fournil.*En retard/u, /tenues.*envers nous/u])
  await expect(lines(words.companies)).toHaveText([/Visiter le séchoir.*Scierie des Causses/u])
  await expect(lines(words.cold)).toHaveText([/Laver les tenues ensemble.*S-1 · pas de prochaine étape.*Détectée/u])
  await expect(page.getByRole('heading', { name: words.decisions })).toBeHidden()
  await expectNoAxeViolations(page)

  // From the keyboard: the lead, its next step, and back to a day that no longer asks for it.
  await lines(words.cold).getByRole('link').press('Enter')
  await page.getByLabel(fr.synergies.nextStep, { exact: true }).fill('Réunir les deux entreprises')
  await page.keyboard.press('Tab')
  await expectSaved(page)
  await goTo(page, 'today')
  await expect(page.getByRole('heading', { name: words.promises })).toBeVisible()
  await expect(page.getByRole('heading', { name: words.cold })).toBeHidden()

  await lines(words.promises).first().getByRole('link').click()
  await page.getByRole('button', { name: say(fr.promises.keep, { text: 'Envoyer la fiche du four' }) }).click()
  await goTo(page, 'today')
  await expect(lines(words.promises)).toHaveText([/Chiffrer les tenues/u])
  await lines(words.reports).getByRole('link').click()
  await expect(page.getByRole('heading', { name: /Scierie des Causses/u })).toBeVisible()
})

/** Two meetings of a COPIL, an event that nobody noted, what a funder waits for and an indicator to measure. */
const fillFigures = async (client: Client) => {
  const { copilId } = await fillCopil(client)
  const meetOn = async (date: string) => (await client.meetings.create({ committeeId: copilId, date })).id
  const held = await meetOn(inDays(-20))
  await client.meetings.addItem({ meetingId: held, title: 'Bilan' })
  await client.meetings.update({ id: held, startTime: '14:00', place: 'Salle du conseil' })
  await client.meetings.setStatus({ id: held, status: 'convened' })
  await client.meetings.setStatus({ id: held, status: 'held' })
  const next = await meetOn(inDays(4))
  for (const { id } of (await client.meetings.get({ id: next })).agenda) await client.meetings.removeItem({ id })
  await client.outreach.addEvent({ name: 'Petit-déjeuner de la zone', date: inDays(-8), place: 'Cahors Sud' })
  const { id: funderId } = await client.organisations.create({ name: 'ADEME', roles: ['funder'] })
  const period = { from: inDays(-400), to: inDays(-40) }
  await client.reports.create({ title: 'Rapport annuel', organisationId: funderId, ...period, dueOn: inDays(-3) })
  await client.reports.addDuty({ organisationId: funderId, label: 'Demande de solde', dueOn: inDays(20) })
  const { id: indicatorId } = await client.indicators.create({ name: 'Tonnes détournées', frequency: 'monthly' })
  await client.indicators.addMeasure({ indicatorId, asOf: inDays(-40), value: 12 })
}

test('a meeting tells line by line what it lacks and each line opens its tab; figures, funders and the last copy are there', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', fillFigures)
  const { page } = app
  await openDossier(page, 'Essai')
  await expect(dossierMenu(page, 'Essai')).toBeVisible()

  const region = (section: string) => page.getByRole('region', { name: section })
  const lack = (name: string) => region(words.upcoming).getByRole('link', { name })
  await expect(page.getByText(/^COPIL n° 2 dans 4 jours, 3 points à régler d’ici là\s;/u)).toBeVisible()
  await expect(region(words.toWrite).getByRole('link').first()).toHaveText(/n° 1.*À rédiger.*En retard/u)
  await expect(region(words.events).getByRole('listitem')).toHaveText([
    /Petit-déjeuner.*Cahors Sud.*participants à noter/u,
  ])
  await expect(region(words.funders).getByRole('listitem')).toHaveText([
    /Rapport annuel.*ADEME.*En retard/u,
    /Demande de solde.*ADEME/u,
  ])
  await expect(region(words.measures).getByRole('listitem')).toHaveText([/Tonnes détournées.*En retard/u])
  await expect(page.getByText(/^Rien à signaler.*pistes froides\.$/u)).toBeVisible()
  await expectNoAxeViolations(page)

  // Each lack opens the tab where it is settled.
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  await lack(words.lacks.noticeNotSent).press('Enter')
  await expect(tab(fr.meetings.tabs.documents)).toHaveAttribute('aria-selected', 'true')
  await page.goBack()
  await lack(words.lacks.previousNotCirculated).click()
  await expect(page.getByRole('heading', { name: 'COPIL n° 1' })).toBeVisible()
  await expect(tab(fr.meetings.tabs.minutes)).toHaveAttribute('aria-selected', 'true')
  await page.goBack()
  await lack(words.lacks.agendaEmpty).click()
  await expect(tab(fr.meetings.tabs.preparation)).toHaveAttribute('aria-selected', 'true')
  await goTo(page, 'today')

  // A copy is saved from here, and the line says so.
  await expect(page.getByText(/^Dernière copie/u)).toBeHidden()
  await page.getByRole('button', { name: words.backup.save }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.chooseFolder })
  await dialog.getByRole('button', { name: fr.files.chooseThis }).click()
  await expect(page.getByText(/^Dernière copie\s: aujourd’hui, rien de changé depuis$/u)).toBeVisible()
  await region(words.measures).getByRole('link').click()
  await expect(page).toHaveURL(/#\/indicators\/[\w-]+$/u)
})
