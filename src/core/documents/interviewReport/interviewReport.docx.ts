import type { FileChild } from 'docx'
import { clock, dateInWords, fullDate } from '../../../shared/typography.ts'
import { paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { initiativeName, recordFrame } from '../../word/dossier.ts'
import { writeDocument } from '../../word/frame.ts'
import { capitalised } from '../../word/meeting.ts'
import { takePen, type Pen } from '../../word/pen.ts'
import { approvalSection, privacySection } from './closing.ts'
import { flowsSection, needsSection } from './collected.ts'
import { promisesSection, saidSection } from './said.ts'
import type { InterviewReportView } from './view.ts'

function statusText(pen: Pen, { interview }: InterviewReportView): string {
  const { status } = pen.words.interviewPage
  return interview.reportApprovedOn === null
    ? status.toApprove
    : status.approved(fullDate(interview.reportApprovedOn, pen.locale))
}

const participants = ({ interview }: InterviewReportView, part: 'interviewer' | 'met'): string =>
  interview.participants
    .filter((participant) => participant.part === part)
    .map(({ label }) => label)
    .join(' · ')

/** What the document is; once it is approved, it asks for nothing any more. */
function introduction(pen: Pen, { interview, initiative }: InterviewReportView): string {
  const words = pen.words.interviewPage
  const told = words.introduction(initiative.name)
  return interview.reportApprovedOn === null ? `${told} ${words.forApproval}` : told
}

function identity(pen: Pen, view: InterviewReportView): FileChild[] {
  const { interview, company, initiative, carriers } = view
  const { labels, interviewPage: words, chain } = pen.words
  const hour = interview.startTime === null ? '' : `, ${clock(interview.startTime, pen.locale)}`
  const place = [interview.place.trim(), chain.modes[interview.mode]].filter(Boolean).join(', ')
  return [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: words.title,
      subtitle: words.subtitle(interview.organisationName, fullDate(interview.date, pen.locale)),
      status: statusText(pen, view),
    }),
    factsTable(
      pen,
      [words.company, interview.organisationName],
      [
        [words.activity, company.activity],
        [words.zone, company.zoneName],
        [labels.date, `${capitalised(dateInWords(interview.date, pen.locale))}${hour}`],
        [labels.place, capitalised(place)],
        [words.met, participants(view, 'met')],
        [words.ledBy, participants(view, 'interviewer')],
        [labels.initiative, initiativeName(initiative)],
        [labels.carriers, carriers.join(' · ')],
      ],
    ),
    paragraph(pen, introduction(pen, view), { spacing: { before: 200 } }),
  ]
}

/**
 * The report of an interview, sent to the company for its approval: what it said by theme, its needs, offers and flows with the
 * level of each, what was promised, and how it approves or corrects all that.
 */
export function interviewReportDocument(view: InterviewReportView): Promise<Buffer> {
  const { initiative, interview, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const words = pen.words.interviewPage
  const frame = recordFrame(view, {
    name: words.title,
    record: words.subtitle(interview.organisationName, fullDate(interview.date, locale)),
    status: statusText(pen, view),
    isNumbered: true,
  })
  return writeDocument(pen, frame, [
    ...identity(pen, view),
    ...saidSection(pen, view),
    ...needsSection(pen, view),
    ...flowsSection(pen, view),
    ...promisesSection(pen, view),
    ...approvalSection(pen, view),
    ...privacySection(pen, view),
  ])
}
