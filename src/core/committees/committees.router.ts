import { found } from '../db/found.ts'
import { os } from '../os.ts'
import { findCommittees, getCommittee } from './committees.queries.ts'
import {
  addCommittee,
  addMember,
  changeCommittee,
  changeMember,
  readCommittee,
  removeCommittee,
  removeMember,
} from './committees.service.ts'
import { findComposition, findSeatsOf } from './members.queries.ts'

export const committeesRouter = {
  list: os.committees.list.handler(({ context }) => findCommittees(context.read(), context.today())),
  get: os.committees.get.handler(({ context, input }) => readCommittee(context.read(), input.id)),
  create: os.committees.create.handler(({ context, input }) =>
    context.write((writing) => addCommittee(writing, input)),
  ),
  update: os.committees.update.handler(({ context, input }) => context.edit(({ db }) => changeCommittee(db, input))),
  remove: os.committees.remove.handler(({ context, input }) =>
    context.write(({ db }) => removeCommittee(db, input.id)),
  ),
  addMember: os.committees.addMember.handler(({ context, input }) =>
    context.write((writing) => addMember(writing, input)),
  ),
  updateMember: os.committees.updateMember.handler(({ context, input }) =>
    context.edit(({ db }) => changeMember(db, input)),
  ),
  removeMember: os.committees.removeMember.handler(({ context, input }) =>
    context.write(({ db }) => removeMember(db, input.id)),
  ),
  composition: os.committees.composition.handler(({ context, input }) => {
    found(getCommittee(context.read(), input.committeeId), 'committee')
    return findComposition(context.read(), input.committeeId, input.date)
  }),
  ofOrganisation: os.committees.ofOrganisation.handler(({ context, input }) =>
    findSeatsOf(context.read(), input.organisationId, context.today()),
  ),
}
