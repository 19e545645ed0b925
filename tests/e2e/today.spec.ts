import { fr } from '../../src/renderer/locales/fr.ts'
import { dossierMenu, expectSaved, goTo } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { inDays, say } from './meetingDossier.ts'
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
  await page.getByRole('button', { name: fr.start.open }).click()
  const dialog = page.getByRole('dialog', { name: fr.files.openDossier })
  await dialog.getByRole('option', { name: 'Essai' }).click()
  await dialog.getByRole('button', { name: fr.files.open }).click()
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
