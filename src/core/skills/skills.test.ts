import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo, type CopilDossier } from '../../../tests/support/copil.ts'
import { testDossier } from '../../../tests/support/core.ts'

/** Today is 7 February 2023. */
const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })

type Client = CopilDossier['client']

const activityNamed = async (client: Client, name: string) => {
  const row = (await client.skills.list()).find((one) => one.name === name)
  if (row === undefined) throw new Error(`No activity is named ${name}`)
  return row
}
const proposalOf = async (client: Client, name: string) => {
  const { proposal } = await activityNamed(client, name)
  return proposal && { step: proposal.step, date: proposal.date, evidence: proposal.evidence }
}

const INTERVIEW = 'Mener l’entretien d’entreprise'

/** The consultancy beside the carrier of the COPIL, and a company to interview. */
async function dossierOfTransfer() {
  const dossier = await dossierWithCopil()
  const { client, officerId } = dossier
  const { id: officeId } = await client.organisations.create({ name: 'Cabinet', roles: ['consultancy'] })
  const { id: consultantId } = await client.organisations.addContact({
    organisationId: officeId,
    jobTitle: 'Consultante',
  })
  const { id: companyId } = await client.organisations.create({ name: 'Quercy Bois', roles: ['company'] })
  const interviewOn = async (date: string, interviewers: readonly string[]) => {
    const { id } = await client.interviews.create({ organisationId: companyId, date })
    for (const contactId of interviewers)
      await client.interviews.addParticipant({ interviewId: id, contactId, part: 'interviewer' })
    await client.interviews.update({ id, status: 'held' })
    return id
  }
  const sessionOn = async (date: string) => {
    const there = (await client.committees.list()).find(({ kind }) => kind === 'transfer')
    const { id: committeeId } =
      there ?? (await client.committees.create({ kind: 'transfer', name: 'Séances de transfert', code: 'TRANSFERT' }))
    return (await client.meetings.create({ committeeId, date })).id
  }
  const hold = async (id: string) => {
    const people = { facilitatorId: officerId, writerId: officerId, chairId: officerId }
    await client.meetings.update({ id, startTime: '14:00', place: 'Bureau', ...people })
    await client.meetings.addItem({ meetingId: id, title: 'Grille d’entretien' })
    for (const status of ['convened', 'held'] as const) await client.meetings.setStatus({ id, status })
  }
  return { ...dossier, officerId, officeId, consultantId, companyId, interviewOn, sessionOn, hold }
}

test('a new dossier starts with the seventeen activities, in order, each with its source where there is one', async () => {
  const { client } = await testDossier()
  const rows = await client.skills.list()
  expect(rows).toHaveLength(17)
  expect(rows.slice(0, 4).map(({ position, name, source }) => [position, name, source])).toEqual([
    [0, 'Cadrer la gouvernance', 'steeringPresented'],
    [1, 'Prospecter les entreprises', null],
    [2, INTERVIEW, 'interviews'],
    [3, 'Qualifier les besoins et les flux', 'interviews'],
  ])
  expect(rows[16]).toEqual({
    id: expect.any(String),
    position: 16,
    name: 'Tenir sa place dans les réseaux',
    description: expect.stringContaining('Réseau régional'),
    source: null,
    targetLevel: null,
    targetDate: null,
    isRetired: false,
    officer: null,
    consultancy: null,
    step: null,
    proposal: null,
    isLate: false,
    nextSession: null,
  })
})

test('what is missing of the starting matrix is added once, with undo', async () => {
  const { client } = await testDossier()
  const [first, second] = await client.skills.list()
  await client.skills.remove({ id: first?.id ?? '' })
  await client.skills.update({ id: second?.id ?? '', name: 'PROSPECTER LES ENTREPRISES' })
  expect(await client.skills.missingStarter()).toEqual({ count: 1 })
  const { added, changeId } = await client.skills.addStarter()
  expect([added, (await client.skills.list()).at(-1)?.name]).toEqual([1, 'Cadrer la gouvernance'])
  expect(await client.skills.addStarter()).toMatchObject({ added: 0 })
  await client.history.undo({ changeId })
  expect(await client.skills.missingStarter()).toEqual({ count: 1 })
})

