import type { FileChild } from 'docx'
import type { Question } from '../../../shared/interviews/interviews.contract.ts'
import { dateCell, orUnknown } from '../../word/amounts.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { table } from '../../word/table.ts'
import type { InterviewReportView } from './view.ts'

/** What the company answered, each line a paragraph of its own. */
const answerBlocks = (pen: Pen, text: string): FileChild[] =>
  text
    .split(/\r\n|[\r\n]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(pen, line))

function questionBlocks(pen: Pen, question: Question, answer: string): FileChild[] {
  return [heading(pen, 3, question.text), ...answerBlocks(pen, answer)]
}

/** What was said, by theme then question, in the order of the grid; questions without an answer are left out. */
export function saidSection(pen: Pen, { themes, questions, interview }: InterviewReportView): FileChild[] {
  const words = pen.words.interviewPage
  const answers = new Map(interview.answers.map(({ questionId, text }) => [questionId, text]))
  const answered = questions.filter(({ id }) => (answers.get(id) ?? '').trim() !== '')
  const known = new Set(themes.map(({ id }) => id))
  const groups = [
    ...themes.map(({ id, name }) => ({ name, asked: answered.filter(({ themeId }) => themeId === id) })),
    { name: words.otherTheme, asked: answered.filter(({ themeId }) => !known.has(themeId)) },
  ].filter(({ asked }) => asked.length > 0)
  return [
    heading(pen, 1, words.said),
    ...(groups.length === 0 ? [paragraph(pen, words.nothingSaid)] : []),
    ...groups.flatMap(({ name, asked }) => [
      heading(pen, 2, name),
      ...asked.flatMap((question) => questionBlocks(pen, question, answers.get(question.id) ?? '')),
    ]),
  ]
}

/** Who promised what, by when. */
export function promisesSection(pen: Pen, { promises }: InterviewReportView): FileChild[] {
  const { interviewPage: words, chain } = pen.words
  const title = heading(pen, 1, words.promises)
  if (promises.length === 0) return [title, paragraph(pen, words.noPromise)]
  return [
    title,
    table(pen, {
      columns: [
        { header: words.who, share: 28 },
        { header: words.what, share: 54 },
        { header: words.when, share: 18 },
      ],
      rows: promises.map(({ side, contactLabel, text, dueDate }) => [
        side === 'theirs' && contactLabel !== '' ? contactLabel : chain.promiseSides[side],
        text,
        orUnknown(pen, dateCell(dueDate)),
      ]),
    }),
  ]
}
