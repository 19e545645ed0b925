import type { FileChild } from 'docx'
import { confidentialityLevels } from '../../../shared/confidentiality.ts'
import { dateInWords, fullDate } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { table } from '../../word/table.ts'
import { oneLine } from '../../word/text.ts'
import { daysAfter } from '../../meetings/meetings.view.ts'
import type { InterviewReportView } from './view.ts'

/** Room to write by hand, in twentieths of a point. */
const FILL_HEIGHT = 720
/** A longer name in the head of the table would be repeated on each page. */
const HEAD_LIMIT = 80

/** By when corrections are expected, with the delay of the démarche; no answer counts as approval only where it has one. */
function remarks(pen: Pen, { interview, initiative, replyTo }: InterviewReportView): string {
  const words = pen.words.interviewPage
  const { silenceDays } = initiative
  const days = pen.words.minutesPage.days(silenceDays)
  if (silenceDays === 0) return replyTo === '' ? words.remarksOpen : `${words.remarksOpen} ${words.returnTo(replyTo)}`
  const delay =
    interview.reportSentOn === null
      ? words.remarksWithin(days)
      : `${words.sentOn(fullDate(interview.reportSentOn, pen.locale))} ${words.remarksUntil(
          dateInWords(daysAfter(interview.reportSentOn, silenceDays), pen.locale),
          days,
        )}`
  return replyTo === '' ? delay : `${delay} ${words.remarksTo(replyTo)}`
}

/** How the company approves the report or has it corrected; once it has, when it did. */
export function approvalSection(pen: Pen, view: InterviewReportView): FileChild[] {
  const words = pen.words.interviewPage
  const { reportApprovedOn } = view.interview
  const title = heading(pen, 1, words.approval)
  if (reportApprovedOn !== null) return [title, paragraph(pen, words.approved(fullDate(reportApprovedOn, pen.locale)))]
  return [
    title,
    paragraph(pen, remarks(pen, view), { keepNext: true }),
    table(pen, {
      columns: [
        { header: words.toFill, share: 34 },
        { header: oneLine(view.interview.organisationName, HEAD_LIMIT), share: 66 },
      ],
      rows: [words.corrections, words.approvedOn, words.approvedBy, words.signature].map((label) => [
        [{ text: label, bold: true }],
        '',
      ]),
      rowHeight: FILL_HEIGHT,
      isWhole: true,
    }),
  ]
}

/** Who may read what, and the rights of the people named (RGPD, articles 13 and 15 to 21). */
export function privacySection(pen: Pen, view: InterviewReportView): FileChild[] {
  const { interviewPage: words, chain } = pen.words
  const carrier = view.carriers[0] ?? words.theCarrier
  const rights = view.replyTo === '' ? '' : ` ${words.rightsAt(view.replyTo)}`
  return [
    heading(pen, 1, words.privacy),
    paragraph(pen, words.levelsIntroduction, { keepNext: true }),
    table(pen, {
      columns: [
        { header: words.level, share: 22 },
        { header: words.mayRead, share: 78 },
      ],
      rows: confidentialityLevels.map((level) => [[{ text: chain.levels[level], bold: true }], words.readers[level]]),
      isWhole: true,
    }),
    paragraph(pen, words.ofCompany(chain.levels[view.company.confidentiality]), { spacing: { before: 160 } }),
    paragraph(pen, `${words.personalData(carrier)}${rights}`),
  ]
}
