import { expect, test } from 'vitest'
import { takeTo } from '../../../tests/support/copil.ts'
import { activityNamed, dossierOfTransfer, INTERVIEW, proposalOf } from '../../../tests/support/transfer.ts'

/** Today is 7 February 2023. */
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
