import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'
import { activityNamed, dossierOfTransfer, INTERVIEW } from '../../../tests/support/transfer.ts'

/** Today is 7 February 2023. */
const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })

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
  const { rate } = client.skills
  await rate({ activityId: first.id, rater: 'officer', level: 1, date: '2023-01-10' })
  await rate({ activityId: second.id, rater: 'officer', level: 2, date: '2023-01-20' })
  await rate({ activityId: first.id, rater: 'consultancy', level: 0, date: '2023-01-20' })
  await rate({ activityId: first.id, rater: 'officer', level: 4, date: '2023-02-01' })
  await rate({ activityId: retired.id, rater: 'officer', level: 4, date: '2023-01-05' })
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
