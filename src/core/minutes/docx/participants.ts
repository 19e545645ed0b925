import type { FileChild } from 'docx'
import type { Attendance, Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { countsForQuorum } from '../../../shared/meetings/meetings.rules.ts'
import { clock } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { roleOf, seatsByCollege } from '../../word/meeting.ts'
import type { Pen } from '../../word/pen.ts'
import { table } from '../../word/table.ts'

/** « Représenté par X », « Présent, arrivée à 9 h 45 ». */
function presence(pen: Pen, line: Attendance): string {
  const { words, locale } = pen
  if (line.status === null) return words.attendanceUnknown
  const status =
    line.status === 'represented' && line.representedBy.trim() !== ''
      ? words.representedBy(line.representedBy)
      : words.attendance[line.status]
  // Hours noted before someone turned out to be away are kept, and not told.
  const wasThere = line.status === 'present' || line.status === 'guest'
  return [
    status,
    line.arrival === null || !wasThere ? '' : words.arrival(clock(line.arrival, locale)),
    line.departure === null || !wasThere ? '' : words.departure(clock(line.departure, locale)),
  ]
    .filter(Boolean)
    .join(', ')
}

function summary(pen: Pen, { attendance, quorum }: Meeting): string {
  const words = pen.words.minutesPage
  const seats = attendance.filter(({ membershipId }) => membershipId !== null)
  const count = (status: Attendance['status']): number => seats.filter((line) => line.status === status).length
  const guests = attendance.length - seats.length
  return [
    words.counts({
      members: seats.length,
      present: count('present') + count('guest'),
      represented: count('represented'),
      excused: count('excused'),
      absent: count('absent'),
    }),
    guests === 0 ? '' : words.guestCount(guests),
    quorum === null ? '' : words.quorum(quorum, attendance.filter(countsForQuorum).length),
  ]
    .filter(Boolean)
    .join(' ')
}

const organisations = (attendance: readonly Attendance[]): string =>
  [...new Set(attendance.map(({ organisationName, label }) => organisationName.trim() || label.trim()))]
    .filter(Boolean)
    .join(', ')

/** Who was there, by collège, the quorum where the body has one, and who receives the minutes. */
export function participantsSection(pen: Pen, meeting: Meeting): FileChild[] {
  const words = pen.words.minutesPage
  const { columns } = pen.words
  const title = heading(pen, 1, words.participants)
  const seats = seatsByCollege(pen, meeting.attendance)
  if (seats.length === 0) return [title, paragraph(pen, words.noAttendance)]
  return [
    title,
    paragraph(pen, summary(pen, meeting), { keepNext: true }),
    table(pen, {
      columns: [
        { header: columns.college, share: 18 },
        { header: columns.organisation, share: 27 },
        { header: columns.person, share: 24 },
        { header: columns.role, share: 13 },
        { header: columns.presence, share: 18 },
      ],
      rows: seats.map(({ college, line }) => [
        college,
        line.organisationName,
        line.label,
        roleOf(pen, line),
        presence(pen, line),
      ]),
    }),
    paragraph(
      pen,
      [{ text: words.distribution, bold: true }, { text: words.distributionList(organisations(meeting.attendance)) }],
      { spacing: { before: 160 } },
    ),
  ]
}
