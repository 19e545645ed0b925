import { getActionRecord } from '../actions/actions.queries.ts'
import { found } from '../db/found.ts'
import { getCommittee } from '../committees/committees.queries.ts'
import { os } from '../os.ts'
import { getSynergyRecord } from '../synergies/synergies.queries.ts'
import { findAllGroups, findGroupsOfAction, findGroupsOfSynergy, getGroup } from './groups.queries.ts'
import { attachGroup, changeStep, completeStep, detachGroup, reopenStep } from './groups.service.ts'
import { readSection } from './section.service.ts'

export const groupsRouter = {
  list: os.groups.list.handler(({ context }) => findAllGroups(context.read(), context.today())),
  ofCommittee: os.groups.ofCommittee.handler(({ context, input }) => {
    found(getCommittee(context.read(), input.committeeId), 'committee')
    return getGroup(context.read(), input.committeeId, context.today()) ?? null
  }),
  ofSynergy: os.groups.ofSynergy.handler(({ context, input }) => {
    found(getSynergyRecord(context.read(), input.synergyId), 'synergy')
    return findGroupsOfSynergy(context.read(), input.synergyId, context.today())
  }),
  ofAction: os.groups.ofAction.handler(({ context, input }) => {
    found(getActionRecord(context.read(), input.actionId), 'action')
    return findGroupsOfAction(context.read(), input.actionId, context.today())
  }),
  attach: os.groups.attach.handler(({ context, input }) => context.write((writing) => attachGroup(writing, input))),
  detach: os.groups.detach.handler(({ context, input }) =>
    context.write(({ db }) => detachGroup(db, input.committeeId)),
  ),
  completeStep: os.groups.completeStep.handler(({ context, input }) =>
    context.write((writing) => completeStep(writing, input)),
  ),
  updateStep: os.groups.updateStep.handler(({ context, input }) => context.edit(({ db }) => changeStep(db, input))),
  reopenStep: os.groups.reopenStep.handler(({ context, input }) => context.write(({ db }) => reopenStep(db, input))),
  section: os.groups.section.handler(({ context, input }) =>
    readSection(context.read(), input.meetingId, context.today()),
  ),
}
