import { os } from '../os.ts'
import { addItem, changeItem, moveItem, removeItem } from './agenda.service.ts'
import { addGuest, noteAllPresent, noteAttendance, removeGuest } from './attendance.service.ts'
import { searchMeetings } from './meetings.queries.ts'
import { changeMeeting, changeStatus, createMeeting, removeMeeting, renumberMeeting } from './meetings.service.ts'
import { getMeeting } from './meetings.view.ts'

export const meetingsRouter = {
  list: os.meetings.list.handler(({ context, input }) => searchMeetings(context.read(), input)),
  get: os.meetings.get.handler(({ context, input }) => getMeeting(context.read(), input.id)),
  create: os.meetings.create.handler(({ context, input }) =>
    context.write((writing) => createMeeting(writing, { ...input, locale: context.settings.get().locale })),
  ),
  update: os.meetings.update.handler(({ context, input }) => context.edit(({ db }) => changeMeeting(db, input))),
  renumber: os.meetings.renumber.handler(({ context, input }) =>
    context.write(({ db }) => renumberMeeting(db, input.id, input.number)),
  ),
  remove: os.meetings.remove.handler(({ context, input }) => context.write(({ db }) => removeMeeting(db, input.id))),
  setStatus: os.meetings.setStatus.handler(({ context, input }) =>
    context.write((writing) => changeStatus(writing, input.id, input.status)),
  ),

  addItem: os.meetings.addItem.handler(({ context, input }) => context.write((writing) => addItem(writing, input))),
  updateItem: os.meetings.updateItem.handler(({ context, input }) => context.edit(({ db }) => changeItem(db, input))),
  removeItem: os.meetings.removeItem.handler(({ context, input }) =>
    context.write(({ db }) => removeItem(db, input.id)),
  ),
  moveItem: os.meetings.moveItem.handler(({ context, input }) =>
    context.write(({ db }) => moveItem(db, input.id, input.position)),
  ),

  setAttendance: os.meetings.setAttendance.handler(({ context, input }) =>
    context.edit((writing) => noteAttendance(writing, input)),
  ),
  markAllPresent: os.meetings.markAllPresent.handler(({ context, input }) =>
    context.write((writing) => noteAllPresent(writing, input.meetingId)),
  ),
  addGuest: os.meetings.addGuest.handler(({ context, input }) => context.write((writing) => addGuest(writing, input))),
  removeGuest: os.meetings.removeGuest.handler(({ context, input }) =>
    context.write(({ db }) => removeGuest(db, input.meetingId, input.attendanceId)),
  ),
}
