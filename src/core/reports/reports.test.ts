import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import { fixedClock, testDossier } from '../../../tests/support/core.ts'

const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })
const nobody = '00000000-0000-7000-8000-999999999999'

const year = { from: '2023-01-01', to: '2023-12-31' }

const withFunder = async () => {
  const dossier = await dossierWithCopil({ now: fixedClock('2023-06-30T09:00:00.000Z').now })
  const { client } = dossier
  const { id: funderId } = await client.organisations.create({ name: 'ADEME Occitanie', roles: ['funder'] })
  await client.organisations.update({ id: funderId, shortName: 'ADEME' })
  return { ...dossier, funderId }
}

test('a report starts with the evidence that ADEME asks for, in the language of the window', async () => {
  const { client, funderId } = await withFunder()
  const { id } = await client.reports.create({ title: ' Rapport 2023 ', organisationId: funderId, ...year })
  const seen = await client.reports.get({ id })
  expect(seen).toMatchObject({ title: 'Rapport 2023', organisationName: 'ADEME', objectives: '', dueOn: null })
  expect(seen.evidence.map(({ kind, state, place }) => [kind, state, place])).toEqual(
    [
      'strategy',
      'governance',
      'workingMinutes',
      'companyMinutes',
      'networkMeetings',
      'communications',
      'synergySearch',
      'synergyProof',
      'position',
    ].map((kind) => [kind, 'toGather', '']),
  )
  expect(seen.evidence[0]?.label).toBe('Document de stratégie de la démarche')
  await client.settings.update({ locale: 'en' })
  const { id: second } = await client.reports.create({ title: 'LEADER', ...year })
  const english = await client.reports.get({ id: second })
  expect(english.organisationName).toBe('')
  expect(english.evidence[0]?.label).toBe('Strategy document of the initiative')
})

test('the list tells the latest period first, what is late and how far the evidence is', async () => {
  const { client, funderId } = await withFunder()
  const { id: old } = await client.reports.create({
    title: '2022',
    organisationId: funderId,
    from: '2022-01-01',
    to: '2022-12-31',
    dueOn: '2023-03-31',
  })
  const { id: recent } = await client.reports.create({ title: '2023', ...year, dueOn: '2023-06-30' })
  const { evidence } = await client.reports.get({ id: recent })
  await client.reports.updateEvidence({ id: evidence[0]?.id ?? '', state: 'ready', place: 'Classeur 1' })
  await client.reports.updateEvidence({ id: evidence[1]?.id ?? '', state: 'notConcerned' })
  expect(await client.reports.list()).toEqual([
    {
      id: recent,
      title: '2023',
      organisationId: null,
      organisationName: '',
      ...year,
      dueOn: '2023-06-30',
      sentOn: null,
      isLate: false,
      evidenceReady: 1,
      evidenceAsked: 8,
    },
    {
      id: old,
      title: '2022',
      organisationId: funderId,
      organisationName: 'ADEME',
      from: '2022-01-01',
      to: '2022-12-31',
      dueOn: '2023-03-31',
      sentOn: null,
      isLate: true,
      evidenceReady: 0,
      evidenceAsked: 9,
    },
  ])
  await client.reports.update({ id: old, sentOn: '2023-04-10' })
  expect((await client.reports.list()).map(({ isLate }) => isLate)).toEqual([false, false])
})

