import type { FileChild } from 'docx'
import type { ActivityRow, Rating } from '../../../shared/skills/skills.contract.ts'
import { isBelowTarget, toPlan } from '../../../shared/skills/skills.rules.ts'
import { numericDate } from '../../../shared/typography.ts'
import { readActivities, readAutonomy } from '../../skills/skills.service.ts'
import { dateCell, orUnknown } from '../../word/amounts.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import { autonomyPicture } from '../../word/charts.ts'
import { ALERT } from '../../word/palette.ts'
import type { Pen } from '../../word/pen.ts'
import type { Cell } from '../../word/table.ts'
import type { Asked, Part } from './asked.ts'
import { tableNote, titledTable, toldTable } from './told.ts'

const levelText = (pen: Pen, level: number | null): string =>
  level === null ? pen.words.chain.unknown : pen.words.handover.activities.outOf(level)

const ratingCell = (pen: Pen, rating: Rating | null): Cell =>
  rating === null
    ? pen.words.chain.unknown
    : [[{ text: levelText(pen, rating.level), bold: true }], numericDate(rating.date)]

/** What a person confirmed and on what it stands; what the dossier proposes and nobody confirmed is no step. */
function stepCell(pen: Pen, { step }: ActivityRow): Cell {
  const { activities: words } = pen.words.handover
  if (step === null) return pen.words.chain.unknown
  return [words.steps[step.step], words.provenOn(numericDate(step.date), step.evidence.trim())]
}

function targetCell(pen: Pen, row: ActivityRow): Cell {
  const words = pen.words.handover.activities
  if (row.targetLevel === null) return pen.words.chain.unknown
  const date = dateCell(row.targetDate)
  return [
    levelText(pen, row.targetLevel),
    ...(date === '' ? [] : [date]),
    ...(row.isLate ? [[{ text: pen.words.late, bold: true, color: ALERT }]] : []),
    ...(isBelowTarget(row) ? [] : [words.reached]),
  ]
}

function matrix(pen: Pen, { reader }: Asked, rows: readonly ActivityRow[]): FileChild {
  const words = pen.words.handover.activities
  return toldTable(pen, reader, {
    columns: [
      { header: words.activity, share: 28 },
      { header: words.target, share: 15 },
      { header: words.officer, share: 15 },
      { header: words.consultancy, share: 15 },
      { header: words.step, share: 27 },
    ],
    rows: rows.map((row): Cell[] => [
      [{ text: row.name, bold: true }],
      targetCell(pen, row),
      ratingCell(pen, row.officer),
      ratingCell(pen, row.consultancy),
      stepCell(pen, row),
    ]),
  })
}

/** Activities below their target: those of a session to come, then those for which one is to be held. */
function remaining(pen: Pen, { reader }: Asked, rows: readonly ActivityRow[]): FileChild[] {
  const words = pen.words.handover.activities
  const planned = rows.filter((row) => row.nextSession !== null && isBelowTarget(row))
  return titledTable(pen, reader, {
    title: words.remaining,
    none: words.nothingRemains,
    // Of those without a target nobody knows whether they are passed on.
    rest: { count: rows.filter(({ targetLevel }) => targetLevel === null).length, told: words.withoutTarget },
    columns: [
      { header: words.activity, share: 46 },
      { header: words.targetDate, share: 20 },
      { header: words.session, share: 34 },
    ],
    rows: [...planned, ...toPlan(rows)].map((row) => [
      row.name,
      orUnknown(pen, dateCell(row.targetDate)),
      row.nextSession === null ? words.sessionToPlan : words.sessionOn(numericDate(row.nextSession.date)),
    ]),
  })
}

/** What there is to take over; how well someone masters it is nobody's outside the project office. */
function activitiesAlone(pen: Pen, { reader }: Asked, rows: readonly ActivityRow[]): FileChild[] {
  const words = pen.words.handover.activities
  return [
    toldTable(pen, reader, {
      columns: [
        { header: words.activity, share: 36 },
        { header: words.what, share: 64 },
      ],
      rows: rows.map(({ name, description }): Cell[] => [[{ text: name, bold: true }], description]),
    }),
    ...tableNote(pen, words.keptRatings),
  ]
}

/** The activities to take over: what each of the two says of them, what proves it, and what is still to pass on. */
export const activitiesPart: Part = async (pen, asked) => {
  const { db, today, locale } = asked
  const words = pen.words.handover.activities
  const rows = readActivities(db, { today, locale }).filter(({ isRetired }) => !isRetired)
  if (rows.length === 0) return [paragraph(pen, words.none)]
  if (asked.reader.audience !== 'office') return activitiesAlone(pen, asked, rows)
  const autonomy = readAutonomy(db)
  const curve = autonomy.points.length === 0 ? paragraph(pen, words.neverRated) : await autonomyPicture(pen, autonomy)
  return [
    paragraph(pen, words.summary(numericDate(today), { alone: autonomy.alone, activities: autonomy.activities })),
    heading(pen, 2, words.matrix),
    note(pen, words.scale),
    matrix(pen, asked, rows),
    heading(pen, 2, words.curve),
    curve,
    ...remaining(pen, asked, rows),
  ]
}
