import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import { plain } from '../../../tests/support/documents.ts'
import { calendarKinds, type CalendarKind } from '../../shared/calendar/calendar.contract.ts'
import { companyRelation } from '../companies/companies.table.ts'
import { interview } from '../interviews/interviews.table.ts'
import { outreachEvent } from '../outreach/outreach.table.ts'
import { milestone } from '../phases/phases.table.ts'
import { promise } from '../promises/promises.table.ts'
import { funderDuty, report } from '../reports/reports.table.ts'
import { synergy } from '../synergies/synergies.table.ts'

type Dossier = Awaited<ReturnType<typeof dossierWithCopil>>

const february = { from: '2023-02-01', to: '2023-02-28' }

const read = async ({ client }: Dossier, kinds: CalendarKind[] = [...calendarKinds], period = february) => {
  const entries = await client.calendar.read({ ...period, kinds })
  return entries.map(({ kind, date, startTime, title, detail, isDone, isLate }) =>
    [kind, date.slice(5), startTime ?? '', plain(title), detail, isDone ? 'done' : '', isLate ? 'late' : ''].join('|'),
  )
}

test('an empty dossier has an empty calendar', async () => {
  expect(await read(await dossierWithCopil())).toEqual([])
})

test('a period the wrong way round or of more than 400 days is refused', async () => {
  const { client } = await dossierWithCopil()
  const refusal = (from: string, to: string) => client.calendar.read({ from, to })
  await expect(refusal('2023-02-02', '2023-02-01')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'to', message: 'datesReversed' }] },
  })
  await expect(refusal('2023-01-01', '2024-02-05')).rejects.toMatchObject({
    data: { issues: [{ path: 'to', message: 'tooLarge' }] },
  })
  expect(await refusal('2023-01-01', '2024-02-04')).toEqual([])
  expect(await refusal('2023-02-01', '2023-02-01')).toEqual([])
})

test('meetings stand on their day, their minutes by when they are to be circulated, remarks until when they are awaited', async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn } = dossier
  const held = await meetOn('2023-01-20')
  await takeTo(dossier, held, 'held')
  const circulated = await meetOn('2023-01-25')
  await takeTo(dossier, circulated, 'circulated')
  const next = await meetOn('2023-02-10')
  await client.meetings.update({ id: next, startTime: '09:30' })
  await client.meetings.create({ committeeId: dossier.copilId, date: '2023-03-01' })
  expect(await read(dossier)).toEqual([
    'minutes|02-04||COPIL n° 1|Comité de pilotage||late',
    'meeting|02-10|09:30|COPIL n° 3|Salle du conseil||',
    'remarks|02-17||COPIL n° 2|Comité de pilotage||',
    'minutes|02-25||COPIL n° 3|Comité de pilotage||',
  ])
  const [soon] = await client.calendar.read({ ...february, kinds: ['meeting'] })
  expect(soon?.title).toBe('COPIL n°\u00A03')
  expect(await read(dossier, ['meeting'], { from: '2023-01-01', to: '2023-01-31' })).toEqual([
    'meeting|01-20|14:00|COPIL n° 1|Salle du conseil|done|',
    'meeting|01-25|14:00|COPIL n° 2|Salle du conseil|done|',
  ])
})

test('decisions, actions, milestones and ends of phases stand on the day they are due, done and late told', async () => {
  const dossier = await dossierWithCopil()
  const { client, context, meetOn, officerId, carrierId } = dossier
  const meetingId = await meetOn('2022-12-01')
  const decision = await client.decisions.create({
    meetingId,
    agendaItemId: null,
    text: `Retenir trois\nactions ${'x'.repeat(5_000)}`,
  })
  await client.decisions.update({ id: decision.id, deadline: '2023-02-06' })
  const due = async (title: string, dueDate: string) => {
    const { id } = await client.actions.create({ meetingId, agendaItemId: null, title })
    await client.actions.update({ id, dueDate })
    return id
  }
  const owned = await due('Visiter', '2023-02-07')
  await client.actions.update({ id: owned, owner: { organisationId: carrierId, contactId: officerId } })
  const settled = await due('Écrire', '2023-02-01')
  await client.actions.follow({ id: settled, status: 'abandoned' })
  await due('Plus tard', '2023-03-01')
  const [phase] = await client.phases.list()
  await client.phases.update({ id: phase?.id ?? '', name: 'Préfiguration', plannedEnd: '2023-02-28' })
  context.write(({ db, newId }) => {
    for (const [name, dueDate, doneDate] of [
      ['Diagnostic', '2023-02-03', '2023-02-02'],
      ['Sans échéance', null, '2023-02-04'],
      ['En retard', '2023-02-05', null],
    ] as const) {
      db.insert(milestone)
        .values({ id: newId(), phaseId: phase?.id ?? '', kind: 'milestone', name, dueDate, doneDate })
        .run()
    }
  })
  const told = await read(dossier, ['action', 'decision', 'milestone', 'phase'])
  expect(told.filter((line) => !line.startsWith('decision'))).toEqual([
    'action|02-01||Écrire|COPIL-2022-01-A2|done|',
    'milestone|02-03||Diagnostic|Préfiguration|done|',
    'milestone|02-04||Sans échéance|Préfiguration|done|',
    'milestone|02-05||En retard|Préfiguration||late',
    'action|02-07||Visiter|COPIL-2022-01-A1 · Chargé de mission EIT||',
    'phase|02-28||Préfiguration|||',
  ])
  const [told2] = told.filter((line) => line.startsWith('decision'))
  expect(told2).toMatch(/^decision\|02-06\|\|Retenir trois actions x{100,180}…\|COPIL-2022-01-D1\|\|late$/)
})

