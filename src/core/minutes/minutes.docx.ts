import type { FileChild } from 'docx'
import { assertNever } from '../../shared/errors.ts'
import { fullDate } from '../../shared/typography.ts'
import { callout, paragraph, plainHeading } from '../word/blocks.ts'
import { cartouche, factsTable } from '../word/cartouche.ts'
import { initiativeName } from '../word/dossier.ts'
import { writeDocument } from '../word/frame.ts'
import { committeeFact, meetingFrame, meetingName, placeAndTime, referenceFact, topicsFact } from '../word/meeting.ts'
import { takePen, type Pen } from '../word/pen.ts'
import { annexesSection, nextSection, openSection, validationSection } from './docx/closing.ts'
import { followUpSection } from './docx/followUp.ts'
import { groupSection } from './docx/group.ts'
import { agendaSection, itemsSection } from './docx/items.ts'
import { logsSection, progressSection } from './docx/logs.ts'
import { participantsSection } from './docx/participants.ts'
import type { MinutesView } from './docx/view.ts'

const statusText = (pen: Pen, { status, version }: MinutesView): string =>
  `${pen.words.status[status]} – ${pen.words.versionOf(version)}`

function identity(pen: Pen, view: MinutesView): FileChild[] {
  const { initiative, meeting, carriers } = view
  const { labels, minutes } = pen.words
  return [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: minutes,
      subtitle: `${meetingName(pen, meeting)} · ${fullDate(meeting.date, pen.locale)}`,
      status: statusText(pen, view),
    }),
    factsTable(
      pen,
      [labels.initiative, initiativeName(initiative)],
      [
        [labels.carriers, carriers.join(' · ')],
        committeeFact(pen, view),
        referenceFact(pen, view),
        [labels.phase, meeting.phaseName],
        ...placeAndTime(pen, meeting),
        [labels.chair, meeting.chairLabel],
        [labels.facilitator, meeting.facilitatorLabel],
        [labels.writer, meeting.writerLabel],
        topicsFact(pen, view),
      ],
    ),
  ]
}

interface Essential {
  number: string
  text: string
  date: string | null
}

/** What a reader of this body looks for first: the decisions of a steering committee, what others have to do. */
function essentials({ committee, minutes }: MinutesView): Essential[] {
  const decisions = minutes.decisions.map(({ number, text, deadline }) => ({ number, text, date: deadline }))
  const actions = minutes.actions.map(({ number, title, dueDate }) => ({ number, text: title, date: dueDate }))
  switch (committee.kind) {
    case 'steering':
    case 'other':
      return decisions
    case 'technical':
    case 'followUp':
    case 'transfer':
      return [...decisions, ...actions]
    default:
      return assertNever(committee.kind)
  }
}

/** A text that another sentence can follow. */
const sentence = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

function essentialsBlocks(pen: Pen, view: MinutesView): FileChild[] {
  const words = pen.words.minutesPage
  const lines = essentials(view)
  const nothing = view.committee.kind === 'steering' ? words.noDecision : words.nothingDecided
  return [
    plainHeading(pen, words.essentials),
    ...(lines.length === 0 ? [paragraph(pen, nothing)] : []),
    ...lines.map(({ number, text, date }) =>
      callout(pen, [
        { text: `${number}  `, bold: true },
        { text: date === null ? text : `${sentence(text)} ${words.deadline}${fullDate(date, pen.locale)}.` },
      ]),
    ),
  ]
}

/**
 * The minutes of a meeting in the ten sections of the domain (docs: « A meeting from end to end »): cartouche, participants,
 * agenda, follow-up, items, progress, logs, open points, next meeting, validation with its annexes.
 */
export function minutesDocument(view: MinutesView): Promise<Buffer> {
  const { initiative, meeting, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const frame = meetingFrame(pen, view, { name: pen.words.minutes, status: statusText(pen, view), isNumbered: true })
  return writeDocument(pen, frame, [
    ...identity(pen, view),
    ...essentialsBlocks(pen, view),
    ...participantsSection(pen, meeting),
    ...agendaSection(pen, meeting),
    ...followUpSection(pen, view),
    ...itemsSection(pen, view),
    ...groupSection(pen, view),
    ...progressSection(pen, view),
    ...logsSection(pen, view),
    ...openSection(pen, meeting),
    ...nextSection(pen, view),
    ...validationSection(pen, view),
    ...annexesSection(pen, meeting),
  ])
}
