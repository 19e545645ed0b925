import type { FileChild } from 'docx'
import type { CalendarDate, Id } from '../../../shared/fields.ts'
import type { Readiness } from '../../../shared/synergies/impacts.contract.ts'
import { SynergyFilter, type SynergyRow } from '../../../shared/synergies/synergies.contract.ts'
import { isMoving, stageRank, synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { numericDate } from '../../../shared/typography.ts'
import type { ReadDb } from '../../db/db.ts'
import { findContactLabels } from '../../organisations/parties.queries.ts'
import { listSynergies } from '../../synergies/synergyRows.service.ts'
import { dateCell, orUnknown } from '../../word/amounts.ts'
import { bullet, heading, paragraph } from '../../word/blocks.ts'
import { ALERT } from '../../word/palette.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import type { Segment } from '../../word/text.ts'
import type { Reader } from '../reader.ts'
import type { Asked } from './asked.ts'
import {
  findLatestExchanges,
  findReadinessOfAll,
  findScenarioChoices,
  findSynergyCompanies,
  findSynergyFacts,
  type LatestExchange,
} from './dossier.queries.ts'
import { exchangeText, internalNote, tableNote, titledTable, toldText, usualOf } from './told.ts'

const EVERYTHING = { ...SynergyFilter.parse({}), offset: 0, limit: 1_000_000, order: 'stage' } as const

/** Below this, an axis says that the synergy is not ready: it has been tried nowhere. */
const WEAK = 4

interface ToldSynergy extends SynergyRow {
  referentLabel: string
  companies: string
  /** What was last said with one of its companies. */
  exchange: (LatestExchange & { companyName: string }) | null
  /** Why it is where it is, in the officer's words. */
  reason: string
  /** The axis on which it is the least ready. */
  weakest: Readiness | null
  hasScenario: boolean
}

/** The latest level on each axis, the lowest of them; null where none is weak. */
function weakestOf(assessed: readonly Readiness[]): Readiness | null {
  const latest = [...Map.groupBy(assessed, ({ axis }) => axis).values()].flatMap(([first]) => first ?? [])
  const [weakest] = latest.toSorted((one, other) => one.level - other.level)
  return weakest === undefined || weakest.level >= WEAK ? null : weakest
}

const newest = <T extends { date: CalendarDate }>(rows: readonly T[]): T | null =>
  rows.toSorted((one, other) => other.date.localeCompare(one.date))[0] ?? null

/** Companies that take part, as this reader may know them, with what was last said to each of those that may be named. */
function companiesOf(db: ReadDb, reader: Reader) {
  const exchanges = new Map(findLatestExchanges(db).map((one) => [one.organisationId, one]))
  const bySynergy = Map.groupBy(findSynergyCompanies(db), ({ synergyId }) => synergyId)
  return (synergyId: Id) => {
    const companies = (bySynergy.get(synergyId) ?? []).map(({ organisationId, name }) => {
      const told = reader.nameOf({ organisationId, contactId: null, label: name })
      return { organisationId, name: told, isNamed: told === name }
    })
    const said = companies.flatMap(({ organisationId, name, isNamed }) => {
      const exchange = isNamed ? exchanges.get(organisationId) : undefined
      return exchange === undefined ? [] : [{ ...exchange, companyName: name }]
    })
    return { companies: [...new Set(companies.map(({ name }) => name))].join(', '), exchange: newest(said) }
  }
}

/** Every synergy that this reader may know and that is not given up, and how many there are besides. */
function readSynergies({ db, reader, today }: Asked): { told: ToldSynergy[]; hidden: number; abandoned: number } {
  const facts = new Map(findSynergyFacts(db).map((one) => [one.id, one]))
  const labels = findContactLabels(
    db,
    [...facts.values()].map(({ referentId }) => referentId),
  )
  const readiness = Map.groupBy(findReadinessOfAll(db), ({ synergyId }) => synergyId)
  const chosen = new Set(findScenarioChoices(db).flatMap(({ synergyId, hasChoice }) => (hasChoice ? [synergyId] : [])))
  const companiesIn = companiesOf(db, reader)
  const { rows } = listSynergies(db, EVERYTHING, today)
  const seen = rows.filter(({ confidentiality }) => reader.maySee(confidentiality))
  const told = seen
    .filter(({ stage }) => stage !== 'abandoned')
    .map((row): ToldSynergy => {
      const { referentId = null, reason = '' } = facts.get(row.id) ?? {}
      const label = labels.get(referentId ?? '') ?? ''
      return {
        ...row,
        ...companiesIn(row.id),
        reason,
        referentLabel: referentId === null ? '' : reader.nameOf({ organisationId: null, contactId: referentId, label }),
        weakest: weakestOf(readiness.get(row.id) ?? []),
        hasScenario: chosen.has(row.id),
      }
    })
  return { told, hidden: rows.length - seen.length, abandoned: seen.length - told.length }
}

function nameCell({ number, name, companies }: ToldSynergy): Cell {
  return [[{ text: `${synergyNumber(number)} ${name}`, bold: true }], ...(companies === '' ? [] : [companies])]
}

function stateCell(pen: Pen, reader: Reader, synergy: ToldSynergy): Cell {
  const words = pen.words.handover.matters
  const { exchange } = synergy
  return [
    [
      { text: pen.words.chain.stages[synergy.stage], bold: true },
      { text: ` ${words.since(numericDate(synergy.stageSince))}` },
    ],
    exchange === null
      ? words.noExchange
      : words.exchangeWith(exchange.companyName, exchangeText(pen, reader, exchange)),
  ]
}

/** « En retard : 12/09/2026 » where a date is gone by. */
export const dueSegments = (pen: Pen, date: CalendarDate | null, isLate: boolean): Segment[] => [
  ...(isLate ? [{ text: `${pen.words.late} `, bold: true, color: ALERT }] : []),
  { text: date === null ? pen.words.handover.noDate : numericDate(date) },
]

function nextCell(pen: Pen, { nextStep, nextStepOn, referentLabel, cold }: ToldSynergy, usual: string): Cell {
  const words = pen.words.handover.matters
  return [
    ...(nextStep.trim() === ''
      ? [[{ text: words.noNextStep, bold: true }]]
      : [nextStep, dueSegments(pen, nextStepOn, cold.includes('lateNextStep'))]),
    ...(referentLabel === usual ? [] : [referentLabel === '' ? words.noReferent : words.followedBy(referentLabel)]),
  ]
}

/** What keeps it where it is: the axis that is not ready, no scenario chosen, no move for long. */
function blockingCell(pen: Pen, reader: Reader, synergy: ToldSynergy): Cell {
  const { handover, chain } = pen.words
  const words = handover.matters
  const { stage, weakest, hasScenario, cold, idleDays } = synergy
  const lines = [
    ...(weakest === null
      ? []
      : [words.weak(chain.axes[weakest.axis], weakest.level, internalNote(reader, weakest.note))]),
    ...(stageRank(stage) === stageRank('studied') && !hasScenario ? [words.noScenario] : []),
    ...(cold.includes('noMove') ? [words.idle(idleDays)] : []),
  ]
  return lines.length === 0 ? words.nothingBlocks : lines
}

/** How many synergies this reader may not know. */
interface Hidden {
  hidden: number
}

/** Synergies to lead on: where each is, what comes next and what blocks it, the furthest first. */
function movingTable(
  pen: Pen,
  { reader }: Asked,
  { hidden, told }: Hidden & { told: readonly ToldSynergy[] },
): FileChild[] {
  const words = pen.words.handover.matters
  const moving = told.filter(({ stage }) => isMoving(stage))
  const usual = usualOf(moving.map(({ referentLabel }) => referentLabel))
  return titledTable(pen, reader, {
    title: words.synergies,
    none: words.noSynergy,
    lead: usual === '' ? '' : words.usualReferent(usual),
    rest: { count: hidden, told: words.hiddenSynergies },
    columns: [
      { header: words.synergy, share: 27 },
      { header: words.where, share: 27 },
      { header: words.next, share: 23 },
      { header: words.blocking, share: 23 },
    ],
    rows: moving
      .toReversed()
      .toSorted((one, other) => stageRank(other.stage) - stageRank(one.stage))
      .map((one) => [
        nameCell(one),
        stateCell(pen, reader, one),
        nextCell(pen, one, usual),
        blockingCell(pen, reader, one),
      ]),
  })
}

function runningTable(
  pen: Pen,
  { reader }: Asked,
  { hidden, told }: Hidden & { told: readonly ToldSynergy[] },
): FileChild[] {
  const words = pen.words.handover.matters
  const running = told.filter(({ stage }) => !isMoving(stage) && stage !== 'paused')
  // Of those that are hidden nobody says whether they run.
  if (running.length === 0 && hidden > 0) return []
  return titledTable(pen, reader, {
    title: words.running,
    none: words.noneRuns,
    columns: [
      { header: words.synergy, share: 44 },
      { header: words.stage, share: 22 },
      { header: words.next, share: 34 },
    ],
    rows: running.map((one) => [
      nameCell(one),
      `${pen.words.chain.stages[one.stage]} ${words.since(numericDate(one.stageSince))}`,
      [orUnknown(pen, one.nextStep), ...(one.nextStepOn === null ? [] : [dateCell(one.nextStepOn)])],
    ]),
  })
}

/** Paused ones in short, together where they were paused together: why is what one must know to take them up again. */
function pausedList(pen: Pen, { reader }: Asked, told: readonly ToldSynergy[]): FileChild[] {
  const words = pen.words.handover.matters
  const paused = told.filter(({ stage }) => stage === 'paused')
  if (paused.length === 0) return []
  const groups = Map.groupBy(paused, ({ stageSince, reason }) =>
    words.pausedFor(numericDate(stageSince), reason.trim()),
  )
  return [
    heading(pen, 2, words.paused(paused.length)),
    ...[...groups].flatMap(([why, group]) => [
      paragraph(pen, [{ text: toldText(reader, why), bold: true }], { keepNext: true, spacing: { before: 120 } }),
      ...group.map(({ number, name }) => bullet(pen, reader.scrub([{ text: `${synergyNumber(number)} ${name}` }]))),
    ]),
  ]
}

/** Synergies to lead on, then in short those that run and those that are paused. */
export function synergiesBlocks(pen: Pen, asked: Asked): FileChild[] {
  const { abandoned, ...synergies } = readSynergies(asked)
  return [
    ...movingTable(pen, asked, synergies),
    ...runningTable(pen, asked, synergies),
    ...pausedList(pen, asked, synergies.told),
    ...(abandoned === 0 ? [] : tableNote(pen, pen.words.handover.matters.abandoned(abandoned))),
  ]
}
