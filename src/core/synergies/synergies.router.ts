import { os } from '../os.ts'
import { addCompany, addSource, changeCompany, removeCompany, removeSource } from './participants.service.ts'
import { changeStep, moveSynergy, removeStep } from './steps.service.ts'
import { changeSynergy, createSynergy, readSynergy, removeSynergy } from './synergies.service.ts'
import { listSynergies, readBoard } from './synergyRows.service.ts'

export const synergiesRouter = {
  list: os.synergies.list.handler(({ context, input }) => listSynergies(context.read(), input, context.today())),
  board: os.synergies.board.handler(({ context, input }) => readBoard(context.read(), input, context.today())),
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
}
