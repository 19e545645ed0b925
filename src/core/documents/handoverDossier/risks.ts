import type { FileChild } from 'docx'
import type { LessonKind, LessonRow } from '../../../shared/inventory/inventory.contract.ts'
import { asksForAnswer } from '../../../shared/inventory/inventory.rules.ts'
import { numericDate } from '../../../shared/typography.ts'
import { listLessons } from '../../inventory/inventory.service.ts'
import { orUnknown } from '../../word/amounts.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import type { Asked, Part } from './asked.ts'
import { titledTable } from './told.ts'

/** What waits for someone first. */
const order: readonly LessonKind[] = ['question', 'risk', 'slowsDown', 'speedsUp']

const told = ({ text, detail }: LessonRow): Cell => [[{ text, bold: true }], ...(detail.trim() === '' ? [] : [detail])]

interface OpenLessons {
  kind: LessonKind
  lessons: readonly LessonRow[]
}

function openTable(pen: Pen, { reader }: Asked, { kind, lessons }: OpenLessons): FileChild[] {
  const words = pen.words.inventory.risks
  const isAnswered = asksForAnswer(kind)
  return titledTable(pen, reader, {
    title: words.titles[kind],
    none: words.none[kind],
    columns: [
      { header: words.what[kind], share: isAnswered ? 48 : 84 },
      ...(isAnswered ? [{ header: words.answer, share: 36 }] : []),
      { header: words.date, share: 16 },
    ],
    rows: lessons.map((lesson) => [
      told(lesson),
      ...(isAnswered ? [orUnknown(pen, lesson.answer)] : []),
      numericDate(lesson.date),
    ]),
  })
}

function closedTable(pen: Pen, { reader }: Asked, lessons: readonly LessonRow[]): FileChild[] {
  const words = pen.words.inventory.risks
  if (lessons.length === 0) return []
  return titledTable(pen, reader, {
    title: words.closed,
    none: '',
    columns: [
      { header: words.what.question, share: 46 },
      { header: words.answered, share: 54 },
    ],
    rows: lessons.map(({ text, answer }) => [text, orUnknown(pen, answer)]),
  })
}

/** Open questions and risks, then what the post has taught. */
export const risksPart: Part = (pen, asked) => {
  const lessons = listLessons(asked.db)
  const isClosed = ({ kind, isClosed: closed }: LessonRow): boolean => closed && asksForAnswer(kind)
  return [
    ...order.flatMap((kind) =>
      openTable(pen, asked, { kind, lessons: lessons.filter((lesson) => lesson.kind === kind && !isClosed(lesson)) }),
    ),
    ...closedTable(pen, asked, lessons.filter(isClosed)),
  ]
}
