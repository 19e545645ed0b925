import type { CoreContext } from '../context.ts'
import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { deleteRating, deleteStep, findTopics, updateActivity } from './skills.queries.ts'
import {
  addActivity,
  changeRating,
  confirmStep,
  moveActivity,
  rate,
  readActivities,
  readActivity,
  readAutonomy,
  removeActivity,
  setTopics,
} from './skills.service.ts'
import { addStarterMatrix, countMissingStarterMatrix } from './starter.service.ts'

const localeOf = ({ settings }: CoreContext) => settings.get().locale
const reading = (context: CoreContext) => ({ today: context.today(), locale: localeOf(context) })

export const skillsRouter = {
  list: os.skills.list.handler(({ context }) => readActivities(context.read(), reading(context))),
  get: os.skills.get.handler(({ context, input }) => readActivity(context.read(), input.id, reading(context))),
  autonomy: os.skills.autonomy.handler(({ context }) => readAutonomy(context.read())),
  create: os.skills.create.handler(({ context, input }) => context.write((writing) => addActivity(writing, input))),
  // Words are typed; what sets an aim, names a source or puts an activity aside is an act that can be taken back on its own.
  update: os.skills.update.handler(({ context, input: { id, ...patch } }) => {
    const isTyping = Object.keys(patch).every((field) => field === 'name' || field === 'description')
    const change = isTyping ? context.edit : context.write
    return change(({ db }) => demandChanged(updateActivity(db, id, patch), 'skill_activity'))
  }),
  remove: os.skills.remove.handler(({ context, input }) => context.write(({ db }) => removeActivity(db, input.id))),
  move: os.skills.move.handler(({ context, input }) =>
    context.write(({ db }) => moveActivity(db, input.id, input.position)),
  ),
  missingStarter: os.skills.missingStarter.handler(({ context }) => ({
    count: countMissingStarterMatrix(context.read(), localeOf(context)),
  })),
  addStarter: os.skills.addStarter.handler(({ context }) =>
    context.write((writing) => ({ added: addStarterMatrix(writing, localeOf(context)) })),
  ),
  rate: os.skills.rate.handler(({ context, input }) => context.write((writing) => rate(writing, input))),
  updateRating: os.skills.updateRating.handler(({ context, input }) =>
    context.edit((writing) => changeRating(writing, input)),
  ),
  removeRating: os.skills.removeRating.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteRating(db, input.id), 'skill_rating')),
  ),
  confirm: os.skills.confirm.handler(({ context, input }) => context.write((writing) => confirmStep(writing, input))),
  removeStep: os.skills.removeStep.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteStep(db, input.id), 'overlap_step')),
  ),
  ofMeeting: os.skills.ofMeeting.handler(({ context, input }) =>
    findTopics(context.read(), input.meetingId).map(({ activityId, name }) => ({ activityId, name })),
  ),
  setTopics: os.skills.setTopics.handler(({ context, input }) =>
    context.write((writing) => setTopics(writing, input.meetingId, input.activityIds)),
  ),
}
