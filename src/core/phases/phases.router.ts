import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteMilestone, updateMilestone } from './phases.queries.ts'
import { addMilestone, addPhase, changePhase, listPhases, movePhase, removePhase } from './phases.service.ts'

export const phasesRouter = {
  list: os.phases.list.handler(({ context }) => listPhases(context.read())),
  create: os.phases.create.handler(({ context, input }) => context.write((writing) => addPhase(writing, input))),
  update: os.phases.update.handler(({ context, input }) => context.edit(({ db }) => changePhase(db, input))),
  remove: os.phases.remove.handler(({ context, input }) => context.write(({ db }) => removePhase(db, input.id))),
  move: os.phases.move.handler(({ context, input }) =>
    context.write(({ db }) => movePhase(db, input.id, input.position)),
  ),
  addMilestone: os.phases.addMilestone.handler(({ context, input }) =>
    context.write((writing) => addMilestone(writing, input)),
  ),
  updateMilestone: os.phases.updateMilestone.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateMilestone(db, id, patch), 'milestone')),
  ),
  removeMilestone: os.phases.removeMilestone.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteMilestone(db, input.id), 'milestone')),
  ),
}
