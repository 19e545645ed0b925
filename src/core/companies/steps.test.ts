import { expect, test } from 'vitest'
import type { companyStatuses } from '../../shared/companies/companies.contract.ts'
import { dossierOfCompanies } from '../../../tests/support/companyDossier.ts'
import { takeTo } from '../../../tests/support/copil.ts'

type Dossier = Awaited<ReturnType<typeof dossierOfCompanies>>
type Status = (typeof companyStatuses)[number]

const groupWithSeat = async ({ client }: Dossier, organisationId: string, fromDate: string | null) => {
  const code = `GS-${(await client.committees.list()).length}`
  const { id: committeeId } = await client.committees.create({ kind: 'followUp', name: 'Groupe de suivi', code })
  await client.committees.addMember({ committeeId, organisationId, college: 'companies', role: 'full', fromDate })
  return committeeId
}

const attend = async (dossier: Dossier, organisationId: string, status: 'present' | 'excused' | 'represented') => {
  const { client, copilId: committeeId, meetOn } = dossier
  const seat = { committeeId, organisationId, college: 'companies', role: 'full' } as const
  const { id: attendanceId } = await client.committees.addMember(seat)
  const meetingId = await meetOn('2023-04-04')
  await client.meetings.setAttendance({ meetingId, attendanceId, status })
  await takeTo(dossier, meetingId, 'held')
}

interface Telling {
  record: string
  status: Status
  since: string | null
  happen: (dossier: Dossier, id: string) => unknown
}

const tellings: Telling[] = [
  { record: 'nothing', status: 'toContact', since: null, happen: () => {} },
  {
    record: 'an exchange',
    status: 'contacted',
    since: '2023-02-01',
    happen: ({ exchangeWith }, id) => exchangeWith(id, '2023-02-01'),
  },
  {
    record: 'an interview planned for later',
    status: 'toContact',
    since: null,
    happen: ({ interviewWith }, id) => interviewWith(id, '2023-06-02', 'planned'),
  },
  {
    record: 'an interview planned that was not held',
    status: 'contacted',
    since: '2023-05-31',
    happen: ({ interviewWith }, id) => interviewWith(id, '2023-05-31', 'planned'),
  },
  {
    record: 'a cancelled interview',
    status: 'toContact',
    since: null,
    happen: ({ interviewWith }, id) => interviewWith(id, '2023-05-31', 'cancelled'),
  },
  {
    record: 'an interview held',
    status: 'met',
    since: '2023-03-01',
    happen: ({ interviewWith }, id) => interviewWith(id, '2023-03-01', 'held'),
  },
  {
    record: 'being present at a meeting',
    status: 'met',
    since: '2023-04-04',
    happen: (dossier, id) => attend(dossier, id, 'present'),
  },
  {
    record: 'being represented at a meeting',
    status: 'met',
    since: '2023-04-04',
    happen: (dossier, id) => attend(dossier, id, 'represented'),
  },
  {
    record: 'being excused from a meeting',
    status: 'toContact',
    since: null,
    happen: (dossier, id) => attend(dossier, id, 'excused'),
  },
  {
    record: 'being a guest of a meeting',
    status: 'met',
    since: '2023-04-04',
    happen: async (dossier, id) => {
      const meetingId = await dossier.meetOn('2023-04-04')
      await dossier.client.meetings.addGuest({ meetingId, organisationId: id })
      await takeTo(dossier, meetingId, 'held')
    },
  },
  {
    record: 'being noted as present at a meeting that is not held yet',
    status: 'toContact',
    since: null,
    happen: async (dossier, id) => {
      const meetingId = await dossier.meetOn('2023-04-04')
      await dossier.client.meetings.addGuest({ meetingId, organisationId: id })
    },
  },
  {
    record: 'a need',
    status: 'contributing',
    since: '2023-03-02',
    happen: ({ needOf }, id) => needOf(id, '2023-03-02'),
  },
  {
    record: 'a flow',
    status: 'contributing',
    since: '2023-03-03',
    happen: ({ flowOf }, id) => flowOf(id, '2023-03-03'),
  },
  {
    record: 'a role in a synergy that was only detected',
    status: 'toContact',
    since: null,
    happen: ({ synergyWith }, id) => synergyWith(id, { joinedOn: '2023-02-01', steps: [['detected', '2023-02-01']] }),
  },
  {
    record: 'a role in a synergy that came further afterwards',
    status: 'engaged',
    since: '2023-05-05',
    happen: ({ synergyWith }, id) =>
      synergyWith(id, {
        joinedOn: '2023-02-01',
        steps: [
          ['detected', '2023-02-01'],
          ['prioritised', '2023-05-05'],
          ['abandoned', '2023-05-20'],
        ],
      }),
  },
  {
    record: 'joining a synergy that had come further',
    status: 'engaged',
    since: '2023-05-10',
    happen: ({ synergyWith }, id) => synergyWith(id, { joinedOn: '2023-05-10', steps: [['studied', '2023-02-01']] }),
  },
  {
    record: 'a seat in a follow-up group',
    status: 'engaged',
    since: '2023-03-15',
    happen: (dossier, id) => groupWithSeat(dossier, id, '2023-03-15'),
  },
  {
    record: 'a seat without a first day in a follow-up group that has not met',
    status: 'toContact',
    since: null,
    happen: (dossier, id) => groupWithSeat(dossier, id, null),
  },
  {
    record: 'a seat without a first day in a follow-up group that has met',
    status: 'engaged',
    since: '2023-05-15',
    happen: async (dossier, id) => {
      const meetingId = await dossier.meetOn('2023-05-15', await groupWithSeat(dossier, id, null))
      const { id: guest } = await dossier.client.meetings.addGuest({ meetingId, name: 'Elle' })
      await dossier.client.meetings.setAttendance({ meetingId, attendanceId: guest, status: 'guest' })
      dossier.context.session.connection().prepare(`UPDATE meeting SET status = 'held' WHERE id = ?`).run(meetingId)
    },
  },
  {
    record: 'a step that the officer typed',
    status: 'engaged',
    since: '2022-11-30',
    happen: ({ client }, id) =>
      client.companies.addStep({ organisationId: id, step: 'engaged', date: '2022-11-30', note: 'Charte signée' }),
  },
]

