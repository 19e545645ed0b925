import { findActivityIds, updateActivity } from '../skills/skills.queries.ts'
import { addStarterMatrix } from '../skills/starter.service.ts'
import { confirmStep, rate } from '../skills/skills.service.ts'
import type { Writing } from '../context.ts'
import { putPoint } from '../handover/gauge.queries.ts'
import { insertHandover } from '../handover/handover.queries.ts'
import { addContract, addDeliverable, addIntroduction, addLesson, addTool } from '../inventory/inventory.service.ts'
import { handoverParts } from '../../shared/handover/handover.contract.ts'
import {
  confirmedSteps,
  contracts,
  deliverables,
  gaugePoints,
  handover,
  introductions,
  lessons,
  ratings,
  tools,
} from './handoverExamples.ts'
import { typeset, type DemonstrationIds } from './keyedIds.ts'

/** The matrix, how it was rated over the years, and the steps that a person confirmed. */
function writeSkills(writing: Writing): void {
  const { db } = writing
  addStarterMatrix(writing, 'fr')
  const ids = findActivityIds(db)
  for (const { rank, days, target } of ratings) {
    const activityId = ids[rank]
    if (activityId === undefined) continue
    updateActivity(db, activityId, { targetLevel: target, targetDate: '2026-12-15' })
    for (const [date, officer, consultancy] of days) {
      rate(writing, { activityId, rater: 'officer', level: officer, date, note: 'Exemple' })
      rate(writing, { activityId, rater: 'consultancy', level: consultancy, date, note: 'Exemple' })
    }
  }
  for (const { rank, ...step } of confirmedSteps) {
    const activityId = ids[rank]
    if (activityId !== undefined) confirmStep(writing, { activityId, ...typeset(step) })
  }
}

/** What the consultancy owes, the tools, the contracts, who introduced whom, and what the post has taught. */
function writeInventory(writing: Writing, ids: DemonstrationIds): void {
  for (const deliverable of deliverables)
    addDeliverable(writing, { ...typeset(deliverable), organisationId: ids.organisation('nymphea') })
  for (const tool of tools) addTool(writing, typeset(tool))
  for (const { organisation, ...contract } of contracts)
    addContract(writing, { ...typeset(contract), organisationId: ids.organisation(organisation) })
  for (const { contact, by, on } of introductions)
    addIntroduction(writing, {
      contactId: ids.contact(contact),
      introducedById: by === null ? null : ids.contact(by),
      introducedBy: by === null ? 'Ancien chargé de projet de l’AMO (exemple)' : '',
      date: on,
    })
  for (const lesson of lessons) addLesson(writing, { ...typeset(lesson), date: '2025-06-10' })
}

/** What passes from the consultancy to the officer. */
export function writeHandover(writing: Writing, ids: DemonstrationIds): void {
  writeSkills(writing)
  writeInventory(writing, ids)
  for (const point of gaugePoints) putPoint(writing.db, { id: writing.newId(), ...point })
  insertHandover(writing.db, {
    id: writing.newId(),
    ...typeset(handover),
    parts: [...handoverParts],
    outgoingId: ids.contact('consultant'),
    incomingId: ids.contact('officer'),
    hierarchyId: ids.contact('economy'),
  })
}
