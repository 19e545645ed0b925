import { expect, test, vi } from 'vitest'
import { dossierWithCopil } from '../../../tests/support/copil.ts'
import { richParagraphs } from '../../shared/richText.ts'

test('the first meeting of a body is number 1 of its year, at the usual place, with an empty agenda', async () => {
  const { client, copilId, meetOn } = await dossierWithCopil()
  const id = await meetOn('2022-10-12')
  expect(await client.meetings.get({ id })).toEqual({
    id,
    committeeId: copilId,
    committeeName: 'Comité de pilotage',
    committeeCode: 'COPIL',
    committeeKind: 'steering',
    year: 2022,
    number: 1,
    date: '2022-10-12',
    startTime: null,
    endTime: null,
    place: 'Salle du conseil',
    visio: '',
    chairId: null,
    facilitatorId: null,
    writerId: null,
    phaseId: null,
    status: 'preparation',
    approval: null,
    progress: { type: 'doc', content: [] },
    openPoints: { type: 'doc', content: [] },
    otherBusiness: { type: 'doc', content: [] },
    nextDate: null,
    nextAgenda: { type: 'doc', content: [] },
    annexes: [],
    convenedOn: null,
    circulatedOn: null,
    remarksUntil: null,
    chairLabel: '',
    facilitatorLabel: '',
    writerLabel: '',
    phaseName: '',
    quorum: 2,
    agenda: [],
    attendance: expect.any(Array),
  })
})

test('numbers follow one another by body and by year', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const cotech = await client.committees.create({ kind: 'technical', name: 'Comité technique', code: 'COTECH' })
  await meetOn('2022-10-12')
  await meetOn('2022-12-01')
  await meetOn('2023-02-07')
  await meetOn('2022-11-15', cotech.id)
  const meetings = await client.meetings.list({})
  expect(meetings.map(({ committeeCode, year, number, date }) => [committeeCode, year, number, date])).toEqual([
    ['COPIL', 2023, 1, '2023-02-07'],
    ['COPIL', 2022, 2, '2022-12-01'],
    ['COTECH', 2022, 1, '2022-11-15'],
    ['COPIL', 2022, 1, '2022-10-12'],
  ])
})

test('a meeting takes hours, place, chair, facilitator and writer from the one before it', async () => {
  const { client, meetOn, chairId, officerId } = await dossierWithCopil()
  const habits = {
    startTime: '14:00',
    endTime: '16:00',
    place: 'Fontanes',
    chairId,
    facilitatorId: officerId,
    writerId: officerId,
  }
  const first = await meetOn('2022-10-12')
  await client.meetings.update({ id: first, ...habits, visio: 'https://visio.example/1' })
  await meetOn('2023-06-01')
  const second = await client.meetings.get({ id: await meetOn('2023-02-07') })
  expect(second).toMatchObject({
    ...habits,
    visio: '',
    chairLabel: 'Président (Grand Cahors)',
    facilitatorLabel: 'Chargé de mission EIT (Grand Cahors)',
  })
  expect(second.agenda[0]?.title).toContain('12')
})

test('the agenda is carried over three meetings: minutes to approve, follow-up, what was proposed', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const first = await meetOn('2022-10-12')
  await client.meetings.update({
    id: first,
    nextAgenda: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Bilan des besoins' }] },
        { type: 'paragraph', content: [] },
        {
          type: 'bulletList',
          content: ['Choix des synergies', '🌱 مرحبا'].map((text) => ({
            type: 'listItem' as const,
            content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
          })),
        },
      ],
    },
  })
  const second = await client.meetings.get({ id: await meetOn('2023-02-07') })
  expect(
    second.agenda.map(({ position, kind, origin, title, plannedMinutes }) => [
      position,
      kind,
      origin,
      title,
      plannedMinutes,
    ]),
  ).toEqual([
    [0, 'decision', 'approval', 'Approbation du compte rendu du COPIL n°\u00A01 du 12\u00A0octobre 2022', 5],
    [1, 'information', 'followUp', 'Suivi des décisions et des actions', 10],
    [2, 'discussion', 'own', 'Bilan des besoins', null],
    [3, 'discussion', 'own', 'Choix des synergies', null],
    [4, 'discussion', 'own', '🌱 مرحبا', null],
  ])
  await client.settings.update({ locale: 'en' })
  const third = await client.meetings.get({ id: await meetOn('2023-06-01') })
  expect(third.agenda.map(({ origin, title }) => [origin, title])).toEqual([
    ['approval', 'Approval of the minutes of COPIL no.\u00A01 of 7\u00A0February 2023'],
    ['followUp', 'Follow-up of decisions and actions'],
  ])
})

