import { insertNote, insertPartner, insertRelation, insertStep } from '../../../src/core/actions/actionParts.queries.ts'
import { insertAction } from '../../../src/core/actions/actions.queries.ts'
import { insertAxis } from '../../../src/core/axes/axes.queries.ts'
import { freezePlan } from '../../../src/core/plan/plan.service.ts'
import { actionPriorities, actionStatuses } from '../../../src/shared/actions/actions.contract.ts'
import type { Id } from '../../../src/shared/fields.ts'
import { dayOf, TODAY } from '../draw.ts'
import type { Person } from './companies.ts'
import { times, type Filling } from './filling.ts'
import type { Held } from './meetings.ts'

interface Around {
  people: readonly Person[]
  held: readonly Held[]
  synergyIds: readonly Id[]
}

function fillAxes({ writing: { db, newId }, draw }: Filling): Id[] {
  const tops = times(5, (position) => {
    const id = newId()
    insertAxis(db, { id, position, name: `Axe ${position + 1} ${draw.words(3)}` })
    return id
  })
  const under = tops.flatMap((parentId) =>
    times(3, (position) => {
      const id = newId()
      insertAxis(db, { id, parentId, position, name: draw.words(3) })
      return id
    }),
  )
  return [...tops, ...under]
}

/** Half of the actions were born in a meeting, the others in the plan. */
const birth = ({ draw }: Filling, rank: number, held: readonly Held[]) => {
  const meeting = held[Math.floor(rank / 4) % held.length]
  if (rank % 2 === 1 || meeting === undefined) return { number: `A-${rank + 1}`, rank: rank + 1 }
  const { id: meetingId, itemIds, prefix } = meeting
  // Unlike any other of the meeting, however often its turn comes.
  return { meetingId, agendaItemId: draw.one(itemIds), number: `${prefix}-A${rank + 1}`, rank: rank + 1 }
}

function writeAction(filling: Filling, rank: number, { axes, people, held, synergyIds }: Around & { axes: Id[] }): Id {
  const { writing, draw } = filling
  const id = writing.newId()
  const start = draw.below(TODAY)
  const status = draw.one(actionStatuses)
  const isSettled = status === 'done' || status === 'abandoned'
  const owner = draw.one(people)
  insertAction(writing.db, {
    id,
    ...birth(filling, rank, held),
    title: draw.words(6),
    description: draw.isLucky(70) ? draw.words(25) : '',
    ownerOrganisationId: draw.isLucky(85) ? owner.organisationId : null,
    startDate: dayOf(start),
    startedOn: status === 'toCome' ? null : dayOf(start),
    dueDate: dayOf(start + 60 + draw.below(400)),
    status,
    settledOn: isSettled ? dayOf(Math.min(TODAY, start + 90)) : null,
    axisId: draw.isLucky(90) ? draw.one(axes) : null,
    position: rank,
    synergyId: draw.isLucky(30) ? draw.one(synergyIds) : null,
    priority: draw.one(actionPriorities),
    objectives: draw.words(12),
    expectedResults: draw.words(10),
  })
  return id
}

function writeParts({ writing: { db, newId }, draw }: Filling, actionId: Id, people: readonly Person[]): void {
  for (let position = 0; position < 3; position += 1) {
    const doneOn = draw.isLucky(50) ? draw.date() : null
    insertStep(db, { id: newId(), actionId, position, title: draw.words(4), dueDate: draw.date(), doneOn })
  }
  if (draw.isLucky(50)) insertNote(db, { id: newId(), actionId, date: draw.date(), text: draw.words(15) })
  if (draw.isLucky(50)) insertPartner(db, { id: newId(), actionId, organisationId: draw.one(people).organisationId })
}

/** The action plan: axes, actions (as many as the dossier's size asks for, unless their number is given) with steps, notes, partners and dependencies, frozen twice. */
export function fillPlan(filling: Filling, around: Around & { actions?: number | undefined }): Id[] {
  const { writing, draw, count } = filling
  const { db, newId } = writing
  const axes = fillAxes(filling)
  const ids = times(around.actions ?? count(2_000), (rank) => writeAction(filling, rank, { ...around, axes }))
  for (const id of ids) writeParts(filling, id, around.people)
  // Each waits for an earlier one, so that nothing waits for itself.
  for (let rank = 1; rank < ids.length; rank += 1) {
    const [firstId, secondId] = [ids[draw.below(rank)], ids[rank]]
    if (firstId !== undefined && secondId !== undefined && draw.isLucky(75))
      insertRelation(db, { id: newId(), kind: 'order', firstId, secondId })
  }
  for (const name of ['Adopté au comité', 'Révision annuelle']) freezePlan(writing, { name, meetingId: null, note: '' })
  return ids
}
