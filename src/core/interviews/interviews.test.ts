import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

/** Today is 7 February 2023. A company with its main contact, the consultancy and the officer of the authority. */
const estate = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  const organisation = async (name: string, roles: ('company' | 'consultancy' | 'carrier')[], jobTitle: string) => {
    const { id } = await client.organisations.create({ name, roles })
    const contact = await client.organisations.addContact({ organisationId: id, jobTitle })
    return { id, contactId: contact.id }
  }
  const factory = await organisation('Usine', ['company'], 'Responsable de site')
  const consultancy = await organisation('Cabinet', ['consultancy'], 'Consultante')
  const authority = await organisation('Agglomération', ['carrier'], 'Chargé de mission EIT')
  const meet = async (date: string, interviewers: readonly string[] = []) => {
    const { id } = await client.interviews.create({ organisationId: factory.id, date })
    for (const contactId of interviewers)
      await client.interviews.addParticipant({ interviewId: id, contactId, part: 'interviewer' })
    return id
  }
  return { ...dossier, factory, consultancy, authority, meet }
}

test('an interview at a date gone by was held, one today or later is planned; the main contact is met', async () => {
  const { client, factory, meet } = await estate()
  const past = await meet('2023-02-06')
  expect(await client.interviews.get({ id: past })).toEqual({
    id: past,
    organisationId: factory.id,
    date: '2023-02-06',
    startTime: null,
    mode: 'onSite',
    place: '',
    status: 'held',
    notes: '',
    reportSentOn: null,
    reportApprovedOn: null,
    organisationName: 'Usine',
    lead: null,
    participants: [
      {
        id: expect.any(String),
        contactId: factory.contactId,
        part: 'met',
        label: 'Responsable de site (Usine)',
        organisationId: factory.id,
        isConsultancy: false,
        informedOn: null,
      },
    ],
    answers: [],
  })
  expect(await client.interviews.get({ id: await meet('2023-02-07') })).toMatchObject({ status: 'planned' })
  expect(await client.interviews.get({ id: await meet('2023-02-08') })).toMatchObject({ status: 'planned' })
})

test('an interview cannot have been held on a date to come, and its report is approved after it was sent', async () => {
  const { client, meet } = await estate()
  const id = await meet('2023-02-08')
  await expect(client.interviews.update({ id, status: 'held' })).rejects.toMatchObject({
    code: 'NOT_READY',
    data: { missing: ['heldInFuture'] },
  })
  await client.interviews.update({ id, date: '2023-02-07', status: 'held' })
  await expect(client.interviews.update({ id, date: '2023-02-08' })).rejects.toMatchObject({ code: 'NOT_READY' })
  await client.interviews.update({ id, reportSentOn: '2023-02-06' })
  await expect(client.interviews.update({ id, reportApprovedOn: '2023-02-05' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'reportApprovedOn', message: 'datesReversed' }] },
  })
  await client.interviews.update({ id, reportApprovedOn: '2023-02-06' })
  await expect(client.interviews.update({ id, reportSentOn: '2023-02-07' })).rejects.toMatchObject({
    data: { issues: [{ path: 'reportSentOn', message: 'datesReversed' }] },
  })
})

test.each(['reportSentOn', 'reportApprovedOn'] as const)('a day to come is refused for %s', async (path) => {
  const { client, meet } = await estate()
  const id = await meet('2023-02-07')
  await expect(client.interviews.update({ id, [path]: '2023-02-08' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path, message: 'inFuture' }] },
  })
  await client.interviews.update({ id, [path]: '2023-02-07' })
})

test('who led an interview is told from the organisations of its interviewers, and counted once it is held', async () => {
  const { client, consultancy, authority, meet } = await estate()
  const leadOf = async (id: string) => (await client.interviews.get({ id })).lead
  expect(await leadOf(await meet('2023-01-10', [consultancy.contactId]))).toBe('consultancy')
  expect(await leadOf(await meet('2023-01-11', [consultancy.contactId, authority.contactId]))).toBe('together')
  const alone = await meet('2023-01-12', [authority.contactId])
  expect(await leadOf(alone)).toBe('officer')
  expect(await leadOf(await meet('2023-01-13'))).toBeNull()
  await meet('2023-03-01', [authority.contactId])
  await client.interviews.update({ id: await meet('2023-01-14', [authority.contactId]), status: 'cancelled' })
  expect(await client.interviews.counts()).toEqual({ planned: 1, held: 4, consultancy: 1, together: 1, officer: 1 })
})

test('without an interview, everything is counted as none', async () => {
  const { client } = await estate()
  expect(await client.interviews.counts()).toEqual({ planned: 0, held: 0, consultancy: 0, together: 0, officer: 0 })
})

test('planned interviews come first, the soonest first; then the others, the latest first', async () => {
  const { client, authority, meet } = await estate()
  const dates = ['2023-01-10', '2023-03-02', '2023-02-01', '2023-03-01']
  for (const date of dates) await meet(date, [authority.contactId])
  const morning = await meet('2023-03-01')
  await client.interviews.update({ id: morning, startTime: '09:00' })
  const [afternoon] = (await client.interviews.list({ status: 'planned' })).rows
  await client.interviews.update({ id: afternoon?.id ?? '', startTime: '14:00' })
  const { total, rows } = await client.interviews.list({})
  expect(total).toBe(5)
  expect(rows.map(({ date, startTime, status }) => [date, startTime, status])).toEqual([
    ['2023-03-01', '09:00', 'planned'],
    ['2023-03-01', '14:00', 'planned'],
    ['2023-03-02', null, 'planned'],
    ['2023-02-01', null, 'held'],
    ['2023-01-10', null, 'held'],
  ])
  const page = await client.interviews.list({ offset: 2, limit: 2 })
  expect(page.rows.map(({ date }) => date)).toEqual(['2023-03-02', '2023-02-01'])
})

