import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const skillsRouter = {
  list: os.skills.list.handler(() => notBuilt()),
  get: os.skills.get.handler(() => notBuilt()),
  autonomy: os.skills.autonomy.handler(() => notBuilt()),
  create: os.skills.create.handler(() => notBuilt()),
  update: os.skills.update.handler(() => notBuilt()),
  remove: os.skills.remove.handler(() => notBuilt()),
  move: os.skills.move.handler(() => notBuilt()),
  missingStarter: os.skills.missingStarter.handler(() => notBuilt()),
  addStarter: os.skills.addStarter.handler(() => notBuilt()),
  rate: os.skills.rate.handler(() => notBuilt()),
  updateRating: os.skills.updateRating.handler(() => notBuilt()),
  removeRating: os.skills.removeRating.handler(() => notBuilt()),
  confirm: os.skills.confirm.handler(() => notBuilt()),
  removeStep: os.skills.removeStep.handler(() => notBuilt()),
  ofMeeting: os.skills.ofMeeting.handler(() => notBuilt()),
  setTopics: os.skills.setTopics.handler(() => notBuilt()),
}