test('the chain, events and funders stand on their days; what was cancelled does not', async () => {
  const dossier = await dossierWithCopil()
  const { context, chamberId, carrierId } = dossier
  context.write(({ db, newId }) => {
    const common = { organisationId: chamberId }
    for (const [date, status] of [
      ['2023-02-06', 'planned'],
      ['2023-02-06', 'cancelled'],
      ['2023-02-08', 'held'],
    ] as const) {
      db.insert(interview)
        .values({ id: newId(), ...common, date, status, place: 'Cahors' })
        .run()
    }
    db.insert(outreachEvent)
      .values({ id: newId(), name: 'Salon', date: '2023-01-30', endDate: '2023-02-02', place: 'Halle' })
      .run()
    db.insert(outreachEvent).values({ id: newId(), name: 'Passé', date: '2023-01-30', endDate: '2023-01-31' }).run()
    for (const outcome of [null, 'kept', 'dropped'] as const) {
      db.insert(promise)
        .values({
          id: newId(),
          ...common,
          text: outcome ?? 'open',
          madeOn: '2023-01-01',
          dueDate: '2023-02-03',
          outcome,
        })
        .run()
    }
    db.insert(companyRelation)
      .values({ id: newId(), ...common, nextStep: '', nextStepOn: '2023-02-20' })
      .run()
    db.insert(synergy)
      .values({
        id: newId(),
        number: 7,
        name: 'Bennes',
        stageSince: '2023-01-01',
        confidentiality: 'confidential',
        nextStep: 'Peser',
        nextStepOn: '2023-02-21',
      })
      .run()
    const period = { from: '2022-01-01', to: '2022-12-31' }
    db.insert(report)
      .values({ id: newId(), title: 'Rapport 2022', ...period, dueOn: '2023-02-06' })
      .run()
    db.insert(report)
      .values({
        id: newId(),
        title: 'Envoyé',
        ...period,
        organisationId: carrierId,
        dueOn: '2023-02-05',
        sentOn: '2023-02-01',
      })
      .run()
    db.insert(funderDuty)
      .values({ id: newId(), organisationId: carrierId, label: 'Appel de fonds', dueOn: '2023-02-28' })
      .run()
  })
  expect(await read(dossier)).toEqual([
    'event|01-30||Salon|Halle|done|',
    'promise|02-03||dropped|CCI du Lot|done|',
    'promise|02-03||kept|CCI du Lot|done|',
    'promise|02-03||open|CCI du Lot||late',
    'report|02-05||Envoyé|Grand Cahors|done|',
    'interview|02-06||CCI du Lot|Cahors||late',
    'report|02-06||Rapport 2022|||late',
    'interview|02-08||CCI du Lot|Cahors|done|',
    'companyStep|02-20|||CCI du Lot||',
    'synergyStep|02-21||Peser|S-7 Bennes||',
    'duty|02-28||Appel de fonds|Grand Cahors||',
  ])
  expect(await read(dossier, ['duty', 'duty'])).toHaveLength(1)
  expect(await read(dossier, [])).toEqual([])
})

test('a removed meeting that people were convened to is listed until its day is past, or an undo brings it back', async () => {
  const dossier = await dossierWithCopil()
  const { client, clock, copilId, meetOn } = dossier
  const list = async () => {
    const cancellations = await client.calendar.cancellations()
    return cancellations.map(({ meetingId, label, ...days }) => [meetingId, label.replace('\u00A0', ' '), days])
  }
  const kept = await meetOn('2023-03-01')
  await takeTo(dossier, kept, 'convened')
  const neverTold = await meetOn('2023-03-02')
  const past = await meetOn('2023-02-06')
  await takeTo(dossier, past, 'convened')
  const id = await meetOn('2023-03-14')
  await takeTo(dossier, id, 'convened')
  await client.meetings.remove({ id: neverTold })
  await client.meetings.remove({ id: past })
  clock.set('2023-02-08T10:00:00.000Z')
  const { changeId } = await client.meetings.remove({ id })
  const told = [[id, 'COPIL n° 4', { date: '2023-03-14', removedOn: '2023-02-08' }]]
  expect(await list()).toEqual(told)
  const request = { kind: 'calendar', meetingId: id, from: null } as const
  expect((await client.documents.suggest(request)).fileName).toBe('2023-03-14 COPIL n°4 – Calendrier.ics')
  const undone = await client.history.undo({ changeId })
  expect(await list()).toEqual([])
  await client.history.undo({ changeId: undone.changeId })
  expect(await list()).toEqual(told)
  await client.meetings.remove({ id: kept })
  // The body itself goes once it has no meeting: its code is still known.
  await client.committees.remove({ id: copilId })
  expect((await list()).map(([, label]) => label)).toEqual(['COPIL n° 1', 'COPIL n° 4'])
  clock.set('2023-03-14T10:00:00.000Z')
  expect((await list()).map(([, label]) => label)).toEqual(['COPIL n° 4'])
  clock.set('2023-03-15T10:00:00.000Z')
  expect(await list()).toEqual([])
  await expect(client.calendar.addressees({ meetingId: neverTold })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
