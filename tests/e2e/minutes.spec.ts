import { readFileSync, readdirSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import { richParagraphs } from '../../src/shared/richText.ts'
import { readDocx } from '../support/word.ts'
import { expectSaved, goTo, openDemonstration } from './dossiers.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { fillCopil, inDays, openMeeting, openOnMeetings, reopenOnMeetings, say, tab, toasts } from './meetingDossier.ts'
import { writeDossier, type Client } from './writeDossier.ts'

const words = fr.minutes
const item = (rank: number) => say(words.whereItem, { rank })
const discussion = (page: Page, rank: number) =>
  page.getByRole('textbox', { name: say(words.discussionOf, { rank }), exact: true })

/** A COPIL held yesterday, with two items and everyone noted, ready for its minutes to be written. */
const fillHeld = async (client: Client) => {
  const made = await fillCopil(client)
  const { id } = await client.meetings.create({ committeeId: made.copilId, date: inDays(-1) })
  await client.meetings.update({
    id,
    startTime: '09:30',
    endTime: '11:30',
    place: 'Hôtel administratif',
    chairId: made.chair,
    writerId: made.officer,
  })
  for (const title of ['Bilan des entretiens', 'Choix des priorités'])
    await client.meetings.addItem({ meetingId: id, title })
  await client.meetings.markAllPresent({ meetingId: id })
  await client.meetings.setStatus({ id, status: 'convened' })
  await client.meetings.setStatus({ id, status: 'held' })
  return { ...made, id }
}

/** The same, written and circulated. */
const fillCirculated = async (client: Client) => {
  const made = await fillHeld(client)
  const { id } = made
  const { agenda } = await client.meetings.get({ id })
  for (const { id: itemId } of agenda)
    await client.meetings.updateItem({ id: itemId, discussion: richParagraphs('Le comité partage le constat.') })
  const [first] = agenda
  await client.decisions.create({ meetingId: id, agendaItemId: first?.id ?? null, text: 'Retenir Cahors Sud.' })
  await client.actions.create({ meetingId: id, agendaItemId: first?.id ?? null, title: 'Rencontrer les entreprises' })
  for (const status of ['draft', 'review'] as const) await client.meetings.setStatus({ id, status })
  await client.minutes.circulate({ meetingId: id })
  return made
}

/** Saves a document from its line, under the name it is offered, in the documents folder. */
const saveOffered = async (page: Page) => {
  const dialog = page.getByRole('dialog', { name: fr.files.saveDocument })
  await dialog.getByRole('button', { name: fr.files.save }).click()
  await expect(toasts(page).getByText(/^Document enregistré/)).toBeVisible()
}

test('minutes are written during the meeting, and come out in Word as they were written', async ({ app }) => {
  await writeDossier(app, 'Essai', fillHeld)
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  await page.getByRole('button', { name: fr.meetings.step.draft }).click()
  await expect(page.getByRole('button', { name: fr.meetings.step.review })).toBeVisible()
  await page.getByRole('button', { name: fr.meetings.goToMissing.discussionEmpty }).click()
  await expect(discussion(page, 1)).toBeFocused()
  await page.keyboard.type('Les entreprises sont ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('volontaires')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- le tri')
  await page.keyboard.press('Enter')
  await page.keyboard.type('la mobilité')

  await page.getByRole('button', { name: say(words.addDecisionTo, { where: item(1) }) }).click()
  await page.keyboard.type('Retenir trois actions prioritaires')
  await page.keyboard.press('Enter')
  const reference = `COPIL-${inDays(-1).slice(0, 4)}-01`
  const responsible = page.getByRole('combobox', { name: say(words.responsibleOf, { number: `${reference}-D1` }) })
  await expect(responsible).toBeFocused()
  await page.keyboard.type('chargé')
  await page.getByRole('option', { name: /^Chargé de mission/ }).click()
  await page.getByLabel(say(words.meansOf, { number: `${reference}-D1` })).fill('Trois jours par mois')
  await page.getByLabel(say(words.deadlineOf, { number: `${reference}-D1` })).fill('31/03/2027')

  await page.getByRole('button', { name: say(words.addActionTo, { where: item(2) }) }).click()
  await page.keyboard.type('Écrire aux entreprises')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: say(words.ownerOf, { number: `${reference}-A1` }) })).toBeFocused()
  await expect(page.getByLabel(say(words.actionTitle, { number: `${reference}-A1` }))).toHaveValue(
    'Écrire aux entreprises',
  )
  await expectSaved(page)
  await expectNoAxeViolations(page)

  await tab(page, 'decisions').click()
  await expect(page.getByRole('row', { name: new RegExp(`${reference}-D1.*Chargé de mission`) })).toContainText(
    '31/03/2027',
  )
  await tab(page, 'documents').click()
  await page.getByRole('button', { name: say(words.documents.generateOf, { document: 'Compte rendu' }) }).click()
  await saveOffered(page)
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()
  // A folder that is known already comes with the dialog: the name takes the focus all the same.
  const generate = page.getByRole('button', { name: say(words.documents.generateOf, { document: 'Compte rendu' }) })
  await expect(generate).toBeFocused()
  await generate.press('Enter')
  await expect(page.getByLabel(fr.files.fileName)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(generate).toBeFocused()
  const [fileName = ''] = readdirSync(app.folder).filter((name) => name.endsWith('.docx'))
  expect(fileName).toBe(`${inDays(-1)} COPIL n°1 – Compte rendu.docx`)
  const { text, paragraphs } = await readDocx(readFileSync(join(app.folder, fileName)))
  expect(text).toContain('Les entreprises sont volontaires')
  expect(paragraphs.filter(({ list }) => list !== null).map((paragraph) => paragraph.text)).toEqual(
    expect.arrayContaining(['le tri', 'la mobilité']),
  )
  expect(text).toContain('Retenir trois actions prioritaires')
  expect(text).toContain('Trois jours par mois')
  expect(text).toContain('Écrire aux entreprises')
})

