import type { FileChild } from 'docx'
import { companyStatuses, type CompanyRow, type CompanyStatus } from '../../../shared/companies/companies.contract.ts'
import type { Id } from '../../../shared/fields.ts'
import { numericDate } from '../../../shared/typography.ts'
import { findCompanies } from '../../companies/companies.queries.ts'
import { listIntroductions } from '../../inventory/inventory.service.ts'
import { findContactLabels } from '../../organisations/parties.queries.ts'
import { dateCell, orUnknown } from '../../word/amounts.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import type { Reader } from '../reader.ts'
import type { Asked, Part } from './asked.ts'
import { findLatestExchanges, findPeople, findRelations, type LatestExchange, type Person } from './dossier.queries.ts'
import { promisesTable } from './matters.ts'
import { dueSegments } from './synergies.ts'
import { exchangeText, internalNote, tableNote, reachLines, titledTable, toldText, usualOf } from './told.ts'

const EVERYTHING = {
  search: '',
  status: null,
  reached: null,
  zoneId: null,
  isLate: false,
  offset: 0,
  limit: 1_000_000,
}
/** People of one company that a line has room for. */
const MOST_PEOPLE = 3

interface ToldCompany extends CompanyRow {
  referentLabel: string
  people: readonly Person[]
  exchange: LatestExchange | null
}

/** The companies that this reader may know. */
function readCompanies({ db, reader, today }: Asked): { told: ToldCompany[]; hidden: number } {
  const relations = new Map(findRelations(db).map((one) => [one.organisationId, one]))
  const labels = findContactLabels(
    db,
    [...relations.values()].map(({ referentId }) => referentId),
  )
  const people = Map.groupBy(findPeople(db), ({ organisationId }) => organisationId)
  const exchanges = new Map(findLatestExchanges(db).map((one) => [one.organisationId, one]))
  const { rows } = findCompanies(db, EVERYTHING, today)
  const seen = rows.filter(({ organisationId }) =>
    reader.maySee(relations.get(organisationId)?.confidentiality ?? 'partners'),
  )
  const told = seen.map((row): ToldCompany => {
    const referentId = relations.get(row.organisationId)?.referentId ?? null
    const label = labels.get(referentId ?? '') ?? ''
    return {
      ...row,
      referentLabel: referentId === null ? '' : reader.nameOf({ organisationId: null, contactId: referentId, label }),
      people: people.get(row.organisationId) ?? [],
      exchange: exchanges.get(row.organisationId) ?? null,
    }
  })
  return { told, hidden: rows.length - seen.length }
}

/** Whether the office has something going with it: a step, a contact, a next step. */
const isFollowed = ({ status, nextStep, nextStepOn, lastContactOn }: CompanyRow): boolean =>
  status !== 'toContact' || nextStep.trim() !== '' || nextStepOn !== null || lastContactOn !== null

/** What most of the companies share: said once, and on the lines of the others alone. */
interface Usual {
  referent: string
  zone: string
}

function nameCell(pen: Pen, { name, zoneName, referentLabel }: ToldCompany, usual: Usual): Cell {
  const words = pen.words.handover.companies
  return [
    [{ text: name, bold: true }],
    ...(zoneName === '' || zoneName === usual.zone ? [] : [zoneName]),
    ...(referentLabel === usual.referent
      ? []
      : [referentLabel === '' ? words.noReferent : words.referent(referentLabel)]),
  ]
}

function peopleCell(pen: Pen, asked: Asked, { people }: ToldCompany): Cell {
  const words = pen.words.handover.companies
  if (people.length === 0) return words.noContact
  const more = people.length - MOST_PEOPLE
  return [
    ...people.slice(0, MOST_PEOPLE).flatMap((person) => reachLines(asked, person)),
    ...(more > 0 ? [words.morePeople(more)] : []),
  ]
}

/** A meeting or an interview may be later than the last exchange that was noted. */
function contactCell(pen: Pen, reader: Reader, { exchange, lastContactOn }: ToldCompany): Cell {
  const words = pen.words.handover.companies
  const met =
    lastContactOn !== null && lastContactOn > (exchange?.date ?? '') ? [words.metOn(numericDate(lastContactOn))] : []
  const lines = [...met, ...(exchange === null ? [] : [exchangeText(pen, reader, exchange)])]
  return lines.length === 0 ? pen.words.chain.unknown : lines
}

