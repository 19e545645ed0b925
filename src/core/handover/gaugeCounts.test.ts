import { expect, test } from 'vitest'
import { dossierOfCompanies } from '../../../tests/support/companyDossier.ts'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import { bareDossier, counts, lineOf, rowsOf } from '../../../tests/support/gauge.ts'
import { action } from '../actions/actions.table.ts'
import { decision } from '../decisions/decisions.table.ts'
import { indicator, measure } from '../indicators/indicators.table.ts'

test('only companies that were met and that are with it still are asked for a referent, a next step and a contact', async () => {
  const { client, context, company, interviewWith, exchangeWith, officerId } = await dossierOfCompanies()
  const met = await company('Zinguerie')
  const withdrawn = await company('Partie')
  const called = await company('Appelée')
  await company('Inconnue')
  interviewWith(met, '2023-05-02', 'held')
  interviewWith(withdrawn, '2023-05-02', 'held')
  exchangeWith(called, '2023-05-02')
  await client.companies.addStep({ organisationId: withdrawn, step: 'withdrawn', date: '2023-05-20' })
  const keys = ['companiesWithoutReferent', 'companiesWithoutNextStep', 'companiesWithoutContact'] as const
  expect(await counts(client, ...keys)).toEqual(['1/1', '1/1', '1/1'])
  expect(await rowsOf(client, 'companiesWithoutReferent')).toEqual([
    { id: met, opensId: met, label: 'Zinguerie', detail: '', date: null },
  ])
  await client.companies.update({ organisationId: met, referentId: officerId, nextStep: ' \u00A0 ' })
  expect(await counts(client, ...keys)).toEqual(['0/1', '1/1', '1/1'])
  await client.companies.update({ organisationId: met, nextStep: 'Rappeler' })
  await client.organisations.addContact({ organisationId: met, jobTitle: 'Gérante' })
  expect(await counts(client, ...keys)).toEqual(['0/1', '0/1', '0/1'])
  expect(context.today()).toBe('2023-06-01')
})

test('an engaged company is asked who introduced it, once somebody there is known', async () => {
  const { client, company, synergyWith } = await dossierOfCompanies()
  const engaged = await company('Engagée')
  synergyWith(engaged, { joinedOn: '2023-05-01', steps: [['prioritised', '2023-05-02']] })
  expect(await counts(client, 'contactsNotIntroduced')).toEqual(['0/0'])
  const { id: contactId } = await client.organisations.addContact({ organisationId: engaged, jobTitle: 'Gérante' })
  expect(await rowsOf(client, 'contactsNotIntroduced')).toMatchObject([{ id: engaged, opensId: null }])
  const { id } = await client.inventory.addIntroduction({ contactId })
  expect(await rowsOf(client, 'contactsNotIntroduced')).toMatchObject([{ id: engaged, opensId: id }])
  await client.inventory.updateIntroduction({ id, introducedBy: 'L’ancien consultant' })
  expect(await counts(client, 'contactsNotIntroduced')).toEqual(['0/1'])
})

test('late promises and reports not sent are told; what is settled, sent or only planned is not', async () => {
  const { client, company, promiseTo, interviewWith } = await dossierOfCompanies()
  const id = await company('Scierie')
  promiseTo(id, '2023-05-31')
  promiseTo(id, '2023-06-01')
  interviewWith(id, '2023-05-02', 'held')
  interviewWith(id, '2023-05-03', 'planned')
  interviewWith(id, '2023-05-04', 'cancelled')
  expect(await counts(client, 'promisesLate', 'interviewsNotReported')).toEqual(['1/2', '1/1'])
  expect(await rowsOf(client, 'promisesLate')).toMatchObject([
    { opensId: id, label: 'Envoyer la liste', detail: 'Scierie', date: '2023-05-31' },
  ])
  const [late] = (await client.promises.list({ state: 'late' })).rows
  await client.promises.settle({ id: late?.id ?? '', outcome: 'kept' })
  const [held] = (await client.interviews.list({ status: 'held' })).rows
  await client.interviews.update({ id: held?.id ?? '', reportSentOn: '2023-06-01' })
  expect(await counts(client, 'promisesLate', 'interviewsNotReported')).toEqual(['0/1', '0/1'])
})