test('a line that stays blank makes no decision and uses up no number', async ({ app }) => {
  await writeDossier(app, 'Essai', fillHeld)
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  await tab(page, 'minutes').click()
  const add = page.getByRole('button', { name: say(words.addDecisionTo, { where: item(1) }) })
  await add.click()
  await page.keyboard.press('Escape')
  await expect(add).toBeFocused()
  await add.click()
  await page.keyboard.type('Retenir Cahors Sud')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: /-D1$/ })).toBeVisible()
  await page.getByRole('button', { name: /^Supprimer la décision/ }).click()
  await expect(page.getByRole('article', { name: /-D1$/ })).toBeHidden()
  await toasts(page).getByRole('button', { name: fr.common.undo }).click()
  await expect(page.getByLabel(/^Texte de la décision/)).toHaveValue('Retenir Cahors Sud')
})

test('what is being written is kept when the window is closed at once', async ({ app }) => {
  await writeDossier(app, 'Essai', fillHeld)
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  await tab(page, 'minutes').click()
  await discussion(page, 2).click()
  await page.keyboard.type('Noté à la dernière seconde')
  await page.getByRole('button', { name: say(words.addActionTo, { where: item(2) }) }).click()
  // At once: keys that come one by one on a busy machine would be sent in two times, of which the second could wait for the first.
  await page.keyboard.insertText('Relancer la conserverie')
  const again = await app.restart()
  await reopenOnMeetings(again, 'Essai')
  await openMeeting(again, /COPIL/)
  await tab(again, 'minutes').click()
  await expect(discussion(again, 2)).toHaveText('Noté à la dernière seconde')
  await expect(again.getByLabel(/^Intitulé de l’action/)).toHaveValue('Relancer la conserverie')
})

