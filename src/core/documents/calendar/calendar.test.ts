import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { dossierWithCopil, takeTo, type CopilDossier } from '../../../../tests/support/copil.ts'
import { plain } from '../../../../tests/support/documents.ts'
import { composeCalendar } from './compose.ts'

interface ReadEvent {
  uid: string
  summary: string
  sequence: number
  properties: (name: string) => string | null
  start: string
  end: string
  isDate: boolean
}

const textOf = (component: ICAL.Component, name: string): string | null => {
  const value = component.getFirstPropertyValue(name)
  return value === null ? null : String(value)
}

function readBack({ context }: CopilDossier, meetingId: string | null, from: string | null = null) {
  const text = composeCalendar(context, { meetingId, from }).toString('utf8')
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component): ReadEvent => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: plain(event.summary),
      sequence: event.sequence,
      properties: (name) => textOf(component, name),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate,
    }
  })
  return { text, method: textOf(calendar, 'method'), events }
}

const only = (dossier: CopilDossier, meetingId: string): ReadEvent => {
  const [event, ...others] = readBack(dossier, meetingId).events
  if (event === undefined || others.length > 0) throw new Error('One event was expected')
  return event
}

const hours = (date: string, time: string) => new Date(`${date}T${time}`).toISOString().slice(0, 19) + 'Z'

test('a meeting is told with its hours, its place, its agenda and who calls it', async () => {
  const dossier = await dossierWithCopil()
  const { client, officerId, meetOn } = dossier
  const id = await meetOn('2023-03-14')
  await client.organisations.updateContact({
    id: officerId,
    firstName: 'Zoé',
    lastName: 'Exemple',
    email: 'zoe@exemple.fr',
  })
  await client.meetings.update({
    id,
    startTime: '09:30',
    endTime: '11:00',
    place: 'Salle du conseil; étage 2, Cahors',
    visio: 'https://visio.exemple.fr/a?b=c,d;e',
    facilitatorId: officerId,
  })
  await client.meetings.addItem({
    meetingId: id,
    title: 'Bilan des entretiens : 21 entreprises, 137 besoins, suite \\n',
  })
  const event = only(dossier, id)
  expect({
    ...event,
    properties: null,
    place: event.properties('location'),
    told: plain(event.properties('description') ?? ''),
    organiser: event.properties('organizer'),
    status: event.properties('status'),
    stamp: event.properties('dtstamp'),
    modified: event.properties('last-modified'),
  }).toEqual({
    uid: `${id}@relais`,
    summary: 'COPIL n° 1 – Démarche d’essai',
    sequence: 0,
    properties: null,
    start: hours('2023-03-14', '09:30'),
    end: hours('2023-03-14', '11:00'),
    isDate: false,
    place: 'Salle du conseil; étage 2, Cahors',
    told: 'Ordre du jour :\n1. Bilan des entretiens : 21 entreprises, 137 besoins, suite \\n\n\nVisioconférence : https://visio.exemple.fr/a?b=c,d;e',
    organiser: 'MAILTO:zoe@exemple.fr',
    status: 'TENTATIVE',
    stamp: '2023-02-07T09:00:00Z',
    modified: '2023-02-07T09:00:00Z',
  })
  expect(readBack(dossier, id).method).toBe('PUBLISH')
})

test('without a start it lasts the day; without an end it lasts two hours', async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn } = dossier
  const id = await meetOn('2023-03-31')
  expect(only(dossier, id)).toMatchObject({ start: '2023-03-31', end: '2023-04-01', isDate: true })
  await client.meetings.update({ id, startTime: '23:00' })
  expect(only(dossier, id)).toMatchObject({ start: hours('2023-03-31', '23:00'), end: hours('2023-04-01', '01:00') })
  await client.meetings.update({ id, endTime: '23:00' })
  expect(only(dossier, id)).toMatchObject({ end: hours('2023-04-01', '01:00') })
})

test('each change of what was announced makes a later version, even typed within the minute; other changes do not', async () => {
  const dossier = await dossierWithCopil()
  const { client, clock, meetOn } = dossier
  const id = await meetOn('2023-03-14')
  const at = async (instant: string, patch: Omit<Parameters<typeof client.meetings.update>[0], 'id'>) => {
    clock.set(instant)
    await client.meetings.update({ id, ...patch })
    return only(dossier, id).sequence
  }
  const sequences = [
    only(dossier, id).sequence,
    await at('2023-02-07T09:00:05.000Z', { place: 'Salle A' }),
    await at('2023-02-07T09:00:25.000Z', { place: 'Salle AB' }),
    await at('2023-02-07T10:00:00.000Z', { date: '2023-03-15' }),
    await at('2023-02-08T10:00:00.000Z', { startTime: '10:00' }),
    await at('2023-02-08T10:00:30.000Z', { visio: 'https://exemple.fr' }),
  ]
  expect(sequences).toEqual([0, 5, 25, 3600, 90_000, 90_030])
  expect(await at('2023-02-09T10:00:00.000Z', { annexes: ['Plan'] })).toBe(90_030)
  expect(only(dossier, id).properties('dtstamp')).toBe('2023-02-09T10:00:00Z')
  expect(only(dossier, id).properties('last-modified')).toBe('2023-02-08T10:00:30Z')
})

