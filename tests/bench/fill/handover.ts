import { insertHandover } from '../../../src/core/handover/handover.queries.ts'
import {
  insertContract,
  insertDeliverable,
  insertIntroduction,
  insertLesson,
  insertTool,
} from '../../../src/core/inventory/inventory.queries.ts'
import { insertRating, insertStep, findActivityIds } from '../../../src/core/skills/skills.queries.ts'
import type { Id } from '../../../src/shared/fields.ts'
import { handoverParts } from '../../../src/shared/handover/handover.contract.ts'
import { deliverableKinds, deliverableStates, lessonKinds } from '../../../src/shared/inventory/inventory.contract.ts'
import { overlapSteps, raters } from '../../../src/shared/skills/skills.contract.ts'
import { dayOf, TODAY } from '../draw.ts'
import type { Filling } from './filling.ts'

/** The activities of the starting matrix are as many in any dossier; they are rated each month for four years. */
function fillSkills({ writing: { db, newId }, draw, count }: Filling): void {
  const activityIds = findActivityIds(db)
  for (const activityId of activityIds) {
    for (let month = 0; month < count(48); month += 1)
      for (const rater of raters)
        insertRating(db, { id: newId(), activityId, rater, level: draw.below(5), date: dayOf(TODAY - 30 * month) })
    insertStep(db, {
      id: newId(),
      activityId,
      step: draw.one(overlapSteps),
      date: draw.date(),
      evidence: draw.words(6),
    })
  }
}

/** What is received, held and learned, and a handover to partners: what they may not know is sought in each text. */
export function fillHandover(
  filling: Filling,
  { organisationIds, contactIds }: { organisationIds: readonly Id[]; contactIds: readonly Id[] },
): void {
  const { writing, draw, count } = filling
  const { db, newId } = writing
  fillSkills(filling)
  for (let rank = 0; rank < count(600); rank += 1)
    insertDeliverable(db, {
      id: newId(),
      position: rank,
      kind: draw.one(deliverableKinds),
      name: draw.words(5),
      state: draw.one(deliverableStates),
      organisationId: draw.one(organisationIds),
      dueOn: draw.date(),
    })
  for (let rank = 0; rank < count(80); rank += 1) {
    insertTool(db, { id: newId(), position: rank, name: draw.words(2), purpose: draw.words(6) })
    insertContract(db, {
      id: newId(),
      name: draw.words(4),
      organisationId: draw.one(organisationIds),
      endOn: draw.date(),
    })
  }
  for (let rank = 0; rank < count(300); rank += 1)
    insertLesson(db, {
      id: newId(),
      position: rank,
      kind: draw.one(lessonKinds),
      text: draw.words(8),
      date: draw.date(),
    })
  for (let rank = 0; rank < count(2_000); rank += 1)
    insertIntroduction(db, {
      id: newId(),
      contactId: draw.one(contactIds),
      introducedById: draw.one(contactIds),
      date: draw.date(),
    })
  insertHandover(db, {
    id: newId(),
    name: draw.words(4),
    date: dayOf(TODAY + 30),
    audience: 'partners',
    parts: [...handoverParts],
  })
}
