import type { DeliverableRow } from '../../../shared/inventory/inventory.contract.ts'
import { isOwed } from '../../../shared/inventory/inventory.rules.ts'
import { numericDate } from '../../../shared/typography.ts'
import { listAllFiles } from '../../attachedFiles/attachedFiles.service.ts'
import type { ReadDb } from '../../db/db.ts'
import type { Content } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { isOnTheWeb, type Reader } from '../reader.ts'
import { internalNote } from './told.ts'

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

/** Its name, what it is, and for the project office what was noted. */
export const nameLines = (pen: Pen, reader: Reader, { name, kind, note }: DeliverableRow): Content[] => [
  [{ text: name, bold: true }],
  pen.words.inventory.kinds[kind],
  ...[internalNote(reader, note)].filter((text) => text !== ''),
]

/** Its format, then who owns it, a line each. */
export const formatLines = (pen: Pen, { format, ownership }: DeliverableRow): string[] =>
  [format, pen.words.inventory.ownerships[ownership]].filter((text) => text.trim() !== '')

/**
 * Where it is kept, then the files of the dossier, a line each. Where the office keeps its papers is its own: others read an address of
 * the web, and no name that is made with that of a confidential company.
 */
export function keptLines(
  pen: Pen,
  { audience, mayRead }: Reader,
  { place, files }: { place: string; files: readonly string[] },
): string[] {
  const isTold = audience === 'office' || (isOnTheWeb(place) && mayRead(place))
  const names = files.filter(mayRead)
  return [isTold ? place : '', names.length === 0 ? '' : pen.words.inventory.files(names.join(', '))].filter(
    (text) => text.trim() !== '',
  )
}
