import { expect, test } from 'vitest'
import { dossierOfCompanies } from '../../../tests/support/companyDossier.ts'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import { testDossier } from '../../../tests/support/core.ts'
import type { Gauge, GaugeKey } from '../../shared/handover/handover.contract.ts'
import { journal } from '../db/journal.table.ts'
import { action } from '../actions/actions.table.ts'
import { decision } from '../decisions/decisions.table.ts'
import { indicator, measure } from '../indicators/indicators.table.ts'
import { skillActivity } from '../skills/skills.table.ts'

type Client = Awaited<ReturnType<typeof testDossier>>['client']

const lineOf = (gauge: Gauge, key: GaugeKey) => {
  const line = gauge.lines.find((one) => one.key === key)
  if (line === undefined) throw new Error(`No line ${key}`)
  return line
}
const read = (client: Client) => client.handover.gauge()
/** « missing/total » of some keys, and what the rows of the first are called. */
const counts = async (client: Client, ...keys: GaugeKey[]) => {
  const gauge = await read(client)
  return keys.map((key) => `${lineOf(gauge, key).missing}/${lineOf(gauge, key).total}`)
}
const labels = async (client: Client, key: GaugeKey) => lineOf(await read(client), key).rows.map(({ label }) => label)

/** A dossier without the activities that every new one starts with. */
const bareDossier = async () => {
  const dossier = await testDossier()
  dossier.context.write(({ db }) => {
    db.delete(skillActivity).run()
  })
  return dossier
}

test('a dossier that holds nothing is no readiness at all, even once it is copied', async () => {
  const { client, folder } = await bareDossier()
  expect(await read(client)).toMatchObject({ date: '2023-02-07', score: null, missing: 1 })
  await client.dossier.backup({ folder })
  const gauge = await read(client)
  expect(gauge).toMatchObject({ score: null, missing: 0 })
  expect(gauge.lines).toHaveLength(26)
  expect(gauge.lines.map(({ rows }) => rows)).toEqual(gauge.lines.map(() => []))
  expect(gauge.families.filter(({ total }) => total > 0)).toEqual([
    { family: 'safety', score: 100, inOrder: 1, total: 1 },
  ])
  await client.handover.noteGauge()
  expect(await client.handover.gaugeCurve()).toEqual([])
})

test('a new dossier is told by what it starts with: activities that nobody rated', async () => {
  const { client } = await testDossier()
  const gauge = await read(client)
  expect(gauge.score).toBe(0)
  expect(lineOf(gauge, 'activitiesNotRated')).toMatchObject({ family: 'skills', missing: 17, total: 17 })
})

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
  expect(lineOf(await read(client), 'companiesWithoutReferent').rows).toEqual([
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
  expect(lineOf(await read(client), 'contactsNotIntroduced').rows).toMatchObject([{ id: engaged, opensId: null }])
  const { id } = await client.inventory.addIntroduction({ contactId })
  expect(lineOf(await read(client), 'contactsNotIntroduced').rows).toMatchObject([{ id: engaged, opensId: id }])
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
  expect(lineOf(await read(client), 'promisesLate').rows).toMatchObject([
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
  expect(lineOf(await read(client), 'coldSynergies').rows).toEqual([
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
  expect(lineOf(await read(client), 'minutesNotWritten').rows).toEqual([
    { id: held, opensId: held, label: 'COPIL n°\u00A01', detail: 'Comité de pilotage', date: '2023-01-10' },
  ])
  await takeTo(dossier, held, 'draft')
  expect(await counts(client, ...keys)).toEqual(['1/1', '0/0'])
  await takeTo(dossier, held, 'circulated')
  expect(await counts(client, ...keys)).toEqual(['0/1', '1/1'])
  await client.settings.update({ locale: 'en' })
  expect(await labels(client, 'minutesNotApproved')).toEqual(['COPIL no.\u00A01'])
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
  const gauge = await read(client)
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
  const gauge = await read(client)
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
  expect(await labels(client, 'contractsEnding')).toEqual(['Fini hier', 'Finit bientôt'])
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
  expect(await labels(client, 'activitiesBelowTarget')).toEqual(['En dessous'])
})

test('a copy is old after a week of changes; without a change it never is', async () => {
  const { client, clock, folder } = await testDossier()
  expect(await counts(client, 'noRecentBackup')).toEqual(['1/1'])
  await client.dossier.backup({ folder })
  clock.set('2023-03-07T09:00:00.000Z')
  expect(await counts(client, 'noRecentBackup')).toEqual(['0/1'])
  clock.set('2023-02-13T09:00:00.000Z')
  await client.inventory.addTool({ name: 'ADALIE' })
  expect(await counts(client, 'noRecentBackup')).toEqual(['0/1'])
  clock.set('2023-02-14T09:00:00.000Z')
  expect(await counts(client, 'noRecentBackup')).toEqual(['1/1'])
})

test('twenty rows are told of as many as there are, and the most of it comes first', async () => {
  const { client } = await bareDossier()
  for (let rank = 1; rank <= 23; rank += 1) await client.inventory.addTool({ name: `Outil ${rank}` })
  await client.inventory.addDeliverable({ name: 'Export ADALIE' })
  const { lines } = await read(client)
  expect(lines.slice(0, 3).map(({ key, missing }) => [key, missing])).toEqual([
    ['toolsNotTransferred', 23],
    ['deliverablesNotReceived', 1],
    ['noRecentBackup', 1],
  ])
  expect(lines[0]?.rows).toHaveLength(20)
})

test('a day has one point, the last; noting it is no act: nothing to undo, and nothing changed since the last copy', async () => {
  const { client, clock, context, folder } = await testDossier()
  const { id } = await client.inventory.addTool({ name: 'ADALIE' })
  await client.dossier.backup({ folder })
  const lines = () => context.read().$count(journal)
  const before = await lines()
  await client.handover.noteGauge()
  const { changeId } = await client.handover.noteGauge()
  const [first, ...others] = await client.handover.gaugeCurve()
  expect(others).toEqual([])
  expect(first).toEqual({ date: '2023-02-07', score: 33, missing: 18 })
  expect(await lines()).toBe(before)
  expect(await client.dossier.lastBackup()).toMatchObject({ hasChangedSince: false })
  await expect(client.history.undo({ changeId })).rejects.toMatchObject({ code: 'CANNOT_UNDO' })
  await client.inventory.updateTool({ id, isTransferred: true })
  await client.handover.noteGauge()
  clock.set('2023-02-09T09:00:00.000Z')
  await client.handover.noteGauge()
  expect(await client.handover.gaugeCurve()).toEqual([
    { date: '2023-02-07', score: 66, missing: 17 },
    { date: '2023-02-09', score: 66, missing: 17 },
  ])
})