test('a row carries the company, who led it and how many needs and flows were heard', async () => {
  const { client, factory, consultancy, meet } = await estate()
  const id = await meet('2023-01-10', [consultancy.contactId])
  await client.needs.create({ organisationId: factory.id, text: 'Un gardien', interviewId: id })
  await client.needs.create({ organisationId: factory.id, text: 'Une cantine', interviewId: id })
  await client.flows.create({ organisationId: factory.id, direction: 'out', label: 'Carton', interviewId: id })
  expect((await client.interviews.list({})).rows).toEqual([
    {
      id,
      organisationId: factory.id,
      date: '2023-01-10',
      startTime: null,
      status: 'held',
      reportSentOn: null,
      reportApprovedOn: null,
      organisationName: 'Usine',
      lead: 'consultancy',
      needCount: 2,
      flowCount: 1,
    },
  ])
})

test('interviews are found by company, by state, and by words of the company, the people, the place and the notes', async () => {
  const { client, factory, authority, meet } = await estate()
  const id = await meet('2023-01-10', [authority.contactId])
  await client.interviews.update({ id, notes: 'Beaucoup de palettes', place: 'Atelier nord' })
  const totals = async (filter: Parameters<typeof client.interviews.list>[0]) =>
    (await client.interviews.list(filter)).total
  for (const search of ['usine', 'PALETTES', 'atelier', 'responsable', 'mission eit'])
    expect(await totals({ search })).toBe(1)
  expect(await totals({ search: 'fonderie' })).toBe(0)
  expect(await totals({ organisationId: factory.id })).toBe(1)
  expect(await totals({ organisationId: authority.id })).toBe(0)
  expect(await totals({ status: 'held' })).toBe(1)
  expect(await totals({ status: 'cancelled' })).toBe(0)
})

test('those met are of the company, interviewers of any organisation, and nobody is there twice', async () => {
  const { client, factory, authority, meet } = await estate()
  const interviewId = await meet('2023-01-10', [authority.contactId])
  const refusal = (message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path: 'contactId', message }] } })
  await expect(
    client.interviews.addParticipant({ interviewId, contactId: authority.contactId, part: 'met' }),
  ).rejects.toMatchObject(refusal('contactElsewhere'))
  await expect(
    client.interviews.addParticipant({ interviewId, contactId: factory.contactId, part: 'interviewer' }),
  ).rejects.toMatchObject(refusal('alreadyThere'))
  const { participants } = await client.interviews.get({ id: interviewId })
  expect(participants.map(({ part, label }) => [part, label])).toEqual([
    ['interviewer', 'Chargé de mission EIT (Agglomération)'],
    ['met', 'Responsable de site (Usine)'],
  ])
  await client.interviews.removeParticipant({ id: participants[0]?.id ?? '' })
  expect((await client.interviews.get({ id: interviewId })).participants).toHaveLength(1)
})

test('what is noted under a question is kept, changed in place, and goes when it is emptied', async () => {
  const { client, meet } = await estate()
  const interviewId = await meet('2023-01-10')
  const [first, second] = await client.interviews.questions()
  const note = (questionId: string | undefined, text: string) =>
    client.interviews.answer({ interviewId, questionId: questionId ?? '', text })
  const answers = async () => (await client.interviews.get({ id: interviewId })).answers
  await note(second?.id, 'Le ménage')
  await note(first?.id, 'Gardiennage,\ntrop cher')
  await note(first?.id, 'Gardiennage')
  expect(await answers()).toEqual([
    { questionId: first?.id, text: 'Gardiennage' },
    { questionId: second?.id, text: 'Le ménage' },
  ])
  await note(first?.id, ' \n')
  await note(first?.id, '')
  expect(await answers()).toEqual([{ questionId: second?.id, text: 'Le ménage' }])
  await expect(note(interviewId, 'Sous rien')).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'interview_question' },
  })
})

test('an interview that needs, flows or promises come from stays, and they are named; else it goes with its notes', async () => {
  const { client, factory, meet } = await estate()
  const id = await meet('2023-01-10')
  const [question] = await client.interviews.questions()
  await client.interviews.answer({ interviewId: id, questionId: question?.id ?? '', text: 'Oui' })
  const { id: promiseId } = await client.promises.create({
    organisationId: factory.id,
    text: 'Envoyer le compte rendu',
    madeOn: '2023-01-10',
    interviewId: id,
  })
  await expect(client.interviews.remove({ id })).rejects.toMatchObject({
    code: 'IN_USE',
    data: { usedBy: ['Envoyer le compte rendu (Usine)'] },
  })
  await client.promises.remove({ id: promiseId })
  const { changeId } = await client.interviews.remove({ id })
  expect((await client.interviews.list({})).total).toBe(0)
  await client.history.undo({ changeId })
  expect(await client.interviews.get({ id })).toMatchObject({
    participants: [{ contactId: factory.contactId }],
    answers: [{ text: 'Oui' }],
  })
})
