import type { FileChild } from 'docx'
import type { CalendarDate, Id } from '../../../shared/fields.ts'
import { contactLabel } from '../../../shared/organisations/organisations.rules.ts'
import { numericDate } from '../../../shared/typography.ts'
import { countSteps } from '../../companies/companies.service.ts'
import type { ReadDb } from '../../db/db.ts'
import { readFunnel } from '../../indicators/funnel.service.ts'
import { getInitiative } from '../../initiative/initiative.service.ts'
import { listContracts } from '../../inventory/inventory.service.ts'
import { findMeetings } from '../../meetings/meetings.queries.ts'
import { hasReached } from '../../meetings/meetings.service.ts'
import { listPhases } from '../../phases/phases.service.ts'
import { dateCell, orUnknown } from '../../word/amounts.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { factsTable, type Fact } from '../../word/cartouche.ts'
import { synergiesInShort } from '../../word/charts.ts'
import { initiativeName } from '../../word/dossier.ts'
import type { Pen } from '../../word/pen.ts'
import type { Asked, Part } from './asked.ts'
import { findOrganisationRoles, findPeople } from './dossier.queries.ts'
import { titledTable, toldLines } from './told.ts'

/** The consultancies that assist the démarche, by name. */
export const consultanciesOf = (db: ReadDb): { id: Id; name: string }[] =>
  findOrganisationRoles(db).filter(({ roles }) => roles.includes('consultancy'))

/** What the démarche is, where and until when. */
function initiativeFacts(pen: Pen, { db, reader }: Asked): FileChild[] {
  const words = pen.words.handover.identity
  const initiative = getInitiative(db)
  const roles = findOrganisationRoles(db)
  const named = (role: (typeof roles)[number]['roles'][number]): string =>
    roles
      .filter((one) => one.roles.includes(role))
      .map(({ id, name }) => reader.nameOf({ organisationId: id, contactId: null, label: name }))
      .join(' · ')
  const zones = initiative.zones.map(({ name, isPilot }) => (isPilot ? words.pilotZone(name) : name))
  const facts: Fact[] = [
    [words.carriers, [named('carrier'), named('coCarrier')].filter(Boolean).join(' · ')],
    [words.funders, named('funder')],
    [words.perimeter, initiative.perimeter],
    [words.zones, zones.join(' · ')],
    [words.framework, initiative.framework],
    [words.dates, words.between(dateCell(initiative.startDate), dateCell(initiative.plannedEndDate))],
    [words.humanMeans, initiative.humanMeans],
    [words.technicalMeans, initiative.technicalMeans],
  ]
  return [
    factsTable(
      pen,
      [pen.words.labels.initiative, reader.scrub([initiativeName(initiative)])[0] ?? ''],
      reader.scrub(facts),
    ),
  ]
}

/** « Au 28/11/2026 : 12 réunions tenues, 34 entreprises rencontrées. Synergies : … » */
function keyFigures(pen: Pen, { db, today }: Asked): FileChild {
  const words = pen.words.handover.identity
  const held = findMeetings(db).filter(({ status }) => hasReached(status, 'held')).length
  const met = countSteps(db, today).reached.find(({ step }) => step === 'met')?.count ?? 0
  const synergies = synergiesInShort(pen, readFunnel(db, { asOf: today, form: null, themeId: null }))
  return paragraph(pen, `${words.figures(numericDate(today), held, met)} ${synergies}`, { spacing: { before: 160 } })
}

function phasesTable(pen: Pen, { db, reader }: Asked): FileChild[] {
  const words = pen.words.handover.identity
  const span = (start: CalendarDate | null, end: CalendarDate | null) =>
    orUnknown(pen, words.between(dateCell(start), dateCell(end)))
  return titledTable(pen, reader, {
    title: words.phases,
    none: words.noPhase,
    columns: [
      { header: words.phase, share: 27 },
      { header: words.planned, share: 30 },
      { header: words.actual, share: 30 },
      { header: words.state, share: 13 },
    ],
    rows: listPhases(db).map(({ name, plannedStart, plannedEnd, actualStart, actualEnd, status }) => [
      name,
      span(plannedStart, plannedEnd),
      span(actualStart, actualEnd),
      words.phaseStates[status],
    ]),
    isWhole: true,
  })
}