test('both rate with a date and a note, a second rating of one day takes the place of the first', async () => {
  const { client } = await testDossier()
  const { id: activityId } = await activityNamed(client, INTERVIEW)
  const first = { activityId, rater: 'officer', level: 1, date: '2023-01-10', note: 'Vu faire' } as const
  const { id } = await client.skills.rate(first)
  expect((await client.skills.rate({ ...first, level: 2, note: undefined })).id).toBe(id)
  await client.skills.rate({ activityId, rater: 'consultancy', level: 0, date: '2023-01-10' })
  const { id: laterId } = await client.skills.rate({ activityId, rater: 'officer', level: 3, date: '2023-02-07' })
  expect(await client.skills.get({ id: activityId })).toMatchObject({
    officer: { id: laterId, level: 3, note: '' },
    consultancy: { level: 0 },
    ratings: [
      { id: laterId, level: 3 },
      { id, level: 2, note: 'Vu faire' },
      { rater: 'consultancy', level: 0 },
    ],
  })
  await client.skills.updateRating({ id: laterId, date: '2023-01-10' })
  expect((await client.skills.get({ id: activityId })).ratings.map((one) => [one.rater, one.level])).toEqual([
    ['officer', 3],
    ['consultancy', 0],
  ])
})

test('a rating of tomorrow, a level of five and an unknown activity are refused', async () => {
  const { client } = await testDossier()
  const { id: activityId } = await activityNamed(client, INTERVIEW)
  const rating = { activityId, rater: 'officer', level: 2, date: '2023-02-08' } as const
  await expect(client.skills.rate(rating)).rejects.toMatchObject(refused('date', 'inFuture'))
  for (const level of [5, -1])
    await expect(client.skills.rate({ ...rating, level, date: '2023-02-07' })).rejects.toMatchObject(
      refused('level', 'skillLevel'),
    )
  await expect(client.skills.rate({ ...rating, level: 1.5, date: '2023-02-07' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
  const nobody = '00000000-0000-7000-8000-999999999999'
  await expect(client.skills.rate({ ...rating, date: '2023-02-07', activityId: nobody })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(
    client.skills.confirm({ activityId, step: 'alone', date: '2023-03-01', evidence: '' }),
  ).rejects.toMatchObject(refused('date', 'inFuture'))
  expect((await client.skills.get({ id: activityId })).ratings).toEqual([])
})

test('interviews led by the consultancy prove nothing, together once co-facilitates, alone twice alone', async () => {
  const { client, interviewOn, officerId, consultantId } = await dossierOfTransfer()
  await interviewOn('2022-11-03', [consultantId])
  await interviewOn('2022-11-04', [])
  expect(await proposalOf(client, INTERVIEW)).toBeNull()
  await interviewOn('2022-12-06', [consultantId, officerId])
  expect(await proposalOf(client, INTERVIEW)).toEqual({
    step: 'coFacilitates',
    date: '2022-12-06',
    evidence: '1\u00A0entretien mené ensemble, le 6\u00A0décembre 2022',
  })
  const alone = await interviewOn('2023-01-12', [officerId])
  expect(await proposalOf(client, INTERVIEW)).toMatchObject({ step: 'leadsWithSupport', date: '2023-01-12' })
  const again = await interviewOn('2023-01-19', [officerId])
  expect((await activityNamed(client, INTERVIEW)).proposal).toEqual({
    activityId: (await activityNamed(client, INTERVIEW)).id,
    step: 'alone',
    date: '2023-01-19',
    evidence: '2\u00A0entretiens menés seul, entre le 12\u00A0janvier 2023 et le 19\u00A0janvier 2023',
    proofs: [
      { kind: 'interview', id: again, label: 'Quercy Bois', date: '2023-01-19', step: 'alone' },
      { kind: 'interview', id: alone, label: 'Quercy Bois', date: '2023-01-12', step: 'alone' },
    ],
  })
})

test('a proposal is made for a step beyond the confirmed one only, and passing on never is', async () => {
  const { client, interviewOn, officerId } = await dossierOfTransfer()
  const { id: activityId } = await activityNamed(client, INTERVIEW)
  const step = { activityId, date: '2023-01-20', evidence: 'Vu' } as const
  await client.skills.confirm({ ...step, step: 'leadsWithSupport' })
  await interviewOn('2023-01-12', [officerId])
  expect(await proposalOf(client, INTERVIEW)).toBeNull()
  for (const day of ['17', '18', '19']) await interviewOn(`2023-01-${day}`, [officerId])
  expect(await proposalOf(client, INTERVIEW)).toMatchObject({ step: 'alone' })
  const { id, changeId } = await client.skills.confirm({ ...step, step: 'alone' })
  expect(await client.skills.get({ id: activityId })).toMatchObject({
    step: { id, step: 'alone' },
    proposal: null,
    steps: [{ step: 'alone' }, { step: 'leadsWithSupport' }],
  })
  await client.history.undo({ changeId })
  expect(await proposalOf(client, INTERVIEW)).toMatchObject({ step: 'alone' })
  await client.skills.update({ id: activityId, isRetired: true })
  expect(await proposalOf(client, INTERVIEW)).toBeNull()
  expect((await client.skills.list()).at(-1)?.name).toBe(INTERVIEW)
})

test('who facilitated the meetings of each kind of body tells who leads them', async () => {
  const dossier = await dossierOfTransfer()
  const { client, meetOn, officerId, consultantId, officeId, copilId } = dossier
  const committees = 'Préparer et animer COTECH et COPIL'
  const seat = { committeeId: copilId, organisationId: officeId, contactId: consultantId } as const
  const { id: attendanceId } = await client.committees.addMember({ ...seat, college: 'experts', role: 'guest' })
  const hold = async (date: string, facilitatorId: string, isConsultancyThere: boolean) => {
    const meetingId = await meetOn(date)
    await client.meetings.update({ id: meetingId, facilitatorId, writerId: officerId })
    const status = isConsultancyThere ? 'present' : 'excused'
    await client.meetings.setAttendance({ meetingId, attendanceId, status })
    await takeTo(dossier, meetingId, 'held')
    return meetingId
  }
  const first = await hold('2022-10-04', consultantId, true)
  expect(await proposalOf(client, committees)).toBeNull()
  expect(await proposalOf(client, 'Cadrer la gouvernance')).toBeNull()
  const { agenda } = await client.meetings.get({ id: first })
  const presenter = { organisationId: dossier.carrierId, contactId: officerId }
  await client.meetings.updateItem({ id: agenda[0]?.id ?? '', presenter })
  expect(await proposalOf(client, committees)).toMatchObject({ step: 'coFacilitates', date: '2022-10-04' })
  expect(await proposalOf(client, 'Cadrer la gouvernance')).toMatchObject({ step: 'leadsWithSupport' })
  await hold('2022-11-08', officerId, true)
  expect(await proposalOf(client, committees)).toEqual({
    step: 'leadsWithSupport',
    date: '2022-11-08',
    evidence: '1\u00A0réunion animée avec appui, le 8\u00A0novembre 2022',
  })
  await hold('2022-12-06', officerId, false)
  await hold('2023-01-10', officerId, false)
  expect(await proposalOf(client, committees)).toMatchObject({ step: 'alone', date: '2023-01-10' })
  expect(await proposalOf(client, 'Animer un groupe de suivi')).toBeNull()
  expect(await proposalOf(client, 'Animer un atelier')).toBeNull()
})

test('an elected chair who presents says nothing of the officer', async () => {
  const dossier = await dossierOfTransfer()
  const { client, meetOn, carrierId, chairId } = dossier
  const id = await meetOn('2022-10-04')
  await client.meetings.update({ id, chairId })
  await takeTo(dossier, id, 'held')
  const { agenda } = await client.meetings.get({ id })
  await client.meetings.updateItem({
    id: agenda[0]?.id ?? '',
    presenter: { organisationId: carrierId, contactId: chairId },
  })
  expect(await proposalOf(client, 'Cadrer la gouvernance')).toBeNull()
})

test('minutes that the carrier wrote and sent twice are written alone; a gathering only says that it took place', async () => {
  const dossier = await dossierOfTransfer()
  const { client, meetOn, officerId } = dossier
  for (const date of ['2022-10-04', '2022-11-08']) {
    const id = await meetOn(date)
    await client.meetings.update({ id, writerId: officerId })
    await takeTo(dossier, id, 'circulated')
  }
  expect(await proposalOf(client, 'Rédiger les comptes rendus')).toMatchObject({
    step: 'alone',
    evidence: expect.stringContaining('2\u00A0comptes rendus rédigés et diffusés'),
  })
  await client.outreach.addEvent({ name: 'Matinée', kind: 'networking', date: '2023-01-19' })
  await client.outreach.addEvent({ name: 'À venir', kind: 'workshop', date: '2023-03-19' })
  expect(await proposalOf(client, 'Animer un atelier')).toEqual({
    step: 'observes',
    date: '2023-01-19',
    evidence: '1\u00A0atelier ou rencontre tenus, le 19\u00A0janvier 2023\u202F; le dossier ne dit pas par qui',
  })
})

test('an activity is late when its target date is gone by and neither rating reaches the target', async () => {
  const { client } = await testDossier()
  const { id } = await activityNamed(client, INTERVIEW)
  const isLate = async () => (await client.skills.get({ id })).isLate
  await client.skills.update({ id, targetLevel: 3, targetDate: '2023-02-07' })
  expect(await isLate()).toBe(false)
  await client.skills.update({ id, targetDate: '2023-02-06' })
  expect(await isLate()).toBe(true)
  await client.skills.rate({ activityId: id, rater: 'consultancy', level: 2, date: '2023-02-01' })
  expect(await isLate()).toBe(true)
  await client.skills.rate({ activityId: id, rater: 'officer', level: 3, date: '2023-02-01' })
  expect(await isLate()).toBe(false)
  await client.skills.update({ id, targetLevel: 4, isRetired: true })
  expect(await isLate()).toBe(false)
})

test('autonomy is the mean of the latest levels of each on every day of a rating', async () => {
  const { client } = await testDossier()
  const [first, second, retired] = await client.skills.list()
  if (!first || !second || !retired) throw new Error('The matrix is missing')
  const rate = (activityId: string, rater: 'officer' | 'consultancy', level: number, date: string) =>
    client.skills.rate({ activityId, rater, level, date })
  await rate(first.id, 'officer', 1, '2023-01-10')
  await rate(second.id, 'officer', 2, '2023-01-20')
  await rate(first.id, 'consultancy', 0, '2023-01-20')
  await rate(first.id, 'officer', 4, '2023-02-01')
  await rate(retired.id, 'officer', 4, '2023-01-05')
  await client.skills.update({ id: retired.id, isRetired: true, targetLevel: 4 })
  await client.skills.update({ id: first.id, targetLevel: 3 })
  await client.skills.update({ id: second.id, targetLevel: 2 })
  await client.skills.confirm({ activityId: first.id, step: 'passesOn', date: '2023-02-02', evidence: '' })
  expect(await client.skills.autonomy()).toEqual({
    points: [
      { date: '2023-01-10', officer: 1, consultancy: null, rated: 1 },
      { date: '2023-01-20', officer: 1.5, consultancy: 0, rated: 2 },
      { date: '2023-02-01', officer: 3, consultancy: 0, rated: 2 },
    ],
    target: 2.5,
    activities: 16,
    alone: 1,
  })
})

test('a transfer session is about activities, the soonest to come being the next one', async () => {
  const dossier = await dossierOfTransfer()
  const { client, sessionOn, meetOn } = dossier
  const { id } = await activityNamed(client, INTERVIEW)
  const { id: other } = await activityNamed(client, 'Rédiger les comptes rendus')
  const [later, sooner, stale] = [
    await sessionOn('2023-04-04'),
    await sessionOn('2023-03-07'),
    await sessionOn('2023-01-03'),
  ]
  for (const meetingId of [later, sooner, stale]) await client.skills.setTopics({ meetingId, activityIds: [id, id] })
  expect((await client.skills.get({ id })).nextSession).toEqual({ meetingId: sooner, date: '2023-03-07' })
  expect((await client.skills.get({ id })).sessions.map(({ meetingId }) => meetingId)).toEqual([later, sooner, stale])
  await client.skills.setTopics({ meetingId: sooner, activityIds: [other] })
  expect(await client.skills.ofMeeting({ meetingId: sooner })).toEqual([
    { activityId: other, name: 'Rédiger les comptes rendus' },
  ])
  expect((await client.skills.get({ id })).nextSession).toEqual({ meetingId: later, date: '2023-04-04' })
  await dossier.hold(stale)
  expect((await client.skills.get({ id })).nextSession).toMatchObject({ meetingId: later })
  const copil = await meetOn('2023-03-07')
  await expect(client.skills.setTopics({ meetingId: copil, activityIds: [id] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('transfer sessions count as meetings of no other kind', async () => {
  const { client, sessionOn, hold } = await dossierOfTransfer()
  for (const date of ['2022-11-08', '2022-12-06']) await hold(await sessionOn(date))
  expect((await client.skills.list()).filter(({ proposal }) => proposal !== null)).toEqual([])
  const counted = (await client.indicators.list({})).filter(({ formula }) =>
    ['steeringPerYear', 'followUpMeetings', 'technicalMeetings', 'steeringMeetings'].includes(formula ?? ''),
  )
  expect(counted.filter(({ value }) => value)).toEqual([])
})

test('an activity moves, goes with its ratings, steps and topics, and comes back with undo', async () => {
  const { client, sessionOn } = await dossierOfTransfer()
  const { id } = await client.skills.create({ name: 'Tenir le site internet' })
  await client.skills.move({ id, position: 0 })
  expect((await client.skills.list())[0]).toMatchObject({ id, position: 0, name: 'Tenir le site internet' })
  await client.skills.rate({ activityId: id, rater: 'officer', level: 2, date: '2023-02-01' })
  await client.skills.confirm({ activityId: id, step: 'alone', date: '2023-02-01', evidence: 'Seul' })
  await client.skills.setTopics({ meetingId: await sessionOn('2023-03-07'), activityIds: [id] })
  const before = await client.skills.get({ id })
  const { changeId } = await client.skills.remove({ id })
  await expect(client.skills.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await client.skills.list()).map(({ position }) => position)).toEqual([...Array(17).keys()])
  await client.history.undo({ changeId })
  expect(await client.skills.get({ id })).toEqual(before)
})

test('a name is never blank nor endless', async () => {
  const { client } = await testDossier()
  await expect(client.skills.create({ name: ' ' })).rejects.toMatchObject(refused('name', 'required'))
  await expect(client.skills.create({ name: 'x'.repeat(10_001) })).rejects.toMatchObject(refused('name', 'tooLong'))
  const { id } = await client.skills.create({ name: '<b>%_\'"' })
  expect(await client.skills.get({ id })).toMatchObject({ name: '<b>%_\'"', proofs: [], sessions: [] })
})
