import { expect, test } from 'vitest'
import type { companyStatuses } from '../../shared/companies/companies.contract.ts'
import { dossierWithCopil, takeTo, type CopilDossier } from '../../../tests/support/copil.ts'
import { exchange } from '../exchanges/exchanges.table.ts'
import { flow } from '../flows/flows.table.ts'
import { interview } from '../interviews/interviews.table.ts'
import { need } from '../needs/needs.table.ts'
import { promise } from '../promises/promises.table.ts'
import { synergy, synergyCompany, synergyStep } from '../synergies/synergies.table.ts'

// What the features of the chain write, each in its own way.
const makers = ({ context }: CopilDossier) => {
  const write = (act: Parameters<typeof context.write>[0]) => context.write(act)
  return {
    exchangeWith: (organisationId: string, date: string) =>
      write(({ db, newId }) => {
        db.insert(exchange).values({ id: newId(), organisationId, date, kind: 'call', summary: 'Appel' }).run()
      }),
    interviewWith: (organisationId: string, date: string, status: 'planned' | 'held' | 'cancelled') =>
      write(({ db, newId }) => {
        db.insert(interview).values({ id: newId(), organisationId, date, status }).run()
      }),
    needOf: (organisationId: string, statedOn: string) =>
      write(({ db, newId }) => {
        db.insert(need).values({ id: newId(), organisationId, statedOn, text: 'Gardiennage' }).run()
      }),
    flowOf: (organisationId: string, statedOn: string) =>
      write(({ db, newId }) => {
        db.insert(flow).values({ id: newId(), organisationId, statedOn, direction: 'out', label: 'Palettes' }).run()
      }),
    promiseTo: (organisationId: string, dueDate: string) =>
      write(({ db, newId }) => {
        db.insert(promise)
          .values({ id: newId(), organisationId, text: 'Envoyer la liste', madeOn: '2023-01-10', dueDate })
          .run()
      }),
    synergyWith: (
      organisationId: string,
      { joinedOn, steps }: { joinedOn: string; steps: [typeof synergyStep.$inferSelect.stage, string][] },
    ) =>
      write(({ db, newId }) => {
        const synergyId = newId()
        const [stage, stageSince] = steps.at(-1) ?? ['idea', joinedOn]
        const { length } = db.select().from(synergy).all()
        db.insert(synergy)
          .values({ id: synergyId, number: length + 1, name: 'Gardiennage partagé', stage, stageSince })
          .run()
        db.insert(synergyCompany).values({ id: newId(), synergyId, organisationId, role: 'asks', joinedOn }).run()
        for (const [one, date] of steps)
          db.insert(synergyStep).values({ id: newId(), synergyId, stage: one, date }).run()
        return { synergyId }
      }),
  }
}

const dossierOfCompanies = async () => {
  const dossier = await dossierWithCopil()
  dossier.clock.set('2023-06-01T09:00:00.000Z')
  const company = async (name: string) => (await dossier.client.organisations.create({ name })).id
  return { ...dossier, ...makers(dossier), company }
}

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
