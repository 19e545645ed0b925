import { demandChanged } from '../db/found.ts'
import { os } from '../os.ts'
import { countTerms, findTerms, findThemes, updateTheme } from './vocabulary.queries.ts'
import {
  addTerm,
  addTheme,
  changeTerm,
  mergeTerms,
  moveTheme,
  readTerm,
  removeTerm,
  removeTheme,
} from './vocabulary.service.ts'

export const vocabularyRouter = {
  themes: os.vocabulary.themes.handler(({ context }) => findThemes(context.read())),
  addTheme: os.vocabulary.addTheme.handler(({ context, input }) =>
    context.write((writing) => addTheme(writing, input)),
  ),
  updateTheme: os.vocabulary.updateTheme.handler(({ context, input: { id, ...patch } }) =>
    context.edit(({ db }) => demandChanged(updateTheme(db, id, patch), 'theme')),
  ),
  moveTheme: os.vocabulary.moveTheme.handler(({ context, input }) =>
    context.write(({ db }) => moveTheme(db, input.id, input.position)),
  ),
  removeTheme: os.vocabulary.removeTheme.handler(({ context, input }) =>
    context.write(({ db }) => removeTheme(db, input.id)),
  ),
  terms: os.vocabulary.terms.handler(({ context, input }) => ({
    total: countTerms(context.read(), input),
    rows: findTerms(context.read(), input, input),
  })),
  term: os.vocabulary.term.handler(({ context, input }) => readTerm(context.read(), input.id)),
  addTerm: os.vocabulary.addTerm.handler(({ context, input }) => context.write((writing) => addTerm(writing, input))),
  updateTerm: os.vocabulary.updateTerm.handler(({ context, input }) => context.edit(({ db }) => changeTerm(db, input))),
  mergeTerms: os.vocabulary.mergeTerms.handler(({ context, input }) =>
    context.write(({ db }) => mergeTerms(db, input.id, input.into)),
  ),
  removeTerm: os.vocabulary.removeTerm.handler(({ context, input }) =>
    context.write(({ db }) => removeTerm(db, input.id)),
  ),
}