test('of synergies each lack is told once, and nothing of one that was abandoned', async () => {
  const { client, company, synergyWith, officerId } = await dossierOfCompanies()
  const id = await company('Scierie')
  const step = (stage: 'detected' | 'operational' | 'abandoned' | 'paused', date = '2023-05-20') =>
    synergyWith(id, { joinedOn: '2023-05-01', steps: [[stage, date]] }).synergyId
  const fresh = step('detected')
  const idle = step('detected', '2023-01-10')
  step('operational')
  step('abandoned')
  step('paused')
  const keys = [
    'synergiesWithoutNextStep',
    'synergiesWithoutReferent',
    'coldSynergies',
    'operationalWithoutEvidence',
  ] as const
  expect(await counts(client, ...keys)).toEqual(['2/2', '4/4', '1/2', '1/1'])
  expect(await rowsOf(client, 'coldSynergies')).toEqual([
    { id: idle, opensId: idle, label: 'S-2 · Gardiennage partagé', detail: 'Scierie', date: '2023-01-10' },
  ])
  await client.synergies.update({ id: fresh, nextStep: 'Réunir', nextStepOn: '2023-05-31', referentId: officerId })
  expect(await counts(client, ...keys)).toEqual(['1/2', '3/4', '2/2', '1/1'])
  await client.synergies.update({ id: fresh, nextStepOn: '2023-06-01' })
  expect(await counts(client, ...keys)).toEqual(['1/2', '3/4', '1/2', '1/1'])
})

test('minutes are to write, then to approve; a meeting to come is asked nothing, one forgotten is', async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn } = dossier
  const keys = ['minutesNotWritten', 'minutesNotApproved'] as const
  const held = await meetOn('2023-01-10')
  await meetOn('2023-02-07')
  await meetOn('2023-03-07')
  expect(await counts(client, ...keys)).toEqual(['1/1', '0/0'])
  expect(await rowsOf(client, 'minutesNotWritten')).toEqual([
    { id: held, opensId: held, label: 'COPIL n°\u00A01', detail: 'Comité de pilotage', date: '2023-01-10' },
  ])
  await takeTo(dossier, held, 'draft')
  expect(await counts(client, ...keys)).toEqual(['1/1', '0/0'])
  await takeTo(dossier, held, 'circulated')
  expect(await counts(client, ...keys)).toEqual(['0/1', '1/1'])
  await client.settings.update({ locale: 'en' })
  expect((await rowsOf(client, 'minutesNotApproved')).map(({ label }) => label)).toEqual(['COPIL no.\u00A01'])
})

test('decisions and actions are late the day after; an action without words or owner is told, a settled one is not', async () => {
  const { client, context, meetOn, carrierId } = await dossierWithCopil()
  const meetingId = await meetOn('2023-01-10')
  context.write(({ db, newId }) => {
    const taken = (rank: number, deadline: string | null, status: 'toDo' | 'done' = 'toDo') =>
      db
        .insert(decision)
        .values({ id: newId(), meetingId, rank, number: `D${rank}`, text: 'Retenir', deadline, status })
        .run()
    taken(1, '2023-02-06')
    taken(2, '2023-02-07')
    taken(3, null)
    taken(4, '2023-01-01', 'done')
    const planned = (rank: number, rest: Partial<typeof action.$inferInsert>) =>
      db
        .insert(action)
        .values({ id: newId(), rank, number: `A-${rank}`, title: 'Agir', description: 'Mots', ...rest })
        .run()
    planned(1, { ownerOrganisationId: carrierId, dueDate: '2023-02-06' })
    planned(2, { ownerOrganisationId: carrierId, description: '  ' })
    planned(3, { dueDate: '2023-02-07' })
    planned(4, { description: '', dueDate: '2023-01-01', status: 'abandoned' })
  })
  expect(await counts(client, 'decisionsLate', 'actionsLate', 'actionsIncomplete', 'actionsWithoutOwner')).toEqual([
    '1/3',
    '1/3',
    '1/3',
    '1/3',
  ])
  const gauge = await client.handover.gauge()
  expect(lineOf(gauge, 'decisionsLate').rows).toMatchObject([{ label: 'D1 · Retenir', date: '2023-02-06' }])
  expect(lineOf(gauge, 'actionsLate').rows).toMatchObject([{ label: 'A-1 · Agir', detail: 'Grand Cahors' }])
})

