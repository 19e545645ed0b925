import { crc32, deflateSync } from 'node:zlib'
import type { Action, ActionRow } from '../../src/shared/actions/actions.contract.ts'
import type { Decision, DecisionRow } from '../../src/shared/decisions/decisions.contract.ts'
import type { Initiative, Logo } from '../../src/shared/initiative/initiative.contract.ts'
import type { AgendaItem, Attendance } from '../../src/shared/meetings/meetings.contract.ts'
import type { PartyView } from '../../src/shared/organisations/organisations.contract.ts'
import { emptyRichText, type RichBlock, type RichText } from '../../src/shared/richText.ts'

/* Makers of what the contract answers about a meeting: defaults, and what a test says of them. */

export const id = (rank: number): string => `00000000-0000-7000-8000-${String(rank).padStart(12, '0')}`
export const party = (label: string): PartyView => ({ organisationId: null, contactId: null, label })
export const line = (text: string): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] })
export const list = (type: 'bulletList' | 'orderedList', ...items: (string | RichBlock[])[]): RichBlock => ({
  type,
  content: items.map((item) => ({ type: 'listItem', content: typeof item === 'string' ? [line(item)] : item })),
})
export const rich = (...content: RichBlock[]): RichText => ({ type: 'doc', content })

/** A PNG of this size: the upper half in one colour, the lower in another. */
export function pngLogo(width: number, height: number): Logo {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32BE(data.length, 0)
    sizes.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const row = (colour: number[]): Buffer =>
    Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from(colour))])
  const pixels = Buffer.concat(
    Array.from({ length: height }, (_, at) => row(at < height / 2 ? [11, 110, 95] : [139, 190, 60])),
  )
  const data = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { mediaType: 'image/png', base64: data.toString('base64') }
}

export const lotecInitiative: Initiative = {
  id: id(1),
  name: "LOT'EC",
  fullName: "L'Économie Circulaire du Grand Cahors",
  summary: '',
  perimeter: '',
  framework: '',
  startDate: '2022-04-01',
  plannedEndDate: '2026-12-31',
  domains: [],
  resources: [],
  humanMeans: '',
  technicalMeans: '',
  accentColour: '#0B6E5F',
  papersDays: 15,
  minutesDays: 15,
  coldDays: 60,
  silenceDays: 10,
  hasLogo: true,
  zones: [],
}

export const seat = (rank: number, college: Attendance['college'], who: Partial<Attendance>): Attendance => ({
  id: id(100 + rank),
  membershipId: college === null ? null : id(100 + rank),
  organisationId: id(200 + rank),
  organisationName: '',
  contactId: null,
  label: '',
  college,
  role: college === null ? null : 'full',
  status: 'present',
  representedBy: '',
  arrival: null,
  departure: null,
  ...who,
})

export const agendaItem = (rank: number, title: string, rest: Partial<AgendaItem> = {}): AgendaItem => ({
  id: id(300 + rank),
  meetingId: id(2),
  position: rank,
  kind: 'discussion',
  origin: 'own',
  title,
  presenter: null,
  plannedMinutes: null,
  context: emptyRichText,
  discussion: emptyRichText,
  ...rest,
})

export const decision = (rank: number, text: string, rest: Partial<Decision> = {}): Decision => ({
  id: id(400 + rank),
  number: `COPIL-2023-01-D${rank}`,
  meetingId: id(2),
  agendaItemId: null,
  text,
  responsible: null,
  means: '',
  deadline: null,
  status: 'toDo',
  settledOn: null,
  progressNote: '',
  phaseId: null,
  phaseEffect: null,
  ...rest,
})

export const action = (rank: number, title: string, rest: Partial<Action> = {}): Action => ({
  id: id(500 + rank),
  number: `COPIL-2023-01-A${rank}`,
  meetingId: id(2),
  agendaItemId: null,
  decisionId: null,
  title,
  description: '',
  owner: null,
  dueDate: null,
  status: 'toCome',
  settledOn: null,
  progressNote: '',
  ...rest,
})

const earlier = { meetingDate: '2022-10-13', committeeId: id(3), committeeName: 'Comité de pilotage', isLate: false }
export const earlierDecision = (rank: number, text: string, rest: Partial<DecisionRow>): DecisionRow => ({
  ...decision(rank, text),
  number: `COPIL-2022-01-D${rank}`,
  ...earlier,
  ...rest,
})
export const earlierAction = (rank: number, title: string, rest: Partial<ActionRow>): ActionRow => ({
  ...action(rank, title),
  decisionNumber: '',
  axisId: null,
  priority: null,
  startDate: null,
  missing: [],
  number: `COPIL-2022-01-A${rank}`,
  ...earlier,
  ...rest,
})
