import type { DeliverableRow } from '../../../shared/inventory/inventory.contract.ts'
import { isOwed } from '../../../shared/inventory/inventory.rules.ts'
import { numericDate } from '../../../shared/typography.ts'
import { listAllFiles } from '../../attachedFiles/attachedFiles.service.ts'
import type { ReadDb } from '../../db/db.ts'
import type { Pen } from '../../word/pen.ts'

/** What the inventory holds besides the deliverables that are methods: a grid or a template is used again, data are kept. */
const methodKinds: ReadonlySet<string> = new Set(['method', 'template', 'grid'])
export const isMethod = ({ kind }: Pick<DeliverableRow, 'kind'>): boolean => methodKinds.has(kind)

/** The names of the files attached to each deliverable. */
export function filesOfDeliverables(db: ReadDb): (id: string) => string[] {
  const files = Map.groupBy(
    listAllFiles(db).rows.filter(({ owner }) => owner.kind === 'deliverable'),
    ({ owner }) => owner.id,
  )
  return (id) => (files.get(id) ?? []).map(({ name }) => name)
}

/** « Reçu le 12/03/2026 », « Attendu pour le 31/12/2026 », « Manquant ». */
export function stateText(pen: Pen, { state, dueOn, receivedOn }: DeliverableRow): string {
  const words = pen.words.inventory
  const name = words.states[state]
  if (receivedOn !== null) return words.stateOn(name, numericDate(receivedOn))
  return isOwed(state) && dueOn !== null ? words.stateDue(name, numericDate(dueOn)) : name
}

/** Its format, then who owns it, a line each. */
export const formatLines = (pen: Pen, { format, ownership }: DeliverableRow): string[] =>
  [format, pen.words.inventory.ownerships[ownership]].filter((text) => text.trim() !== '')

/** Where it is kept, then the files of the dossier, a line each. */
export const keptLines = (pen: Pen, { place }: DeliverableRow, files: readonly string[]): string[] =>
  [place, files.length === 0 ? '' : pen.words.inventory.files(files.join(', '))].filter((text) => text.trim() !== '')
