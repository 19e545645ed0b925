import { insertFlow } from '../../../src/core/flows/flows.queries.ts'
import { insertInterview } from '../../../src/core/interviews/interviews.queries.ts'
import { insertParticipant } from '../../../src/core/interviews/participants.queries.ts'
import { insertCollectiveNeed } from '../../../src/core/needs/collectiveNeeds.queries.ts'
import { insertNeed } from '../../../src/core/needs/needs.queries.ts'
import { findAllTerms, findThemes } from '../../../src/core/vocabulary/vocabulary.queries.ts'
import { confidentialityLevels } from '../../../src/shared/confidentiality.ts'
import type { Id } from '../../../src/shared/fields.ts'
import { flowDirections, flowForms, flowPeriods, flowUnits } from '../../../src/shared/flows/flows.contract.ts'
import { interviewModes } from '../../../src/shared/interviews/interviews.contract.ts'
import { needIntensities, needKinds, needRecurrences } from '../../../src/shared/needs/needs.contract.ts'
import type { Person } from './companies.ts'
import { times, type Filling } from './filling.ts'

export interface Heard {
  id: Id
  organisationId: Id
}

interface Said {
  people: readonly Person[]
  interviews: readonly Heard[]
  themeIds: readonly Id[]
  terms: readonly { id: Id; name: string }[]
  collectiveIds: readonly Id[]
}

function writeInterview({ writing: { db, newId }, draw }: Filling, { id: contactId, organisationId }: Person): Heard {
  const id = newId()
  const status = draw.isLucky(85) ? 'held' : draw.one(['planned', 'cancelled'] as const)
  const date = draw.date()
  insertInterview(db, { id, organisationId, date, mode: draw.one(interviewModes), status, notes: draw.words(60) })
  insertParticipant(db, { id: newId(), interviewId: id, contactId, part: 'met' })
  return { id, organisationId }
}

/** Half of what was said was said in an interview, by its company. */
const speaker = ({ draw }: Filling, { people, interviews }: Said) => {
  if (draw.isLucky(50)) {
    const { id: interviewId, organisationId } = draw.one(interviews)
    return { organisationId, interviewId }
  }
  return { organisationId: draw.one(people).organisationId, interviewId: null }
}

function writeNeed(filling: Filling, said: Said): Heard {
  const { writing, draw } = filling
  const id = writing.newId()
  const spoken = speaker(filling, said)
  insertNeed(writing.db, {
    id,
    ...spoken,
    kind: draw.one(needKinds),
    text: draw.words(6),
    statedOn: draw.date(),
    themeId: draw.one(said.themeIds),
    termId: draw.isLucky(70) ? draw.one(said.terms).id : null,
    intensity: draw.one(needIntensities),
    recurrence: draw.one(needRecurrences),
    collectiveNeedId: draw.isLucky(50) ? draw.one(said.collectiveIds) : null,
    confidentiality: draw.one(confidentialityLevels),
    quotation: draw.isLucky(40) ? draw.words(12) : '',
  })
  return { id, organisationId: spoken.organisationId }
}

function writeFlow(filling: Filling, said: Said): Heard {
  const { writing, draw } = filling
  const id = writing.newId()
  const spoken = speaker(filling, said)
  const term = draw.one(said.terms)
  insertFlow(writing.db, {
    id,
    ...spoken,
    direction: draw.one(flowDirections),
    label: `${term.name} ${draw.words(2)}`,
    statedOn: draw.date(),
    termId: term.id,
    quantity: draw.isLucky(80) ? draw.below(5_000) : null,
    unit: draw.one(flowUnits),
    period: draw.one(flowPeriods),
    form: draw.one(flowForms),
    yearlyCostCents: draw.isLucky(40) ? draw.below(5_000_000) : null,
    constraints: draw.isLucky(30) ? draw.words(8) : '',
    confidentiality: draw.one(confidentialityLevels),
  })
  return { id, organisationId: spoken.organisationId }
}

/** What companies said: interviews, needs and offers, flows on the terms of the starter vocabulary. */
export function fillChain(filling: Filling, people: readonly Person[]) {
  const { writing, draw, count } = filling
  const { db, newId } = writing
  const themeIds = findThemes(db).map(({ id }) => id)
  const collectiveIds = times(count(40), (position) => {
    const id = newId()
    insertCollectiveNeed(db, { id, position, name: draw.words(4), themeId: draw.one(themeIds) })
    return id
  })
  const interviews = Array.from({ length: count(3_000) }, () => writeInterview(filling, draw.one(people)))
  const said = { people, interviews, themeIds, terms: findAllTerms(db), collectiveIds }
  const needs = Array.from({ length: count(6_000) }, () => writeNeed(filling, said))
  const flows = Array.from({ length: count(8_000) }, () => writeFlow(filling, said))
  return { interviews, needs, flows, themeIds }
}