test('a typed indicator is to be measured when its interval is over or it never was; duties and reports are late the day after', async () => {
  const { client, context, chamberId } = await dossierWithCopil()
  context.write(({ db, newId }) => {
    const typed = (name: string, rest: Partial<typeof indicator.$inferInsert> = {}) => {
      const id = newId()
      db.insert(indicator)
        .values({ id, name, set: 'own', unit: 't', position: 0, frequency: 'monthly', ...rest })
        .run()
      return id
    }
    typed('Jamais mesuré')
    typed('À la demande', { frequency: 'onDemand' })
    typed('Calculé', { formula: 'companiesMet' })
    for (const [name, asOf] of [
      ['À mesurer', '2023-01-07'],
      ['À jour', '2023-01-08'],
    ] as const)
      db.insert(measure)
        .values({ id: newId(), indicatorId: typed(name), asOf, value: 1, provenance: 'typed' })
        .run()
  })
  const duty = (dueOn: string) => client.reports.addDuty({ organisationId: chamberId, label: 'Bilan', dueOn })
  await duty('2023-02-06')
  await duty('2023-02-07')
  const { id } = await client.reports.create({ title: 'Rapport', from: '2022-01-01', to: '2022-12-31' })
  await client.reports.update({ id, dueOn: '2023-02-01' })
  expect(await counts(client, 'indicatorsToMeasure', 'dutiesLate')).toEqual(['2/3', '2/3'])
  const gauge = await client.handover.gauge()
  expect(lineOf(gauge, 'dutiesLate').rows).toMatchObject([
    { opensId: id, label: 'Rapport', date: '2023-02-01' },
    { opensId: null, label: 'Bilan', detail: 'CCI du Lot', date: '2023-02-06' },
  ])
  await client.reports.update({ id, sentOn: '2023-02-07' })
  expect(await counts(client, 'dutiesLate')).toEqual(['1/2'])
})

test('the inventory tells what is owed, received with a reserve, not transferred, ending and open', async () => {
  const { client, chamberId } = await dossierWithCopil()
  const deliverable = async (state: 'expected' | 'incomplete' | 'received' | 'notConcerned', reserve = '') =>
    await client.inventory.addDeliverable({ name: `Livrable ${state}`, state, reserve })
  await deliverable('expected')
  await deliverable('incomplete', 'Il manque trois réponses')
  const { id: received } = await deliverable('received', 'Sans la légende')
  await deliverable('notConcerned', 'Rien')
  await client.inventory.addTool({ name: 'ADALIE', holder: 'DSI' })
  const { id: tool } = await client.inventory.addTool({ name: 'SIG', isTransferred: true })
  const contract = (name: string, endOn: string | null, organisationId: string | null = null) =>
    client.inventory.addContract({ name, endOn, organisationId })
  await contract('Finit bientôt', '2023-08-05')
  await contract('Finit plus tard', '2023-08-06')
  await contract('Fini hier', '2023-02-06')
  await contract('Fini depuis longtemps', '2022-02-06')
  await contract('Sans terme', null)
  await contract('Convention de 2022', '2022-12-31', chamberId)
  await contract('Convention de 2023', '2023-12-31', chamberId)
  await client.inventory.addLesson({ kind: 'risk', text: 'Poste non financé' })
  await client.inventory.addLesson({ kind: 'question', text: 'Qui anime ?', answer: 'L’agence', isClosed: true })
  await client.inventory.addLesson({ kind: 'slowsDown', text: 'Temps long' })
  const keys = [
    'deliverablesNotReceived',
    'deliverablesWithReserve',
    'toolsNotTransferred',
    'contractsEnding',
    'openQuestions',
  ] as const
  expect(await counts(client, ...keys)).toEqual(['2/3', '1/1', '1/2', '2/5', '1/2'])
  expect((await rowsOf(client, 'contractsEnding')).map(({ label }) => label)).toEqual(['Fini hier', 'Finit bientôt'])
  await client.inventory.updateDeliverable({ id: received, reserve: '' })
  await client.inventory.removeTool({ id: tool })
  expect(await counts(client, ...keys)).toEqual(['2/3', '0/1', '1/1', '2/5', '1/2'])
})

test('an activity is not rated or below its target, never both; a retired one is neither', async () => {
  const { client } = await bareDossier()
  const activity = async (name: string, levels: readonly number[]) => {
    const { id } = await client.skills.create({ name })
    await client.skills.update({ id, targetLevel: 3, targetDate: '2023-12-01' })
    for (const [rank, level] of levels.entries())
      await client.skills.rate({
        activityId: id,
        rater: rank === 0 ? 'officer' : 'consultancy',
        level,
        date: '2023-02-01',
      })
    return id
  }
  await activity('Sans niveau', [])
  await activity('En dessous', [1, 2])
  await activity('Atteinte', [2, 3])
  const retired = await activity('Retirée', [])
  await client.skills.update({ id: retired, isRetired: true })
  expect(await counts(client, 'activitiesNotRated', 'activitiesBelowTarget')).toEqual(['1/3', '1/2'])
  expect((await rowsOf(client, 'activitiesBelowTarget')).map(({ label }) => label)).toEqual(['En dessous'])
})
