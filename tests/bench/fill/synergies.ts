import { insertImpact } from '../../../src/core/synergies/impacts.queries.ts'
import { insertCompany, insertSource } from '../../../src/core/synergies/participants.queries.ts'
import { insertScenario } from '../../../src/core/synergies/scenarios.queries.ts'
import { insertStep } from '../../../src/core/synergies/steps.queries.ts'
import { insertSynergy } from '../../../src/core/synergies/synergies.queries.ts'
import { confidentialityLevels } from '../../../src/shared/confidentiality.ts'
import type { Id } from '../../../src/shared/fields.ts'
import { impactKinds, impactStatuses } from '../../../src/shared/synergies/impacts.contract.ts'
import { synergyAmbitions, synergyForms, synergyNatures } from '../../../src/shared/synergies/synergies.contract.ts'
import { progressStages } from '../../../src/shared/synergies/synergies.rules.ts'
import { dayOf, TODAY } from '../draw.ts'
import type { Heard } from './chain.ts'
import { times, type Filling } from './filling.ts'

interface Heards {
  needs: readonly Heard[]
  flows: readonly Heard[]
  themeIds: readonly Id[]
}

const STAGE_DAYS = 35

function writeSynergy(filling: Filling, rank: number, { needs, flows, themeIds }: Heards): Id {
  const { writing, draw } = filling
  const { db, newId } = writing
  const id = newId()
  const reached = Math.min(draw.below(8), draw.below(8))
  const stage = progressStages[reached] ?? 'idea'
  const start = draw.below(TODAY - 300)
  const stageSince = dayOf(start + reached * STAGE_DAYS)
  const sides = [draw.one(flows), draw.one(flows)]
  insertSynergy(db, {
    id,
    number: rank + 1,
    name: draw.words(4),
    summary: draw.words(20),
    nature: draw.one(synergyNatures),
    form: draw.one(synergyForms),
    ambition: draw.one(synergyAmbitions),
    themeId: draw.one(themeIds),
    stage,
    stageSince,
    confidentiality: draw.one(confidentialityLevels),
    nextStep: draw.isLucky(60) ? draw.words(4) : '',
    nextStepOn: draw.isLucky(60) ? dayOf(TODAY - 90 + draw.below(180)) : null,
  })
  progressStages.slice(0, reached + 1).forEach((step, climbed) => {
    const date = dayOf(start + climbed * STAGE_DAYS)
    insertStep(db, { id: newId(), synergyId: id, stage: step, date, reason: draw.words(5) })
  })
  for (const organisationId of new Set(sides.map((side) => side.organisationId)))
    insertCompany(db, { id: newId(), synergyId: id, organisationId, role: 'uses', joinedOn: stageSince })
  for (const flowId of new Set(sides.map((side) => side.id))) insertSource(db, { id: newId(), synergyId: id, flowId })
  insertSource(db, { id: newId(), synergyId: id, needId: draw.one(needs).id })
  return id
}

function studySynergy({ writing: { db, newId }, draw }: Filling, synergyId: Id, rank: number): void {
  insertScenario(db, { id: newId(), synergyId, name: `Scénario ${rank + 1}`, technical: draw.words(15) })
  insertImpact(db, {
    id: newId(),
    synergyId,
    kind: draw.one(impactKinds),
    quantity: draw.below(1_000),
    nature: 'annual',
    status: draw.one(impactStatuses),
  })
}

/** Synergies between companies, from what they said, with the stages that they went through. */
export function fillSynergies(filling: Filling, heard: Heards): Id[] {
  const ids = times(filling.count(2_000), (rank) => writeSynergy(filling, rank, heard))
  ids.slice(0, filling.count(1_000)).forEach((id, rank) => studySynergy(filling, id, rank))
  return ids
}
