import type { FileChild } from 'docx'
import { heading, note, paragraph } from '../word/blocks.ts'
import { cartouche } from '../word/cartouche.ts'
import { writeDocument } from '../word/frame.ts'
import {
  capitalised,
  committeeFact,
  hoursInWords,
  meetingFrame,
  roleOf,
  seatsByCollege,
  type MeetingView,
} from '../word/meeting.ts'
import { CENTIMETRE, takePen, type Pen } from '../word/pen.ts'
import { table } from '../word/table.ts'
import { dateInWords } from '../../shared/typography.ts'

/** Lines left free for people who come without being on the list. */
const FREE_LINES = 3
const ROW_HEIGHT = CENTIMETRE

function signatures(pen: Pen, view: MeetingView): FileChild {
  const { columns, signInPage } = pen.words
  const seats = seatsByCollege(pen, view.meeting.attendance)
  return table(pen, {
    columns: [
      { header: columns.college, share: 14 },
      { header: columns.organisation, share: 28 },
      { header: columns.personOrFunction, share: 26 },
      { header: columns.role, share: 12 },
      { header: columns.signature, share: 20 },
    ],
    rows: [
      ...seats.map(({ college, line }) => [college, line.organisationName, line.label, roleOf(pen, line), '']),
      ...Array.from({ length: FREE_LINES }, () => ['', '', '', '', '']),
      [signInPage.certified, '', view.meeting.chairLabel, signInPage.certifier, ''],
    ],
    rowHeight: ROW_HEIGHT,
  })
}

/** The sheet that participants sign, by collège, with free lines for those who were not expected. */
export function signInDocument(view: MeetingView): Promise<Buffer> {
  const { initiative, meeting, carriers, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const { signIn, signInPage } = pen.words
  const [, body] = committeeFact(pen, view)
  const when = [dateInWords(meeting.date, locale), hoursInWords(pen, meeting)].filter(Boolean).join(', ')
  const where = [meeting.place, meeting.visio].filter((text) => text.trim() !== '').join(' · ')
  return writeDocument(pen, meetingFrame(pen, view, { name: signIn, status: null, isNumbered: false }), [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: signIn,
      subtitle: `${initiative.name} – ${body}`,
      status: null,
    }),
    heading(pen, 1, capitalised(when)),
    ...(where === '' ? [] : [paragraph(pen, where, { keepNext: true })]),
    note(pen, signInPage.instruction),
    signatures(pen, view),
  ])
}
