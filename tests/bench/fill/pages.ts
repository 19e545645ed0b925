import { insertCommittee } from '../../../src/core/committees/committees.queries.ts'
import { insertDecision } from '../../../src/core/decisions/decisions.queries.ts'
import { insertAction } from '../../../src/core/actions/actions.queries.ts'
import { insertAgendaItem, insertMeeting } from '../../../src/core/meetings/meetings.queries.ts'
import type { Id } from '../../../src/shared/fields.ts'
import { dayOf, TODAY } from '../draw.ts'
import type { Filling } from './filling.ts'
import { richText } from './meetings.ts'

interface Paged {
  number: number
  /** Items of its agenda, each with its exchanges, two decisions and an action. */
  items: number
}

function writePaged({ writing: { db, newId }, draw }: Filling, committeeId: Id, { number, items }: Paged): Id {
  const id = newId()
  const date = dayOf(TODAY - 20 + number)
  const year = 1_900
  insertMeeting(db, {
    id,
    committeeId,
    year,
    number,
    date,
    startTime: '09:30',
    place: 'Salle du conseil',
    status: 'draft',
  })
  for (let position = 0; position < items; position += 1) {
    const itemId = newId()
    insertAgendaItem(db, {
      id: itemId,
      meetingId: id,
      position,
      title: draw.words(5),
      context: richText(draw.words(60)),
      discussion: richText(draw.words(180)),
    })
    const born = { meetingId: id, agendaItemId: itemId }
    for (const half of [1, 2]) {
      const rank = 2 * position + half
      insertDecision(db, { id: newId(), ...born, rank, number: `P${number}-D${rank}`, text: draw.words(20) })
    }
    const rank = position + 1
    insertAction(db, { id: newId(), ...born, rank, number: `P${number}-A${rank}`, title: draw.words(10), position })
  }
  return id
}

/** Two meetings of a body of their own, whose minutes fill one page and a hundred. */
export function fillPages(filling: Filling, longest: number): void {
  const committeeId = filling.writing.newId()
  insertCommittee(filling.writing.db, {
    id: committeeId,
    position: 99,
    kind: 'steering',
    name: 'Comité mesuré',
    code: 'P',
  })
  writePaged(filling, committeeId, { number: 1, items: 1 })
  writePaged(filling, committeeId, { number: 2, items: longest })
}