test('a meeting that people were convened to and that is removed is cancelled, under the same identity and a later version', async () => {
  const dossier = await dossierWithCopil()
  const { client, clock, meetOn } = dossier
  const id = await meetOn('2023-03-14')
  await takeTo(dossier, id, 'convened')
  const sent = only(dossier, id)
  expect(sent.properties('status')).toBe('CONFIRMED')
  clock.set('2023-02-08T09:00:00.000Z')
  const { changeId } = await client.meetings.remove({ id })
  const { method, events } = readBack(dossier, id)
  expect([method, events[0]?.uid, events[0]?.properties('status'), events[0]?.start]).toEqual([
    'CANCEL',
    sent.uid,
    'CANCELLED',
    sent.start,
  ])
  expect(events[0]?.sequence).toBeGreaterThan(sent.sequence)
  clock.set('2023-02-08T09:01:00.000Z')
  await client.history.undo({ changeId })
  const back = only(dossier, id)
  expect(back.properties('status')).toBe('CONFIRMED')
  expect(back.sequence).toBeGreaterThan(events[0]?.sequence ?? 0)
})

test('all meetings from a day on go in one file, with those that were cancelled', async () => {
  const dossier = await dossierWithCopil()
  const { client, meetOn } = dossier
  expect(() => readBack(dossier, null)).toThrow('NOT_READY')
  const past = await meetOn('2023-01-10')
  const next = await meetOn('2023-03-14')
  const removed = await meetOn('2023-04-04')
  await takeTo(dossier, removed, 'convened')
  await client.meetings.remove({ id: removed })
  const neverTold = await meetOn('2023-04-05')
  await client.meetings.remove({ id: neverTold })
  const told = (from: string | null) => {
    const { method, events } = readBack(dossier, null, from)
    return [method, ...events.map(({ uid, properties }) => [uid, properties('status')])]
  }
  expect(told(null)).toEqual([
    'PUBLISH',
    [`${past}@relais`, 'TENTATIVE'],
    [`${next}@relais`, 'TENTATIVE'],
    [`${removed}@relais`, 'CANCELLED'],
  ])
  expect(told('2023-03-14').slice(1)).toEqual([
    [`${next}@relais`, 'TENTATIVE'],
    [`${removed}@relais`, 'CANCELLED'],
  ])
  expect(() => readBack(dossier, neverTold)).toThrow('NOT_FOUND')
})

test('whatever is typed, no line is longer than 75 octets, none is added, and what fits is read back', async () => {
  const dossier = await dossierWithCopil()
  const { client, officerId, meetOn } = dossier
  const id = await meetOn('2023-03-14')
  await client.initiative.update({ name: 'Démarche\r\nATTENDEE:mailto:intrus@exemple.fr' })
  await client.organisations.updateContact({
    id: officerId,
    firstName: 'A"\r\nATTENDEE',
    lastName: 'B\\',
    email: 'b@exemple.fr',
  })
  await client.meetings.update({
    id,
    place: `${'é👩🏽‍🔬字'.repeat(40)}\rSEQUENCE:9\u2028END:VEVENT`,
    visio: 'x'.repeat(10_000),
    facilitatorId: officerId,
  })
  for (let rank = 0; rank < 40; rank += 1) {
    await client.meetings.addItem({ meetingId: id, title: `Point ${rank} ${'à'.repeat(9_000)}` })
  }
  const { text, events } = readBack(dossier, id)
  const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line))
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
  expect(text.isWellFormed()).toBe(true)
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
  expect(text.match(/^(?:ATTENDEE|SEQUENCE|END:VEVENT|ORGANIZER)/gm)).toEqual(['SEQUENCE', 'ORGANIZER', 'END:VEVENT'])
  expect(events[0]?.properties('location')?.startsWith('é👩🏽‍🔬字é👩🏽‍🔬字')).toBe(true)
  expect(events[0]?.sequence).toBe(0)
})
