import { os } from '../os.ts'
import { saveDocument, suggestDocument } from './documents.service.ts'

export const documentsRouter = {
  suggest: os.documents.suggest.handler(({ context, input }) => suggestDocument(context, input)),
  save: os.documents.save.handler(({ context, input }) => saveDocument(context, input)),
}