test('records tell how far a company came, and since when', async () => {
  const dossier = await dossierOfCompanies()
  const { client } = dossier
  for (const { record, happen } of tellings) await happen(dossier, await dossier.company(record))
  const { rows } = await client.companies.list({ limit: 200 })
  const byName = new Map(rows.map((row) => [row.name, row]))
  const told = tellings.map(({ record }) => {
    const row = byName.get(record)
    return { record, status: row?.status, since: row?.statusSince }
  })
  expect(told).toEqual(tellings.map(({ record, status, since }) => ({ record, status, since })))
  for (const { organisationId, status, statusSince } of rows)
    expect(await client.companies.get({ organisationId })).toMatchObject({ status, statusSince })
})

test('a company that withdrew is back once it is met or contributes, at what it did since; a call does not bring it back', async () => {
  const dossier = await dossierOfCompanies()
  const { client, company, exchangeWith, interviewWith, flowOf } = dossier
  const organisationId = await company('Scierie du Lot')
  const standing = async () => {
    const { status, statusSince } = await client.companies.get({ organisationId })
    return [status, statusSince]
  }
  flowOf(organisationId, '2023-01-10')
  await client.companies.addStep({ organisationId, step: 'withdrawn', date: '2023-02-01' })
  expect(await standing()).toEqual(['withdrawn', '2023-02-01'])
  exchangeWith(organisationId, '2023-03-01')
  expect(await standing()).toEqual(['withdrawn', '2023-02-01'])
  interviewWith(organisationId, '2023-04-01', 'held')
  expect(await standing()).toEqual(['met', '2023-04-01'])
  const { id } = await client.companies.addStep({ organisationId, step: 'withdrawn', date: '2023-05-01' })
  expect(await standing()).toEqual(['withdrawn', '2023-05-01'])
  await client.companies.updateStep({ id, date: '2023-03-30' })
  expect(await standing()).toEqual(['met', '2023-04-01'])
  await client.companies.removeStep({ id })
  await expect(client.companies.removeStep({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('steps are told by the first that says so, a typed one before a record of its day, and never on a day to come', async () => {
  const { client, company, exchangeWith, needOf } = await dossierOfCompanies()
  const organisationId = await company('Scierie du Lot')
  exchangeWith(organisationId, '2023-03-01')
  exchangeWith(organisationId, '2023-02-01')
  needOf(organisationId, '2023-02-15')
  const typed = { organisationId, step: 'contributing', date: '2023-02-15', note: 'Questionnaire' } as const
  await client.companies.addStep(typed)
  const { steps, lastContactOn } = await client.companies.get({ organisationId })
  expect(steps).toMatchObject([
    { step: 'contacted', date: '2023-02-01', source: 'exchange' },
    { step: 'contributing', date: '2023-02-15', source: 'typed', note: 'Questionnaire' },
  ])
  expect(lastContactOn).toBe('2023-03-01')
  await expect(client.companies.addStep({ ...typed, date: '2023-06-02' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'date', message: 'inFuture' }] },
  })
})

test('a record does not tell a step after a further one; what the officer typed is told, and so is what follows a withdrawal', async () => {
  const { client, company, exchangeWith, interviewWith, flowOf } = await dossierOfCompanies()
  const organisationId = await company('Scierie du Lot')
  const told = async () =>
    (await client.companies.get({ organisationId })).steps.map(({ step, date }) => `${step} ${date}`)
  flowOf(organisationId, '2022-11-15')
  exchangeWith(organisationId, '2023-02-01')
  expect(await told()).toEqual(['contributing 2022-11-15'])
  interviewWith(organisationId, '2022-11-15', 'held')
  expect((await told()).toSorted()).toEqual(['contributing 2022-11-15', 'met 2022-11-15'])
  const { id } = await client.companies.addStep({ organisationId, step: 'contacted', date: '2023-03-01' })
  expect(await told()).toContain('contacted 2023-03-01')
  await client.companies.removeStep({ id })
  await client.companies.addStep({ organisationId, step: 'withdrawn', date: '2023-01-15' })
  expect((await told()).slice(2)).toEqual(['withdrawn 2023-01-15', 'contacted 2023-02-01'])
  const { reached } = await client.companies.counts({})
  expect(reached[0]).toEqual({ step: 'contacted', count: 1 })
})

test('counts are those of a date: what was reached until then, withdrawn or not since, and where companies stood', async () => {
  const { client, company, interviewWith, flowOf, exchangeWith } = await dossierOfCompanies()
  const [one, two, three] = [await company('Une'), await company('Deux'), await company('Trois')]
  interviewWith(one, '2023-01-10', 'held')
  flowOf(two, '2023-02-10')
  await client.companies.addStep({ organisationId: two, step: 'withdrawn', date: '2023-03-01' })
  exchangeWith(three, '2023-03-10')
  // Of the committee, and no companies.
  const bodies = await client.organisations.list({})
  for (const { id, name } of bodies.rows)
    if (name === 'CCI du Lot' || name === 'Grand Cahors') await client.organisations.update({ id, kind: 'publicBody' })
  const at = async (asOf: string | null) => {
    const { companies, reached, byStatus } = await client.companies.counts({ asOf })
    const standing = byStatus.filter(({ count }) => count > 0).map(({ status, count }) => [status, count])
    return { companies, reached: reached.map(({ count }) => count), standing: Object.fromEntries(standing) }
  }
  expect(await at('2022-12-31')).toEqual({ companies: 3, reached: [0, 0, 0, 0, 0], standing: { toContact: 3 } })
  expect(await at('2023-02-10')).toEqual({
    companies: 3,
    reached: [2, 2, 1, 0, 0],
    standing: { toContact: 1, met: 1, contributing: 1 },
  })
  expect(await at(null)).toEqual({
    companies: 3,
    reached: [3, 2, 1, 0, 1],
    standing: { contacted: 1, met: 1, withdrawn: 1 },
  })
})