test('a proposed item too long for a title is kept whole in its context', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const long = 'é'.repeat(10_001)
  await client.meetings.update({ id: await meetOn('2022-10-12'), nextAgenda: richParagraphs(long) })
  const { agenda } = await client.meetings.get({ id: await meetOn('2023-02-07') })
  expect(agenda[2]?.title).toBe(`${'é'.repeat(9_999)}…`)
  expect(agenda[2]?.context).toEqual(richParagraphs(long))
})

test('a meeting belongs to the phase of its date: real dates first, then planned ones', async () => {
  const { client, context, meetOn } = await dossierWithCopil()
  const [first, second] = await client.phases.list()
  await client.phases.update({ id: first?.id ?? '', plannedStart: '2022-04-01', plannedEnd: '2022-10-31' })
  await client.phases.update({ id: second?.id ?? '', plannedStart: '2022-10-01', plannedEnd: '2023-02-28' })
  const phaseOn = async (date: string) => (await client.meetings.get({ id: await meetOn(date) })).phaseName
  expect(await phaseOn('2022-03-31')).toBe('')
  expect(await phaseOn('2022-10-31')).toBe('Préfiguration')
  expect(await phaseOn('2022-11-01')).toBe('Phase opérationnelle 1')
  expect(await phaseOn('2023-03-01')).toBe('')
  context.session.connection().prepare(`UPDATE phase SET actual_start = '2022-10-13' WHERE id = ?`).run(second?.id)
  expect(await phaseOn('2023-03-02')).toBe('Phase opérationnelle 1')
})

test('the phase of a meeting follows its date, unless another was chosen', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const [first, second, third] = await client.phases.list()
  await client.phases.update({ id: first?.id ?? '', plannedStart: '2022-04-01', plannedEnd: '2022-10-31' })
  await client.phases.update({ id: second?.id ?? '', plannedStart: '2022-11-01', plannedEnd: '2023-02-28' })
  const id = await meetOn('2022-10-12')
  const move = async (date: string) => {
    await client.meetings.update({ id, date })
    return (await client.meetings.get({ id })).phaseName
  }
  expect(await move('2022-11-15')).toBe('Phase opérationnelle 1')
  expect(await move('2022-12-15')).toBe('Phase opérationnelle 1')
  await client.meetings.update({ id, phaseId: third?.id ?? '' })
  expect(await move('2022-10-13')).toBe('Phase opérationnelle 2')
  await client.meetings.update({ id, phaseId: null, date: '2022-10-14' })
  expect(await move('2022-10-15')).toBe('')
})

test('a meeting is read with a handful of queries, whatever the length of its agenda and attendance', async () => {
  const { client, context, meetOn, officerId } = await dossierWithCopil()
  const id = await meetOn('2023-02-07')
  const prepare = vi.spyOn(context.session.connection(), 'prepare')
  const queries = async () => {
    prepare.mockClear()
    await client.meetings.get({ id })
    return prepare.mock.calls.length
  }
  const before = await queries()
  for (let rank = 1; rank <= 20; rank += 1) {
    const item = await client.meetings.addItem({ meetingId: id, title: `Point ${rank}` })
    await client.meetings.updateItem({ id: item.id, presenter: { contactId: officerId, organisationId: null } })
    await client.meetings.addGuest({ meetingId: id, contactId: officerId })
  }
  await client.meetings.markAllPresent({ meetingId: id })
  expect(await queries()).toBe(before)
  expect(before).toBeLessThanOrEqual(8)
})

test('a meeting is renumbered, unless the number is taken', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const first = await meetOn('2023-01-10')
  const second = await meetOn('2023-02-07')
  await expect(client.meetings.renumber({ id: second, number: 1 })).rejects.toMatchObject({
    code: 'NUMBER_TAKEN',
    data: { number: 1, year: 2023 },
  })
  await client.meetings.renumber({ id: first, number: 7 })
  await client.meetings.renumber({ id: second, number: 1 })
  expect((await client.meetings.list({})).map(({ number }) => number)).toEqual([1, 7])
})

