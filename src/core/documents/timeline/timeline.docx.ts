import type { FileChild, Paragraph } from 'docx'
import { fullDate } from '../../../shared/typography.ts'
import type { Paper } from '../../../shared/documents/documents.contract.ts'
import { paragraph } from '../../word/blocks.ts'
import { recordFrame, type DossierView } from '../../word/dossier.ts'
import { writeDocument, writeSections } from '../../word/frame.ts'
import { PAGES, takePen, type Pen } from '../../word/pen.ts'
import { picture, type Drawing } from '../../word/picture.ts'
import { STYLE } from '../../word/styles.ts'
import type { ToldPlan } from '../actionPlan/told.ts'
import { timelineTable } from './table.ts'

/** What a timeline is written from: what its reader may know, and its drawing for this paper. */
export interface TimelineView extends DossierView {
  told: ToldPlan
  /** None where there is nothing to draw. */
  drawings: readonly Drawing[]
  paper: Paper
}

/** Height of a title at the top of its page, and of the empty line that ends a section: twentieths of a point. */
const OVER = { heading: 490, title: 610, end: 430 } as const

/** A page a drawing, the first one under a title. */
export async function drawingBlocks(
  pen: Pen,
  drawings: readonly Drawing[],
  title: { blocks: readonly FileChild[]; height: keyof typeof OVER },
): Promise<FileChild[]> {
  const above = OVER[title.height] + OVER.end
  const pictures: Paragraph[] = []
  for (const [rank, drawing] of drawings.entries())
    pictures.push(await picture(pen, drawing, { above, isOnNewPage: rank > 0 }))
  return [...title.blocks, ...pictures]
}

/** The timeline of the plan, a page a drawing, and the table that says what it shows. */
export async function timelineDocument(view: TimelineView): Promise<Buffer> {
  const { told, drawings, paper, initiative, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour, page: PAGES[paper] })
  const { timeline: words, page } = pen.words.plan
  const edited = fullDate(told.madeOn, locale)
  const hidden = told.hiddenCount === 0 ? [] : [page.hiddenActions(told.hiddenCount)]
  // Of which démarche, of when and for whom: header and footer say so. The drawing has the page.
  const titleBlocks = [paragraph(pen, words.title, { heading: 'Title' })]
  const frame = recordFrame(view, {
    name: words.title,
    record: edited,
    status: page.audiences[told.audience],
    isNumbered: false,
  })
  const inWords = [
    ...timelineTable(pen, told, 1),
    ...hidden.map((sentence) => paragraph(pen, sentence, { style: STYLE.note, spacing: { before: 160 } })),
  ]
  if (drawings.length === 0) return writeDocument(pen, frame, [...titleBlocks, ...inWords])
  return writeSections(pen, frame, [
    { pen, children: await drawingBlocks(pen, drawings, { blocks: titleBlocks, height: 'title' }) },
    { pen, children: inWords },
  ])
}
