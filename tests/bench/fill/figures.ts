import { insertIndicator, insertMeasure, insertTarget } from '../../../src/core/indicators/indicators.queries.ts'
import { addShipped } from '../../../src/core/indicators/shipped.service.ts'
import { insertCommunication, insertEvent } from '../../../src/core/outreach/outreach.queries.ts'
import { insertDuty, insertEvidence, insertReport } from '../../../src/core/reports/reports.queries.ts'
import type { Id } from '../../../src/shared/fields.ts'
import { shippedSets } from '../../../src/shared/indicators/indicators.contract.ts'
import { communicationKinds, eventKinds } from '../../../src/shared/outreach/outreach.contract.ts'
import { dayOf, DAYS, TODAY } from '../draw.ts'
import type { Filling } from './filling.ts'

/** Those shipped are as many in any dossier; the officer's own, with a measure a month. */
function fillIndicators(filling: Filling): void {
  const { writing, draw, count } = filling
  const { db, newId } = writing
  for (const set of shippedSets) addShipped(writing, set, 'fr')
  for (let rank = 0; rank < count(60); rank += 1) {
    const id = newId()
    insertIndicator(db, { id, position: rank, name: draw.words(4), unit: 'tonnes', frequency: 'monthly' })
    insertTarget(db, { id: newId(), indicatorId: id, date: dayOf(TODAY + 200), value: draw.below(1_000) })
    for (let month = 0; month < 60; month += 1)
      insertMeasure(db, { id: newId(), indicatorId: id, asOf: dayOf(TODAY - 30 * month), value: draw.below(1_000) })
  }
}

function fillOutreach({ writing: { db, newId }, draw, count }: Filling): void {
  for (let rank = 0; rank < count(400); rank += 1) {
    const day = draw.below(DAYS)
    const participantCount = day < TODAY && draw.isLucky(90) ? draw.below(80) : null
    insertEvent(db, {
      id: newId(),
      name: draw.words(4),
      kind: draw.one(eventKinds),
      date: dayOf(day),
      place: draw.words(2),
      participantCount,
      companyCount: participantCount === null ? null : draw.below(participantCount + 1),
    })
  }
  for (let rank = 0; rank < count(800); rank += 1)
    insertCommunication(db, {
      id: newId(),
      title: draw.words(5),
      kind: draw.one(communicationKinds),
      date: draw.date(),
      audience: draw.words(3),
    })
}

function fillReports({ writing: { db, newId }, draw, count }: Filling, organisationIds: readonly Id[]): void {
  const funders = organisationIds.slice(0, 30)
  for (let rank = 0; rank < count(120); rank += 1) {
    const [id, day] = [newId(), draw.below(TODAY - 365)]
    insertReport(db, {
      id,
      title: draw.words(3),
      organisationId: draw.one(funders),
      from: dayOf(day),
      to: dayOf(day + 364),
      objectives: draw.words(40),
      dueOn: dayOf(day + 400),
      sentOn: draw.isLucky(90) ? dayOf(day + 390) : null,
    })
    insertEvidence(
      db,
      Array.from({ length: 9 }, (_, position) => ({ id: newId(), reportId: id, position, label: draw.words(4) })),
    )
  }
  for (let rank = 0; rank < count(240); rank += 1) {
    const day = draw.below(DAYS)
    insertDuty(db, {
      id: newId(),
      organisationId: draw.one(funders),
      label: draw.words(4),
      dueOn: dayOf(day),
      doneOn: day < TODAY && draw.isLucky(95) ? dayOf(day) : null,
    })
  }
}

/** Indicators with their measures, events, communications, reports and what funders expect. */
export function fillFigures(filling: Filling, organisationIds: readonly Id[]): void {
  fillIndicators(filling)
  fillOutreach(filling)
  fillReports(filling, organisationIds)
}