test('a number that a decision or an action carries is fixed, even once they were removed', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const meetingId = await meetOn('2023-02-07')
  const { id } = await client.decisions.create({ meetingId, agendaItemId: null, text: 'Retenir' })
  await client.decisions.remove({ id })
  const other = await meetOn('2023-03-07')
  await client.actions.create({ meetingId: other, agendaItemId: null, title: 'Écrire' })
  for (const meeting of [meetingId, other]) {
    await expect(client.meetings.renumber({ id: meeting, number: 9 })).rejects.toMatchObject({ code: 'NUMBER_FIXED' })
    await expect(client.meetings.update({ id: meeting, date: '2024-01-09' })).rejects.toMatchObject({
      code: 'NUMBER_FIXED',
    })
    await client.meetings.update({ id: meeting, date: '2023-12-31' })
  }
})

test('a date in another year takes the next number of that year', async () => {
  const { client, meetOn } = await dossierWithCopil()
  await meetOn('2024-01-09')
  const id = await meetOn('2023-12-12')
  await client.meetings.update({ id, date: '2024-02-01' })
  expect(await client.meetings.get({ id })).toMatchObject({ year: 2024, number: 2, date: '2024-02-01' })
})

test('an end before the start is refused beside the hour that was typed', async () => {
  const { client, meetOn } = await dossierWithCopil()
  const id = await meetOn('2023-02-07')
  await client.meetings.update({ id, startTime: '14:00' })
  await expect(client.meetings.update({ id, endTime: '13:59' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'endTime', message: 'timesReversed' }] },
  })
  await client.meetings.update({ id, endTime: '16:00' })
  await expect(client.meetings.update({ id, startTime: '16:01' })).rejects.toMatchObject({
    data: { issues: [{ path: 'startTime', message: 'timesReversed' }] },
  })
})

test('a person or a phase that is not in the dossier is refused', async () => {
  const { client, meetOn, copilId } = await dossierWithCopil()
  const id = await meetOn('2023-02-07')
  await expect(client.meetings.update({ id, chairId: copilId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'contact' },
  })
  await expect(client.meetings.update({ id, phaseId: copilId })).rejects.toMatchObject({ data: { entity: 'phase' } })
})

test('meetings are found by body, reference, place and agenda, whatever the case and the accents', async () => {
  const { client, meetOn, copilId } = await dossierWithCopil()
  const cotech = await client.committees.create({ kind: 'technical', name: 'Comité technique', code: 'COTECH' })
  const first = await meetOn('2022-10-12')
  const second = await meetOn('2023-02-07')
  const third = await meetOn('2023-01-10', cotech.id)
  await client.meetings.addItem({ meetingId: first, title: 'Économie de 100 % du carton' })
  const search = async (text: string, committeeId: string | null = null) =>
    (await client.meetings.list({ search: text, committeeId })).map(({ id }) => id)
  expect(await search('ECONOMIE')).toEqual([first])
  expect(await search('100 %')).toEqual([first])
  expect(await search('copil-2023-01')).toEqual([second])
  expect(await search('janvier 2023')).toEqual([third])
  expect(await search('technique')).toEqual([third])
  expect(await search('comite', copilId)).toEqual([second, first])
  expect(await search('introuvable')).toEqual([])
})

test('a removed meeting takes its agenda, attendance, decisions and actions with it', async () => {
  const { client, context, meetOn, chairSeat } = await dossierWithCopil()
  const meetingId = await meetOn('2023-02-07')
  await client.meetings.addItem({ meetingId, title: 'Bilan' })
  await client.meetings.setAttendance({ meetingId, attendanceId: chairSeat, status: 'present' })
  await client.decisions.create({ meetingId, agendaItemId: null, text: 'Retenir' })
  await client.actions.create({ meetingId, agendaItemId: null, title: 'Écrire' })
  await client.meetings.remove({ id: meetingId })
  const count = (table: string) => context.session.connection().prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect(['meeting', 'agenda_item', 'attendance', 'decision', 'action'].map(count)).toEqual([0, 0, 0, 0, 0])
  await expect(client.meetings.get({ id: meetingId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'meeting' },
  })
})
