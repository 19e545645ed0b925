import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo } from '../../../tests/support/copil.ts'
import { indicator, measure } from '../indicators/indicators.table.ts'
import { outreachEvent } from '../outreach/outreach.table.ts'
import { funderDuty, report } from '../reports/reports.table.ts'

const on = async (date: string) => {
  const dossier = await dossierWithCopil()
  dossier.clock.set(`${date}T09:00:00.000Z`)
  return dossier
}

test('a meeting to hold tells where the minutes before it stand, and that its day is gone by', async () => {
  const dossier = await on('2023-02-07')
  const { client, clock, meetOn } = dossier
  const first = await meetOn('2023-01-10')
  await takeTo(dossier, first, 'held')
  const second = await meetOn('2023-02-14')
  const lacks = async () =>
    (await client.today.get()).upcoming.rows[0]?.lacks.map(({ key, meetingId }) => [key, meetingId])
  expect(await lacks()).toEqual([
    ['noticeNotSent', second],
    ['previousNotCirculated', first],
  ])
  await takeTo(dossier, second, 'convened')
  await client.meetings.setStatus({ id: first, status: 'draft' })
  await client.meetings.setStatus({ id: first, status: 'review' })
  await client.minutes.circulate({ meetingId: first })
  expect(await lacks()).toEqual([['previousNotApproved', first]])
  await client.minutes.freeze({ meetingId: first })
  expect(await lacks()).toEqual([])
  await client.meetings.update({ id: second, place: '' })
  clock.set('2023-02-15T09:00:00.000Z')
  expect(await lacks()).toEqual([
    ['place', second],
    ['notHeld', second],
  ])
  const never = await meetOn('2023-02-01')
  expect(await lacks()).toEqual([['notHeld', never]])
})

test('the meeting before is that of the same body, whatever the others do', async () => {
  const dossier = await on('2023-02-07')
  const { client, meetOn } = dossier
  const { id: technicalId } = await client.committees.create({
    kind: 'technical',
    name: 'Comité technique',
    code: 'COTECH',
  })
  await takeTo(dossier, await meetOn('2023-01-10'), 'held')
  const meeting = await meetOn('2023-02-14', technicalId)
  const { upcoming } = await client.today.get()
  expect(upcoming.rows.map(({ id, lacks }) => [id, lacks.map(({ key }) => key)])).toEqual([
    [meeting, ['startTime', 'place', 'agendaEmpty', 'noticeNotSent']],
  ])
})

test('typed indicators are due once their time has gone; computed ones and those on demand never are', async () => {
  const { client, context } = await on('2023-02-07')
  context.write(({ db, newId }) => {
    const add = (row: Partial<typeof indicator.$inferInsert>, measuredOn: string[] = []) => {
      const id = newId()
      db.insert(indicator)
        .values({ id, name: 'Indicateur', ...row })
        .run()
      for (const asOf of measuredOn) db.insert(measure).values({ id: newId(), indicatorId: id, asOf, value: 1 }).run()
    }
    add({ name: 'jamais mesuré', frequency: 'monthly' })
    add({ name: 'fin de mois', frequency: 'monthly' }, ['2022-12-31', '2023-01-31'])
    add({ name: 'annuel, à venir', frequency: 'yearly' }, ['2022-02-21'])
    add({ name: 'annuel, plus tard', frequency: 'yearly' }, ['2022-02-22'])
    add({ name: 'depuis sa base', frequency: 'quarterly', baselineDate: '2022-11-06' })
    add({ name: 'à la demande', frequency: 'onDemand' })
    add({ name: 'calculé', frequency: 'monthly', formula: 'companiesMet' })
    return {}
  })
  const { measures } = await client.today.get()
  expect([measures.total, measures.late]).toEqual([3, 1])
  expect(measures.rows.map(({ name, lastOn, dueOn, isLate }) => [name, lastOn, dueOn, isLate])).toEqual([
    ['depuis sa base', null, '2023-02-06', true],
    ['annuel, à venir', '2022-02-21', '2023-02-21', false],
    ['jamais mesuré', null, null, false],
  ])
})

test('reports and duties are told a month ahead, the soonest first, until they are sent or done', async () => {
  const { client, context, carrierId } = await on('2023-02-07')
  context.write(({ db, newId }) => {
    const period = { from: '2022-01-01', to: '2022-12-31' }
    const send = (title: string, dueOn: string | null, rest: { sentOn?: string; organisationId?: string } = {}) =>
      void db
        .insert(report)
        .values({ id: newId(), title, ...period, dueOn, ...rest })
        .run()
    const owe = (label: string, dueOn: string, doneOn: string | null = null) =>
      void db.insert(funderDuty).values({ id: newId(), organisationId: carrierId, label, dueOn, doneOn }).run()
    send('Rapport annuel', '2023-03-09', { organisationId: carrierId })
    send('Rapport de trop tard', '2023-03-10')
    send('Rapport sans échéance', null)
    send('Rapport envoyé', '2023-01-31', { sentOn: '2023-01-30' })
    send('Rapport oublié', '2023-01-31')
    owe('Demande de solde', '2023-02-07')
    owe('Demande faite', '2023-02-01', '2023-02-01')
    return {}
  })
  const { funders } = await client.today.get()
  expect([funders.total, funders.late]).toEqual([3, 1])
  expect(
    funders.rows.map(({ kind, title, organisationName, dueOn, isLate }) => [
      kind,
      title,
      organisationName,
      dueOn,
      isLate,
    ]),
  ).toEqual([
    ['report', 'Rapport oublié', '', '2023-01-31', true],
    ['duty', 'Demande de solde', 'Grand Cahors', '2023-02-07', false],
    ['report', 'Rapport annuel', 'Grand Cahors', '2023-03-09', false],
  ])
})

test('events are told a month ahead, and for a year after them while nobody noted who came', async () => {
  const { client, context } = await on('2023-02-07')
  context.write(({ db, newId }) => {
    const add = (name: string, date: string, rest: { endDate?: string; participantCount?: number } = {}) =>
      void db
        .insert(outreachEvent)
        .values({ id: newId(), name, date, ...rest })
        .run()
    add('à noter', '2022-09-22')
    add('noté, même vide', '2022-09-22', { participantCount: 0 })
    add('trop ancien', '2022-02-06')
    add('en cours', '2023-02-06', { endDate: '2023-02-08' })
    add('bientôt', '2023-03-09')
    add('plus tard', '2023-03-10')
    return {}
  })
  const { events } = await client.today.get()
  expect([events.total, events.late]).toEqual([3, 1])
  expect(events.rows.map(({ name, isLate }) => [name, isLate])).toEqual([
    ['à noter', true],
    ['en cours', false],
    ['bientôt', false],
  ])
})
