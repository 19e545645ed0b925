import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { updateInitiative, updateZone } from './initiative.queries.ts'
import { addZone, changeInitiative, getInitiative, getLogo, removeZone, setLogo } from './initiative.service.ts'

export const initiativeRouter = {
  get: os.initiative.get.handler(({ context }) => getInitiative(context.read())),
  update: os.initiative.update.handler(({ context, input }) => context.edit(({ db }) => changeInitiative(db, input))),
  logo: os.initiative.logo.handler(({ context }) => getLogo(context.read())),
  setLogo: os.initiative.setLogo.handler(({ context, input }) => context.write(({ db }) => setLogo(db, input))),
  removeLogo: os.initiative.removeLogo.handler(({ context }) =>
    context.write(({ db }) => updateInitiative(db, { logoSha256: null })),
  ),
  addZone: os.initiative.addZone.handler(({ context, input }) =>
    context.write((writing) => addZone(writing, input.name)),
  ),
  updateZone: os.initiative.updateZone.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateZone(db, id, patch), 'zone')),
  ),
  removeZone: os.initiative.removeZone.handler(({ context, input }) =>
    context.write(({ db }) => removeZone(db, input.id)),
  ),
}