function contractsTable(pen: Pen, { db, reader, today }: Asked): FileChild[] {
  const words = pen.words.handover.identity
  const consultancies = new Map<Id | null, string>(consultanciesOf(db).map(({ id, name }) => [id, name]))
  const contracts = listContracts(db, today).filter(({ organisationId }) => consultancies.has(organisationId))
  const bound = new Set(contracts.map(({ organisationId }) => organisationId))
  const nameOf = (id: Id | null) =>
    reader.nameOf({ organisationId: id, contactId: null, label: consultancies.get(id) ?? '' })
  return titledTable(pen, reader, {
    title: words.consultancy,
    none: words.noConsultancy,
    columns: [
      { header: words.consultancy, share: 18 },
      { header: words.contract, share: 34 },
      { header: words.term, share: 15 },
      { header: words.obligations, share: 33 },
    ],
    rows: [
      ...contracts.map(({ organisationId, name, reference, endOn, obligations }) => [
        nameOf(organisationId),
        [name, reference].filter((text) => text.trim() !== '').join(' · '),
        orUnknown(pen, dateCell(endOn)),
        orUnknown(pen, obligations),
      ]),
      ...[...consultancies.keys()]
        .filter((id) => !bound.has(id))
        .map((id) => [nameOf(id), words.noContract, pen.words.chain.unknown, pen.words.chain.unknown]),
    ],
  })
}

/** The three people of the handover: how to reach them is told to partners too, since they are whom one turns to. */
function peopleTable(pen: Pen, { db, reader, handover }: Asked): FileChild[] {
  const { identity: words, people } = pen.words.handover
  const isPublic = handover.audience === 'public'
  const known = new Map(findPeople(db).map((person) => [person.id, person]))
  const row = (who: string, id: Id | null): string[] => {
    const person = known.get(id ?? '')
    if (person === undefined) return [who, words.notNamed, pen.words.chain.unknown, pen.words.chain.unknown]
    return [
      who,
      reader.nameOf({ organisationId: person.organisationId, contactId: person.id, label: contactLabel(person) }),
      person.organisationName,
      orUnknown(pen, isPublic ? '' : [person.email, person.phone].filter((text) => text.trim() !== '').join('\n')),
    ]
  }
  return titledTable(pen, reader, {
    title: words.people,
    none: '',
    columns: [
      { header: words.capacity, share: 16 },
      { header: words.person, share: 30 },
      { header: words.organisation, share: 24 },
      { header: words.reach, share: 30 },
    ],
    rows: [
      row(people.outgoing, handover.outgoingId),
      row(people.incoming, handover.incomingId),
      row(people.hierarchy, handover.hierarchyId),
    ],
    isWhole: true,
  })
}

/** What one tells the person who comes, in full; it is nothing to publish. */
function toKnow(pen: Pen, { reader, handover }: Asked): FileChild[] {
  const words = pen.words.handover.identity
  if (handover.audience === 'public') return []
  return [
    heading(pen, 2, words.toKnow),
    ...toldLines(pen, reader, { text: handover.toKnow, none: words.nothingToKnow }),
  ]
}

/** The démarche and its post: what it is, who leaves and who comes, and what only the outgoing person can tell. */
export const identityPart: Part = (pen, asked) => {
  return [
    ...initiativeFacts(pen, asked),
    keyFigures(pen, asked),
    ...toKnow(pen, asked),
    ...peopleTable(pen, asked),
    ...contractsTable(pen, asked),
    ...phasesTable(pen, asked),
  ]
}
