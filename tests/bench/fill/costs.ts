import { insertBudgetLine, insertFunding, insertStaffLine } from '../../../src/core/budget/budget.queries.ts'
import { insertEntry, insertTrip } from '../../../src/core/timeLog/timeLog.queries.ts'
import { budgetKinds, fundingOrigins } from '../../../src/shared/budget/budget.contract.ts'
import type { Id } from '../../../src/shared/fields.ts'
import type { Filling } from './filling.ts'
import type { Held } from './meetings.ts'

interface Around {
  actionIds: readonly Id[]
  organisationIds: readonly Id[]
  held: readonly Held[]
}

const activities = ['Animation', 'Entretien', 'Réunion', 'Secrétariat', 'Prospection', 'Étude', 'Formation']
const years = [2021, 2022, 2023, 2024, 2025, 2026]

function fillBudget({ writing: { db, newId }, draw, count }: Filling, { actionIds, organisationIds }: Around): void {
  const ofYear = () => ({ id: newId(), actionId: draw.one(actionIds), year: draw.one(years) })
  for (let rank = 0; rank < count(2_000); rank += 1) {
    const plannedCents = draw.below(2_000_000)
    const actualCents = draw.isLucky(60) ? draw.below(2_000_000) : null
    insertBudgetLine(db, { ...ofYear(), kind: draw.one(budgetKinds), label: draw.words(3), plannedCents, actualCents })
  }
  for (let rank = 0; rank < count(200); rank += 1)
    insertStaffLine(db, {
      ...ofYear(),
      label: 'Chargé de mission',
      isFacilitation: true,
      plannedFte: 80,
      actualFte: 75,
    })
  for (let rank = 0; rank < count(600); rank += 1) {
    const requestedCents = draw.below(5_000_000)
    const grantedCents = draw.isLucky(50) ? requestedCents : null
    const organisationId = draw.one(organisationIds.slice(0, 30))
    const origin = draw.one(fundingOrigins)
    insertFunding(db, { ...ofYear(), organisationId, origin, requestedCents, grantedCents })
  }
}

function fillTime({ writing: { db, newId }, draw, count }: Filling, around: Around): void {
  for (let rank = 0; rank < count(5_000); rank += 1) {
    insertEntry(db, {
      id: newId(),
      date: draw.date(),
      minutes: 15 * (1 + draw.below(28)),
      activity: draw.one(activities),
      organisationId: draw.isLucky(40) ? draw.one(around.organisationIds) : null,
      meetingId: draw.isLucky(20) ? draw.one(around.held).id : null,
      actionId: draw.isLucky(40) ? draw.one(around.actionIds) : null,
      note: draw.words(5),
    })
  }
  for (let rank = 0; rank < count(1_000); rank += 1) {
    insertTrip(db, {
      id: newId(),
      date: draw.date(),
      person: 'Camille Exemple',
      destination: draw.words(2),
      kilometreTenths: 100 + draw.below(900),
      organisationId: draw.isLucky(60) ? draw.one(around.organisationIds) : null,
    })
  }
}

/** What the plan costs: expenses, people's time, funders; and the officer's own time and journeys. */
export function fillCosts(filling: Filling, around: Around): void {
  fillBudget(filling, around)
  fillTime(filling, around)
}
