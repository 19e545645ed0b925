import type { CoreContext } from '../context.ts'
import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { findPoints } from './gauge.queries.ts'
import { noteGauge, readGauge } from './gauge.service.ts'
import { deleteHandover } from './handover.queries.ts'
import { addHandover, changeHandover, listHandovers, readHandover } from './handover.service.ts'

const readingOf = ({ session, settings }: CoreContext) => ({
  lastBackup: session.lastBackup(),
  locale: settings.get().locale,
})

const typed: ReadonlySet<string> = new Set(['id', 'name', 'toKnow', 'reserves', 'copies'])

export const handoverRouter = {
  gauge: os.handover.gauge.handler(({ context }) =>
    readGauge(context.read(), { ...readingOf(context), today: context.today() }),
  ),
  gaugeCurve: os.handover.gaugeCurve.handler(({ context }) => findPoints(context.read())),
  noteGauge: os.handover.noteGauge.handler(({ context }) => {
    const reading = readingOf(context)
    return context.write((writing) => noteGauge(writing, reading))
  }),
  list: os.handover.list.handler(({ context }) => listHandovers(context.read())),
  get: os.handover.get.handler(({ context, input }) => readHandover(context.read(), input.id)),
  create: os.handover.create.handler(({ context, input }) => context.write((writing) => addHandover(writing, input))),
  // Words are typed; what is chosen (a part, its place, a person, a reader) is an act that can be taken back on its own.
  update: os.handover.update.handler(({ context, input }) => {
    const isTyping = Object.keys(input).every((field) => typed.has(field))
    const change = isTyping ? context.edit : context.write
    return change((writing) => changeHandover(writing, input))
  }),
  remove: os.handover.remove.handler(({ context, input }) =>
    context.write(({ db }) => demandChanged(deleteHandover(db, input.id), 'handover')),
  ),
}