test('a period that ends before it starts is refused beside its end, and so is a report sent on a day to come', async () => {
  const { client } = await withFunder()
  await expect(client.reports.create({ title: 'X', from: year.to, to: year.from })).rejects.toMatchObject(
    refused('to', 'datesReversed'),
  )
  const { id } = await client.reports.create({ title: 'X', ...year })
  await expect(client.reports.update({ id, from: '2024-01-01' })).rejects.toMatchObject(refused('to', 'datesReversed'))
  await expect(client.reports.update({ id, sentOn: '2023-07-01' })).rejects.toMatchObject(refused('sentOn', 'inFuture'))
  await expect(client.reports.create({ title: 'X', organisationId: nobody, ...year })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(client.reports.get({ id: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.reports.update({ id: nobody, title: 'X' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('each kind of evidence says what the dossier holds of it in the period', async () => {
  const dossier = await withFunder()
  const { client, meetOn, carrierId, funderId, context } = dossier
  const sent = await meetOn('2023-02-07')
  await takeTo(dossier, sent, 'circulated')
  await meetOn('2023-05-02')
  await takeTo(dossier, await meetOn('2022-12-01'), 'circulated')
  const { id: groupId } = await client.committees.create({ kind: 'followUp', name: 'Groupe déchets', code: 'GS1' })
  const { id: technicalId } = await client.committees.create({ kind: 'technical', name: 'COTECH', code: 'COTECH' })
  for (const committeeId of [groupId, technicalId]) {
    const meetingId = await meetOn('2023-03-01', committeeId)
    context.session.connection().prepare(`UPDATE meeting SET status = 'validated' WHERE id = ?`).run(meetingId)
  }
  const interview = async (date: string, fields: object) => {
    const { id } = await client.interviews.create({ organisationId: carrierId, date })
    await client.interviews.update({ id, ...fields })
  }
  await interview('2023-04-03', { status: 'held', reportSentOn: '2023-04-10' })
  await interview('2023-04-04', { status: 'held' })
  await client.budget.addStaff({ actionId: null, year: 2023, label: 'Animation', isFacilitation: true })
  await client.budget.addStaff({ actionId: null, year: 2024, label: 'Animation', isFacilitation: true })
  const granted = await client.budget.addFunding({ actionId: null, year: 2023, organisationId: funderId })
  await client.budget.updateFunding({ id: granted.id, grantedCents: 1_000_000 })
  await client.budget.addFunding({ actionId: null, year: 2023, organisationId: carrierId })
  const add = context.session.connection()
  for (const date of ['2023-03-03', '2023-11-03']) {
    add
      .prepare(`INSERT INTO outreach_event (id, name, kind, date) VALUES (?, 'Atelier', 'workshop', ?)`)
      .run(`e-${date}`, date)
    add
      .prepare(`INSERT INTO communication (id, title, kind, date) VALUES (?, 'Article', 'press', ?)`)
      .run(`c-${date}`, date)
  }
  const { id: synergyId } = await client.synergies.create({ name: 'Tri des déchets' })
  add
    .prepare(
      `INSERT INTO synergy_step (id, synergy_id, stage, date, evidence) VALUES ('s1', ?, 'operational', '2023-05-01', 'Contrat')`,
    )
    .run(synergyId)
  add
    .prepare(
      `INSERT INTO synergy_step (id, synergy_id, stage, date, evidence) VALUES ('s2', ?, 'lasting', '2023-06-01', 'Avenant')`,
    )
    .run(synergyId)
  const { id } = await client.reports.create({ title: '2023', ...year })
  const { evidence } = await client.reports.get({ id })
  expect(Object.fromEntries(evidence.map(({ kind, inDossier }) => [kind, inDossier]))).toEqual({
    strategy: 0,
    governance: 1,
    workingMinutes: 1,
    companyMinutes: 1,
    networkMeetings: 1,
    communications: 1,
    synergySearch: 1,
    synergyProof: 1,
    position: 2,
  })
})

test('evidence is added at the end, changed and taken away, and a report comes back whole with undo', async () => {
  const { client } = await withFunder()
  const { id } = await client.reports.create({ title: '2023', ...year })
  const { id: lineId } = await client.reports.addEvidence({ reportId: id, label: ' Relevés ' })
  const before = await client.reports.get({ id })
  expect(before.evidence.at(-1)).toMatchObject({ id: lineId, label: 'Relevés', kind: 'other', position: 9 })
  const { changeId } = await client.reports.remove({ id })
  expect(await client.reports.list()).toEqual([])
  await client.history.undo({ changeId })
  expect(await client.reports.get({ id })).toEqual(before)
  await client.reports.removeEvidence({ id: lineId })
  expect((await client.reports.get({ id })).evidence).toHaveLength(9)
  await expect(client.reports.removeEvidence({ id: lineId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.reports.updateEvidence({ id: lineId, place: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.reports.addEvidence({ reportId: nobody, label: 'x' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(client.reports.addEvidence({ reportId: id, label: ' ' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
})

test('duties come the soonest first, those done last; a funder with a duty stays', async () => {
  const { client, funderId } = await withFunder()
  const add = async (label: string, dueOn: string) =>
    (await client.reports.addDuty({ organisationId: funderId, label, dueOn })).id
  const claim = await add('Demande de solde', '2023-09-30')
  const visit = await add(' Visite de contrôle ', '2023-06-01')
  const old = await add('Acompte', '2022-06-01')
  const older = await add('Dossier', '2022-01-01')
  await client.reports.updateDuty({ id: old, doneOn: '2022-05-30' })
  await client.reports.updateDuty({ id: older, doneOn: '2022-01-02' })
  const seen = await client.reports.duties()
  expect(seen.map(({ id, label, isLate, organisationName }) => [id, label, isLate, organisationName])).toEqual([
    [visit, 'Visite de contrôle', true, 'ADEME'],
    [claim, 'Demande de solde', false, 'ADEME'],
    [old, 'Acompte', false, 'ADEME'],
    [older, 'Dossier', false, 'ADEME'],
  ])
  await expect(client.reports.updateDuty({ id: claim, doneOn: '2023-07-01' })).rejects.toMatchObject(
    refused('doneOn', 'inFuture'),
  )
  await expect(client.organisations.remove({ id: funderId })).rejects.toMatchObject({ code: 'IN_USE' })
  await client.reports.removeDuty({ id: claim })
  await expect(client.reports.removeDuty({ id: claim })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.reports.updateDuty({ id: nobody, label: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a dossier without anything has no report and no duty', async () => {
  const { client } = await testDossier()
  expect([await client.reports.list(), await client.reports.duties()]).toEqual([[], []])
})
