import type { CoreContext } from '../../src/core/context.ts'
import { interview, interviewQuestion } from '../../src/core/interviews/interviews.table.ts'
import { synergy, synergySource } from '../../src/core/synergies/synergies.table.ts'
import { theme } from '../../src/core/vocabulary/vocabulary.table.ts'
import type { CalendarDate, Id } from '../../src/shared/fields.ts'

// Records of features that come before or after the one under test, each with what matters there and nothing else.

export const insertTheme = (context: CoreContext, name: string): Id =>
  context.write(({ db, newId }) => {
    const id = newId()
    const position = db.select().from(theme).all().length
    db.insert(theme).values({ id, name, position }).run()
    return { id }
  }).id

export const insertQuestion = (context: CoreContext, themeId: Id): Id =>
  context.write(({ db, newId }) => {
    const id = newId()
    db.insert(interviewQuestion).values({ id, themeId, text: 'Que cherchez-vous ?' }).run()
    return { id }
  }).id

export const insertInterview = (context: CoreContext, organisationId: Id, date: CalendarDate): Id =>
  context.write(({ db, newId }) => {
    const id = newId()
    db.insert(interview).values({ id, organisationId, date, status: 'held' }).run()
    return { id }
  }).id

/** A synergy made for a collective need, needs and flows. */
export const insertSynergyOf = (
  context: CoreContext,
  from: { collectiveNeedId?: Id | null; needIds?: readonly Id[]; flowIds?: readonly Id[] },
): Id =>
  context.write(({ db, newId, today }) => {
    const id = newId()
    const { collectiveNeedId = null, needIds = [], flowIds = [] } = from
    const number = db.select().from(synergy).all().length + 1
    db.insert(synergy).values({ id, number, name: 'Synergie d’essai', stageSince: today, collectiveNeedId }).run()
    for (const source of [...needIds.map((needId) => ({ needId })), ...flowIds.map((flowId) => ({ flowId }))])
      db.insert(synergySource)
        .values({ id: newId(), synergyId: id, ...source })
        .run()
    return { id }
  }).id
