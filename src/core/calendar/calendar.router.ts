import { os } from '../os.ts'

const notBuilt = (): never => {
  throw new Error('Not built yet')
}

export const calendarRouter = {
  read: os.calendar.read.handler(() => notBuilt()),
  cancellations: os.calendar.cancellations.handler(() => notBuilt()),
}
