import type { FileChild } from 'docx'
import type { Member } from '../../../shared/committees/committees.contract.ts'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import { numericDate } from '../../../shared/typography.ts'
import { findCommittees } from '../../committees/committees.queries.ts'
import { findComposition } from '../../committees/members.queries.ts'
import { findAllGroups } from '../../groups/groups.queries.ts'
import { getInitiative } from '../../initiative/initiative.service.ts'
import { findMeetings } from '../../meetings/meetings.queries.ts'
import { hasReached } from '../../meetings/meetings.service.ts'
import { orUnknown } from '../../word/amounts.ts'
import { bullet, heading, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { linesOf } from '../actionSheet/parts.ts'
import type { Asked, Part } from './asked.ts'
import { findOrganisationRoles, findPeople } from './dossier.queries.ts'
import { hiddenGroupsOf } from '../hidden.ts'
import { reachLines, titledTable, toldTable, toldText } from './told.ts'

type Committee = ReturnType<typeof findCommittees>[number]

const meetingText = (pen: Pen, { committeeCode, number, date }: MeetingRow): string =>
  pen.words.handover.governance.meeting(pen.words.meetingName(committeeCode, number), numericDate(date))

/** When each body met and is to meet, and whether its last minutes are approved. */
function meetingsTable(pen: Pen, { db, reader, today }: Asked, committees: readonly Committee[]): FileChild[] {
  const words = pen.words.handover.governance
  const meetings = Map.groupBy(findMeetings(db), ({ committeeId }) => committeeId)
  return titledTable(pen, reader, {
    title: words.meetings,
    none: words.noCommittee,
    columns: [
      { header: words.committee, share: 30 },
      { header: words.held, share: 12 },
      { header: words.last, share: 22 },
      { header: words.minutes, share: 16 },
      { header: words.nextMeeting, share: 20 },
    ],
    rows: committees.map(({ id, name }) => {
      const all = meetings.get(id) ?? []
      const held = all.filter(({ status }) => hasReached(status, 'held'))
      const [last] = held
      const next = all.findLast(({ status, date }) => !hasReached(status, 'held') && date >= today)
      return [
        name,
        String(held.length),
        last === undefined ? pen.words.chain.unknown : meetingText(pen, last),
        last === undefined ? pen.words.chain.unknown : words.minutesStates[last.status],
        next === undefined ? words.notPlanned : meetingText(pen, next),
      ]
    }),
  })
}

function membersTable(pen: Pen, { reader }: Asked, members: readonly Member[]): FileChild {
  const { columns, colleges, roles } = pen.words
  return toldTable(pen, reader, {
    columns: [
      { header: columns.college, share: 18 },
      { header: columns.organisation, share: 30 },
      { header: columns.person, share: 34 },
      { header: columns.role, share: 18 },
    ],
    rows: members.map(({ college, organisationId, organisationName, contactId, contactLabel, role }) => {
      const organisation = reader.nameOf({ organisationId, contactId: null, label: organisationName })
      return [
        colleges[college],
        organisation,
        orUnknown(
          pen,
          organisation === organisationName ? reader.nameOf({ organisationId, contactId, label: contactLabel }) : '',
        ),
        roles[role],
      ]
    }),
  })
}

function committeeBlocks(pen: Pen, asked: Asked, { id, name, code, purpose, quorum }: Committee): FileChild[] {
  const words = pen.words.handover.governance
  const members = findComposition(asked.db, id, asked.today)
  const title = name === code ? name : `${name} (${code})`
  return [
    heading(pen, 2, toldText(asked.reader, title)),
    ...linesOf(pen, toldText(asked.reader, purpose)),
    ...(quorum === null ? [] : [paragraph(pen, words.quorum(quorum), { keepNext: true })]),
    members.length === 0 ? paragraph(pen, words.noMember) : membersTable(pen, asked, members),
  ]
}

/** Follow-up groups, with what they were made for and how far they are; the subject of a confidential one is not told. */
function groupsTable(pen: Pen, asked: Asked): FileChild[] {
  const { db, reader, today } = asked
  const { handover, groupPage, chain } = pen.words
  const words = handover.governance
  const hidden = hiddenGroupsOf(db, reader)
  return titledTable(pen, reader, {
    title: words.groups,
    none: words.noGroup,
    columns: [
      { header: words.group, share: 30 },
      { header: words.subject, share: 32 },
      { header: words.groupStep, share: 20 },
      { header: words.nextMeeting, share: 18 },
    ],
    rows: findAllGroups(db, today).map((group) => {
      const isTold = !hidden.has(group.committeeId)
      const subject = group.synergyId === null ? group.actionTitle : group.synergyName
      return [
        isTold ? group.committeeName : group.committeeCode,
        isTold ? orUnknown(pen, subject) : chain.withheld,
        group.current === null ? words.allDone : groupPage.steps[group.current],
        group.nextMeetingOn === null ? words.notPlanned : numericDate(group.nextMeetingOn),
      ]
    }),
  })
}

/** Whom one works with besides the companies: who carries, funds, assists, and the partners. */
function partnersTable(pen: Pen, asked: Asked): FileChild[] {
  const { db, reader } = asked
  const words = pen.words.handover.governance
  const people = Map.groupBy(findPeople(db), ({ organisationId }) => organisationId)
  const partners = findOrganisationRoles(db).filter(({ roles }) => roles.some((role) => role !== 'company'))
  return titledTable(pen, reader, {
    title: words.partners,
    none: words.noPartner,
    columns: [
      { header: words.organisation, share: 34 },
      { header: words.roles, share: 24 },
      { header: words.contact, share: 42 },
    ],
    rows: partners.map(({ id, name, roles }) => {
      const told = reader.nameOf({ organisationId: id, contactId: null, label: name })
      const [main] = told === name ? (people.get(id) ?? []) : []
      return [
        told,
        roles
          .filter((role) => role !== 'company')
          .map((role) => words.organisationRoles[role])
          .join(', '),
        main === undefined ? pen.words.chain.unknown : reachLines(asked, main),
      ]
    }),
  })
}

/** When papers and minutes are due, and how minutes come to be approved. */
function rules(pen: Pen, { db }: Asked): FileChild[] {
  const words = pen.words.handover.governance
  const { papersDays, minutesDays, silenceDays } = getInitiative(db)
  return [
    heading(pen, 2, words.rules),
    ...[words.papers(papersDays), words.minutesDue(minutesDays), words.silence(silenceDays)].map((text) =>
      bullet(pen, [{ text }]),
    ),
  ]
}

/** Bodies with who sits on them, groups, partners, and the rules by which minutes are approved. */
export const governancePart: Part = (pen, asked) => {
  const committees = findCommittees(asked.db, asked.today).filter(({ kind }) => kind !== 'followUp')
  return [
    ...meetingsTable(pen, asked, committees),
    ...committees.flatMap((committee) => committeeBlocks(pen, asked, committee)),
    ...groupsTable(pen, asked),
    ...partnersTable(pen, asked),
    ...rules(pen, asked),
  ]
}