const nextCell = (pen: Pen, { nextStep, nextStepOn, isLate }: ToldCompany, today: string): Cell =>
  nextStep.trim() === '' && nextStepOn === null
    ? pen.words.handover.matters.noNextStep
    : [orUnknown(pen, nextStep), dueSegments(pen, nextStepOn, isLate && nextStepOn !== null && nextStepOn < today)]

function companiesTable(
  pen: Pen,
  asked: Asked,
  { status, rows, usual }: { status: CompanyStatus; rows: readonly ToldCompany[]; usual: Usual },
): FileChild[] {
  const { handover, figures } = pen.words
  const words = handover.companies
  if (rows.length === 0) return []
  return titledTable(pen, asked.reader, {
    title: words.group(figures.report.statuses[status], rows.length),
    none: '',
    columns: [
      { header: words.company, share: 25 },
      { header: words.people, share: 29 },
      { header: words.lastContact, share: 24 },
      { header: handover.matters.next, share: 22 },
    ],
    rows: rows.map((row) => [
      nameCell(pen, row, usual),
      peopleCell(pen, asked, row),
      contactCell(pen, asked.reader, row),
      nextCell(pen, row, asked.today),
    ]),
  })
}

/** Who brought whom into the démarche, those of companies that may be named. */
function introductions(pen: Pen, { db, reader }: Asked): FileChild[] {
  const words = pen.words.handover.companies
  const nameOf = (organisationId: Id, contactId: Id, label: string) =>
    reader.nameOf({ organisationId, contactId, label })
  const rows = listIntroductions(db).filter(
    ({ organisationId, contactId, contactLabel }) => nameOf(organisationId, contactId, contactLabel) === contactLabel,
  )
  return titledTable(pen, reader, {
    title: words.introductions,
    none: words.noIntroduction,
    columns: [
      { header: words.person, share: 43 },
      { header: words.introducedBy, share: 43 },
      { header: words.on, share: 14 },
    ],
    rows: rows.map(({ contactLabel, introducedById, introducedByLabel, introducedBy, date, note }) => [
      contactLabel,
      [
        orUnknown(
          pen,
          introducedById === null
            ? introducedBy
            : reader.nameOf({ organisationId: null, contactId: introducedById, label: introducedByLabel }),
        ),
        ...[internalNote(reader, note)].filter((text) => text !== ''),
      ],
      orUnknown(pen, dateCell(date)),
    ]),
  })
}

/** The companies, by how far they came: whom to call, what was last said, what comes next; then promises and who introduced whom. */
export const companiesPart: Part = (pen, asked) => {
  const words = pen.words.handover.companies
  const { told, hidden } = readCompanies(asked)
  const followed = told.filter(isFollowed)
  const others = told.filter((one) => !isFollowed(one))
  const byStatus = Map.groupBy(followed, ({ status }) => status)
  const usual = {
    referent: usualOf(followed.map(({ referentLabel }) => referentLabel)),
    zone: usualOf(followed.map(({ zoneName }) => zoneName)),
  }
  const usualText = words.usual(usual.referent, usual.zone)
  // The furthest first; those that withdrew are the last of the list, and of the document.
  const furthest = [...companyStatuses.filter((status) => status !== 'withdrawn').toReversed(), 'withdrawn'] as const
  return [
    ...(followed.length === 0 && hidden > 0
      ? []
      : [
          paragraph(pen, followed.length === 0 ? words.none : words.summary(followed.length, numericDate(asked.today))),
        ]),
    ...(usualText === '' ? [] : [paragraph(pen, toldText(asked.reader, usualText))]),
    ...(hidden === 0 ? [] : tableNote(pen, words.hidden(hidden))),
    ...furthest.flatMap((status) => companiesTable(pen, asked, { status, rows: byStatus.get(status) ?? [], usual })),
    ...promisesTable(pen, asked, words.promises),
    // Who knows whom is of the démarche.
    ...(asked.handover.audience === 'public' ? [] : introductions(pen, asked)),
    ...(others.length === 0
      ? []
      : [
          heading(pen, 2, words.others(others.length)),
          paragraph(pen, toldText(asked.reader, others.map(({ name }) => name).join(', '))),
        ]),
  ]
}
