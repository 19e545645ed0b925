import { os } from '../os.ts'
import { readToday } from './today.service.ts'

export const todayRouter = {
  get: os.today.get.handler(({ context }) => readToday(context.read(), context.today())),
}
