import type { FileChild } from 'docx'
import { actionStatuses } from '../../../shared/actions/actions.contract.ts'
import { fullDate } from '../../../shared/typography.ts'
import { heading, note, pageHeading, paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { initiativeName, recordFrame } from '../../word/dossier.ts'
import { writeSections } from '../../word/frame.ts'
import { onPage, PAGES, takePen, type Pen } from '../../word/pen.ts'
import { STYLE } from '../../word/styles.ts'
import { table, type Cell } from '../../word/table.ts'
import { timelineTable } from '../timeline/table.ts'
import { drawingBlocks, type TimelineView } from '../timeline/timeline.docx.ts'
import { axesSection } from './axes.ts'
import { budgetSection } from './budget.ts'
import type { ToldPlan, ToldPlanAction } from './told.ts'

function opening(pen: Pen, { told, initiative, logo, carriers, locale }: TimelineView): FileChild[] {
  const { labels, plan } = pen.words
  return [
    ...cartouche(pen, {
      logo,
      carriers: carriers.join(', '),
      title: plan.page.title,
      subtitle: initiativeName(initiative),
      status: plan.page.audiences[told.audience],
    }),
    factsTable(
      pen,
      [plan.page.edited, fullDate(told.madeOn, locale)],
      [
        [labels.carriers, carriers.join(' · ')],
        [
          plan.page.actionCount,
          plan.page.summary(told.actions.length, told.actions.filter(({ isLate }) => isLate).length),
        ],
      ],
    ),
    ...(told.hiddenCount === 0
      ? []
      : [paragraph(pen, plan.page.hiddenActions(told.hiddenCount), { style: STYLE.note, spacing: { before: 160 } })]),
  ]
}

const isComplete = ({ missing }: ToldPlanAction): boolean => missing.length === 0

const countCells = (name: string, actions: readonly ToldPlanAction[]): string[] => [
  name,
  String(actions.length),
  String(actions.filter(({ isLate }) => isLate).length),
  String(actions.filter(isComplete).length),
]

/** How many actions there are of each status, late and complete. */
function situation(pen: Pen, { actions }: ToldPlan): FileChild[] {
  const { page: words, money } = pen.words.plan
  const title = heading(pen, 1, words.situation)
  if (actions.length === 0) return [title, paragraph(pen, words.empty)]
  const byStatus = Map.groupBy(actions, ({ status }) => status)
  const total: Cell[] = countCells(money.total, actions).map((text) => [{ text, bold: true }])
  return [
    title,
    note(pen, words.completeNotice),
    table(pen, {
      columns: [
        { header: words.state, share: 40 },
        { header: words.number, share: 20, isNumber: true },
        { header: words.late, share: 20, isNumber: true },
        { header: words.complete, share: 20, isNumber: true },
      ],
      rows: [
        ...actionStatuses.flatMap((status): Cell[][] => {
          const ofStatus = byStatus.get(status)
          return ofStatus === undefined ? [] : [countCells(pen.words.actionStates[status], ofStatus)]
        }),
        total,
      ],
      isWhole: true,
    }),
  ]
}

/** The action plan: where it stands, its timeline on the paper asked for, its actions by axis and its budget. */
export async function actionPlanDocument(view: TimelineView): Promise<Buffer> {
  const { told, drawings, paper, initiative, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour, page: PAGES.A4 })
  const words = pen.words.plan
  const drawn = onPage(pen, PAGES[paper])
  const frame = recordFrame(view, {
    name: words.page.title,
    record: fullDate(told.madeOn, locale),
    status: words.page.audiences[told.audience],
    isNumbered: false,
  })
  const title = { blocks: [pageHeading(drawn, words.timeline.section)], height: 'heading' } as const
  return writeSections(pen, frame, [
    { pen, children: [...opening(pen, view), ...situation(pen, told)] },
    ...(drawings.length === 0 ? [] : [{ pen: drawn, children: await drawingBlocks(drawn, drawings, title) }]),
    {
      pen,
      children: [
        ...(told.actions.length === 0 ? [] : timelineTable(pen, told, 2)),
        ...axesSection(pen, told),
        ...budgetSection(pen, told),
      ],
    },
  ])
}