test('frozen minutes are the exact file, closed to changes until they are reopened', async ({ app }) => {
  await writeDossier(app, 'Essai', fillCirculated)
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  const freeze = page.getByRole('button', { name: fr.meetings.step.validated })
  await freeze.click()
  await expect(page.getByText(/^Compte rendu figé le/)).toBeVisible()
  await toasts(page).getByRole('button', { name: fr.common.undo }).click()
  await freeze.click()
  await expect(page.getByText(/^Compte rendu figé le/)).toBeVisible()
  await expect(page.getByLabel(fr.meetings.fields.place, { exact: true })).not.toBeEditable()
  await expect(page.getByLabel(fr.meetings.agenda.add)).toBeHidden()
  await tab(page, 'attendance').click()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await tab(page, 'minutes').click()
  await expect(page.getByText('Le comité partage le constat.').first()).toBeVisible()
  await expect(page.getByRole('tabpanel').getByRole('textbox')).toHaveCount(0)
  await expectNoAxeViolations(page)

  await tab(page, 'documents').click()
  const shown = await page.getByText(/^SHA-256\s?: [0-9a-f]{64}$/).textContent()
  await page.getByRole('tabpanel').getByRole('button', { name: words.documents.saveFrozen }).click()
  await saveOffered(page)
  const [fileName = ''] = readdirSync(app.folder).filter((name) => name.endsWith('.docx'))
  const sha256 = createHash('sha256')
    .update(readFileSync(join(app.folder, fileName)))
    .digest('hex')
  expect(shown).toContain(sha256)

  await page.getByRole('button', { name: fr.meetings.frozen.unfreeze }).click()
  await expect(page.getByText(/^Compte rendu figé le/)).toBeHidden()
  await tab(page, 'preparation').click()
  await expect(page.getByLabel(fr.meetings.fields.place, { exact: true })).toBeEditable()
})

test('the next meeting is prepared from this one, approves its minutes and follows its decisions up', async ({
  app,
}) => {
  await writeDossier(app, 'Essai', fillCirculated)
  await openOnMeetings(app, 'Essai')
  const { page } = app
  await openMeeting(page, /COPIL/)
  await tab(page, 'minutes').click()
  await page.getByRole('button', { name: words.closing.next, exact: true }).click()
  const nextAgenda = page.getByRole('textbox', { name: words.closing.nextAgenda })
  await nextAgenda.click()
  await page.keyboard.type('Suites des entretiens')
  await page.getByLabel(words.closing.nextDate).fill(inDays(60).split('-').toReversed().join('/'))
  await page.getByRole('button', { name: words.closing.prepareNext }).click()

  const titles = page.getByLabel(/^Intitulé du point/)
  await expect(titles).toHaveCount(3)
  await expect(titles.nth(0)).toHaveValue(/^Approbation du compte rendu du COPIL/)
  await expect(titles.nth(1)).toHaveValue(/^Suivi/)
  await expect(titles.nth(2)).toHaveValue('Suites des entretiens')
  await expect(page.getByLabel(fr.meetings.fields.place, { exact: true })).toHaveValue('Hôtel administratif')
  const toFollow = page.getByRole('region', { name: fr.meetings.toFollow.title })
  await expect(toFollow.getByRole('link', { name: /^COPIL.*-A1$/ })).toBeVisible()

  await tab(page, 'minutes').click()
  const status = page.getByRole('combobox', { name: /^Statut de COPIL.*-D1$/ })
  await status.click()
  await page.getByRole('option', { name: fr.enums.decisionStatus.done }).click()
  await expect(
    page
      .getByRole('cell', { name: /^Réalisée/ })
      .or(page.getByText(/^le \d/))
      .first(),
  ).toBeVisible()
  await page.getByLabel(/^Où en est COPIL.*-A1$/).fill('Trois entreprises rencontrées')
  await page.getByRole('radio', { name: fr.enums.approvalOutcome.approved, exact: true }).check()
  await expectSaved(page)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: /^Valider et figer le compte rendu du COPIL n°.1$/ }).click()
  await expect(page.getByText(/^Le compte rendu du COPIL n°.1 est validé et figé/)).toBeVisible()
})

test('every tab of a meeting of the demonstration is accessible in both themes', async ({ app }) => {
  test.slow()
  await openDemonstration(app)
  const { page } = app
  await goTo(page, 'meetings')
  for (const status of [fr.enums.meetingStatus.held, fr.enums.meetingStatus.validated]) {
    await page
      .getByRole('option', { name: new RegExp(`${status}$`) })
      .first()
      .click()
    for (const name of ['preparation', 'attendance', 'minutes', 'decisions', 'documents'] as const) {
      await tab(page, name).click()
      await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true')
      await expectNoAxeViolations(page)
    }
  }
})
