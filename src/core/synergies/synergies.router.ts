import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteImpact, deleteReadiness, updateReadiness } from './impacts.queries.ts'
import { addImpact, assessReadiness, changeImpact, listImpacts, listReadiness } from './impacts.service.ts'
import { addCompany, addSource, changeCompany, removeCompany, removeSource } from './participants.service.ts'
import {
  addScenario,
  changeScenario,
  chooseScenario,
  listScenarios,
  moveScenario,
  removeScenario,
  unchooseScenario,
} from './scenarios.service.ts'
import { changeStep, moveSynergy, removeStep } from './steps.service.ts'
import { changeSynergy, createSynergy, readSynergy, removeSynergy } from './synergies.service.ts'
import { countSynergiesAsOf, listSynergies, readBoard } from './synergyRows.service.ts'

export const synergiesRouter = {
  list: os.synergies.list.handler(({ context, input }) => listSynergies(context.read(), input, context.today())),
  board: os.synergies.board.handler(({ context, input }) => readBoard(context.read(), input, context.today())),
  counts: os.synergies.counts.handler(({ context, input }) =>
    countSynergiesAsOf(context.read(), context.today(), input.asOf),
  ),
  get: os.synergies.get.handler(({ context, input }) =>
    readSynergy(context.read(), input.id, { today: context.today(), locale: context.settings.get().locale }),
  ),
  create: os.synergies.create.handler(({ context, input }) =>
    context.write((writing) => createSynergy(writing, input)),
  ),
  update: os.synergies.update.handler(({ context, input }) => context.edit(({ db }) => changeSynergy(db, input))),
  remove: os.synergies.remove.handler(({ context, input }) => context.write(({ db }) => removeSynergy(db, input.id))),
  moveTo: os.synergies.moveTo.handler(({ context, input }) => context.write((writing) => moveSynergy(writing, input))),
  updateStep: os.synergies.updateStep.handler(({ context, input }) =>
    context.edit((writing) => changeStep(writing, input)),
  ),
  removeStep: os.synergies.removeStep.handler(({ context, input }) =>
    context.write(({ db }) => removeStep(db, input.id)),
  ),
  addCompany: os.synergies.addCompany.handler(({ context, input }) =>
    context.write((writing) => addCompany(writing, input)),
  ),
  updateCompany: os.synergies.updateCompany.handler(({ context, input }) =>
    context.edit((writing) => changeCompany(writing, input)),
  ),
  removeCompany: os.synergies.removeCompany.handler(({ context, input }) =>
    context.write(({ db }) => removeCompany(db, input.id)),
  ),
  addSource: os.synergies.addSource.handler(({ context, input: { synergyId, ...source } }) =>
    context.write((writing) => addSource(writing, synergyId, source)),
  ),
  removeSource: os.synergies.removeSource.handler(({ context, input: { synergyId, ...source } }) =>
    context.write(({ db }) => removeSource(db, synergyId, source)),
  ),
  scenarios: {
    list: os.synergies.scenarios.list.handler(({ context, input }) => listScenarios(context.read(), input.synergyId)),
    add: os.synergies.scenarios.add.handler(({ context, input }) =>
      context.write((writing) => addScenario(writing, input)),
    ),
    update: os.synergies.scenarios.update.handler(({ context, input }) =>
      context.edit(({ db }) => changeScenario(db, input)),
    ),
    move: os.synergies.scenarios.move.handler(({ context, input }) =>
      context.write(({ db }) => moveScenario(db, input)),
    ),
    remove: os.synergies.scenarios.remove.handler(({ context, input }) =>
      context.write(({ db }) => removeScenario(db, input.id)),
    ),
    choose: os.synergies.scenarios.choose.handler(({ context, input }) =>
      context.write((writing) => chooseScenario(writing, input)),
    ),
    unchoose: os.synergies.scenarios.unchoose.handler(({ context, input }) =>
      context.write(({ db }) => unchooseScenario(db, input.id)),
    ),
  },
  impacts: {
    list: os.synergies.impacts.list.handler(({ context, input }) => listImpacts(context.read(), input.synergyId)),
    add: os.synergies.impacts.add.handler(({ context, input }) =>
      context.write((writing) => addImpact(writing, input)),
    ),
    update: os.synergies.impacts.update.handler(({ context, input }) =>
      context.edit(({ db }) => changeImpact(db, input)),
    ),
    remove: os.synergies.impacts.remove.handler(({ context, input }) =>
      context.write(({ db }) => demandChanged(deleteImpact(db, input.id), 'impact')),
    ),
  },
  readiness: {
    list: os.synergies.readiness.list.handler(({ context, input }) => listReadiness(context.read(), input.synergyId)),
    assess: os.synergies.readiness.assess.handler(({ context, input }) =>
      context.write((writing) => assessReadiness(writing, input)),
    ),
    update: os.synergies.readiness.update.handler(({ context, input: { id, ...patch } }) =>
      context.edit(({ db }) => demandChanged(updateReadiness(db, id, patch), 'readiness')),
    ),
    remove: os.synergies.readiness.remove.handler(({ context, input }) =>
      context.write(({ db }) => demandChanged(deleteReadiness(db, input.id), 'readiness')),
    ),
  },
}
