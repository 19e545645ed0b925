import { insertCommittee } from '../../../src/core/committees/committees.queries.ts'
import { insertMembership } from '../../../src/core/committees/members.queries.ts'
import { insertDecision } from '../../../src/core/decisions/decisions.queries.ts'
import { insertNote } from '../../../src/core/meetings/attendance.queries.ts'
import { insertAgendaItem, insertMeeting } from '../../../src/core/meetings/meetings.queries.ts'
import { colleges } from '../../../src/shared/committees/committees.contract.ts'
import { decisionStatuses } from '../../../src/shared/decisions/decisions.contract.ts'
import type { Id } from '../../../src/shared/fields.ts'
import { agendaItemKinds, attendanceStatuses } from '../../../src/shared/meetings/meetings.contract.ts'
import type { RichText } from '../../../src/shared/richText.ts'
import { dayOf, DAYS, TODAY } from '../draw.ts'
import type { Person } from './companies.ts'
import { times, type Filling } from './filling.ts'

interface Body {
  id: Id
  code: string
  seatIds: Id[]
}

/** A meeting, and the number that its decisions and actions bear before their own. */
export interface Held {
  id: Id
  itemIds: Id[]
  prefix: string
  day: number
}

const COMMITTEES = 10
const ITEMS = 5
const DECISIONS = 10

export const richText = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

function writeBody({ writing: { db, newId }, draw }: Filling, position: number, people: readonly Person[]): Body {
  const id = newId()
  const code = `COM${position + 1}`
  const kind = position === 0 ? 'steering' : 'technical'
  insertCommittee(db, { id, position, kind, name: `Comité ${position + 1}`, code })
  const seatIds = times(20, () => {
    const { id: contactId, organisationId } = draw.one(people)
    const seat = newId()
    const college = draw.one(colleges)
    insertMembership(db, { id: seat, committeeId: id, organisationId, contactId, college, role: 'full' })
    return seat
  })
  return { id, code, seatIds }
}

function writeDecisions({ writing: { db, newId }, draw }: Filling, { id, itemIds, prefix, day }: Held, who: Id): void {
  for (let rank = 1; rank <= DECISIONS; rank += 1) {
    const status = day < TODAY - 200 && draw.isLucky(85) ? 'done' : draw.one(decisionStatuses)
    const isSettled = status === 'done' || status === 'abandoned'
    insertDecision(db, {
      id: newId(),
      meetingId: id,
      agendaItemId: draw.one(itemIds),
      rank,
      number: `${prefix}-D${rank}`,
      text: draw.words(14),
      responsibleOrganisationId: who,
      deadline: draw.isLucky(80) ? dayOf(day + 30 + draw.below(200)) : null,
      status,
      settledOn: isSettled ? dayOf(Math.min(TODAY, day + 20 + draw.below(150))) : null,
    })
  }
}

function writeMeeting(
  filling: Filling,
  { id: committeeId, code, seatIds }: Body,
  place: { rank: number; day: number },
) {
  const { writing, draw } = filling
  const { db, newId } = writing
  const id = newId()
  const date = dayOf(place.day)
  const year = Number(date.slice(0, 4))
  const isPast = place.day < TODAY
  insertMeeting(db, {
    id,
    committeeId,
    year,
    number: place.rank + 1,
    date,
    startTime: '09:30',
    place: 'Salle du conseil',
    status: isPast ? (place.day < TODAY - 60 ? 'circulated' : 'draft') : 'preparation',
    circulatedOn: isPast && place.day < TODAY - 60 ? dayOf(place.day + 12) : null,
    progress: richText(draw.words(30)),
    lastDecisionRank: isPast ? DECISIONS : 0,
    lastActionRank: isPast ? DECISIONS : 0,
  })
  const itemIds = times(ITEMS, (position) => {
    const itemId = newId()
    const discussion = richText(draw.words(50))
    const kind = draw.one(agendaItemKinds)
    insertAgendaItem(db, { id: itemId, meetingId: id, position, kind, title: draw.words(5), discussion })
    return itemId
  })
  if (isPast)
    for (const membershipId of seatIds.slice(0, 10))
      insertNote(db, { id: newId(), meetingId: id, membershipId, status: draw.one(attendanceStatuses.slice(0, 3)) })
  return { id, itemIds, day: place.day, prefix: `${code}-${year}-${String(place.rank + 1).padStart(2, '0')}` }
}

/** Committees that meet for six years: agenda, attendance, ten decisions a meeting that was held. Answers those held. */
export function fillMeetings(filling: Filling, people: readonly Person[]): Held[] {
  const { draw, count } = filling
  const bodies = Array.from({ length: Math.min(COMMITTEES, count(500)) }, (_, position) =>
    writeBody(filling, position, people),
  )
  const each = Math.ceil(count(520) / bodies.length)
  const meetings = bodies.flatMap((body, shift) =>
    Array.from({ length: each }, (_, rank) =>
      writeMeeting(filling, body, { rank, day: Math.floor((rank * DAYS) / each) + shift }),
    ),
  )
  const held = meetings.filter(({ day }) => day < TODAY)
  for (const meeting of held) writeDecisions(filling, meeting, draw.one(people).organisationId)
  return held
}
