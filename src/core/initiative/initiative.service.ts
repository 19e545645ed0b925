import { AppError } from '../../shared/errors.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { LOGO_MAX_BYTES, type Initiative, type Logo } from '../../shared/initiative/initiative.contract.ts'
import { getAttachment } from '../attachments/attachments.queries.ts'
import { keepAttachment } from '../attachments/attachments.service.ts'
import type { Writing } from '../context.ts'
import type { Db, ReadDb } from '../db/db.ts'
import { demandChanged, found } from '../db/found.ts'
import { demandUnused } from '../db/uses.ts'
import {
  countZones,
  deleteZone,
  findZones,
  getInitiativeRow,
  insertInitiative,
  insertZone,
  updateInitiative,
} from './initiative.queries.ts'
import { zone } from './initiative.table.ts'

/** The démarche with its zones. */
export function getInitiative(db: ReadDb): Initiative {
  const { logoSha256, lastSynergyNumber: _, ...row } = found(getInitiativeRow(db), 'initiative')
  return { ...row, hasLogo: logoSha256 !== null, zones: findZones(db) }
}

type InitiativePatch = Partial<Omit<Initiative, 'id' | 'zones' | 'hasLogo'>>

const areReversed = (start: CalendarDate | null, end: CalendarDate | null): boolean =>
  start !== null && end !== null && end < start

/** Errors: INVALID_INPUT when the dates are the wrong way round. */
export function changeInitiative(db: Db, patch: InitiativePatch): void {
  const { startDate, plannedEndDate } = { ...getInitiative(db), ...patch }
  if (areReversed(startDate, plannedEndDate)) {
    const path = patch.startDate === undefined ? 'plannedEndDate' : 'startDate'
    throw new AppError('INVALID_INPUT', { issues: [{ path, message: 'datesReversed' }] })
  }
  updateInitiative(db, patch)
}

/** First bytes of the two kinds of picture that Word shows everywhere. */
const signatures: Record<Logo['mediaType'], Buffer> = {
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff]),
}

const refuseLogo = (message: 'tooLarge' | 'imageType'): AppError =>
  new AppError('INVALID_INPUT', { issues: [{ path: 'logo', message }] })

/** Errors: INVALID_INPUT when the picture is too heavy or is not what it says. */
export function setLogo(db: Db, logo: Logo): void {
  const bytes = Buffer.from(logo.base64, 'base64')
  if (bytes.length > LOGO_MAX_BYTES) throw refuseLogo('tooLarge')
  const signature = signatures[logo.mediaType]
  if (!bytes.subarray(0, signature.length).equals(signature)) throw refuseLogo('imageType')
  updateInitiative(db, { logoSha256: keepAttachment(db, { mediaType: logo.mediaType, bytes }) })
}

export function getLogo(db: ReadDb): Logo | null {
  const { logoSha256 } = found(getInitiativeRow(db), 'initiative')
  const file = logoSha256 === null ? undefined : getAttachment(db, logoSha256)
  if (file === undefined) return null
  const mediaType = file.mediaType === 'image/png' ? 'image/png' : 'image/jpeg'
  return { mediaType, base64: file.bytes.toString('base64') }
}

export function addZone({ db, newId }: Writing, name: string): { id: Id } {
  const id = newId()
  insertZone(db, { id, name, position: countZones(db) })
  return { id }
}

/** Errors: NOT_FOUND, IN_USE while organisations are in the zone. */
export function removeZone(db: Db, id: Id): void {
  demandUnused(db, zone, id)
  demandChanged(deleteZone(db, id), 'zone')
}

/** The only row of a new dossier; its id is the dossier's. */
export function startInitiative({ db, newId }: Writing, name: string): void {
  insertInitiative(db, { id: newId(), name })
}
