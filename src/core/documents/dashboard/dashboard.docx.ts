import { format, parseISO } from 'date-fns'
import type { FileChild } from 'docx'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import { fullDate, type Locale } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { funnelBlocks, trendPicture, type Curve } from '../../word/charts.ts'
import { initiativeName } from '../../word/dossier.ts'
import { impactsBlocks, indicatorsTable } from '../../word/figureTables.ts'
import { writeDocument } from '../../word/frame.ts'
import { committeeFact, meetingFrame, meetingName, referenceFact, type MeetingView } from '../../word/meeting.ts'
import { takePen, wordsOf, type Pen } from '../../word/pen.ts'
import { budgetBlocks, planBlocks } from '../../word/planFigures.ts'
import { sinceSection } from './since.ts'

/** What the dashboard of a committee is written from. */
export interface DashboardView extends MeetingView {
  dashboard: Dashboard
  /** Of the main indicators, until the day of the dashboard. */
  curves: readonly Curve[]
}

/** « figé le 12 décembre 2026 », or « au 28 novembre 2026, provisoire ». */
export function dashboardStatus({ frozenAt, asOf }: Pick<Dashboard, 'frozenAt' | 'asOf'>, locale: Locale): string {
  const words = wordsOf(locale).figures
  // An instant is on the day that the clock of this computer says.
  return frozenAt === null
    ? words.provisional(fullDate(asOf, locale))
    : words.frozenOn(fullDate(format(parseISO(frozenAt), 'yyyy-MM-dd'), locale))
}

function opening(pen: Pen, view: DashboardView): FileChild[] {
  const { initiative, meeting, carriers, dashboard } = view
  const { labels, figures } = pen.words
  return [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: figures.title,
      subtitle: `${meetingName(pen, meeting)} · ${fullDate(meeting.date, pen.locale)}`,
      status: dashboardStatus(dashboard, pen.locale),
    }),
    factsTable(
      pen,
      [labels.initiative, initiativeName(initiative)],
      [
        [labels.carriers, carriers.join(' · ')],
        committeeFact(pen, view),
        referenceFact(pen, view),
        [labels.phase, meeting.phaseName],
        [figures.figuresOn, fullDate(dashboard.asOf, pen.locale)],
      ],
    ),
  ]
}

async function indicatorsSection(pen: Pen, { dashboard: { figures }, curves }: DashboardView): Promise<FileChild[]> {
  const words = pen.words.figures.indicators
  const pictures = await Promise.all(curves.map((curve) => trendPicture(pen, curve)))
  return [
    heading(pen, 1, words.title),
    figures.length === 0 ? paragraph(pen, words.none) : indicatorsTable(pen, figures),
    ...(pictures.length === 0 ? [] : [heading(pen, 2, words.curves)]),
    ...curves.flatMap(({ figure }, rank) => [heading(pen, 3, figure.name), ...pictures.slice(rank, rank + 1)]),
  ]
}

/** The steering dashboard: what a committee sees of the démarche on the day of its meeting, ready to be sent. */
export async function dashboardDocument(view: DashboardView): Promise<Buffer> {
  const { initiative, dashboard, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const { figures: words } = pen.words
  const frame = meetingFrame(pen, view, {
    name: words.title,
    status: dashboardStatus(dashboard, locale),
    isNumbered: true,
  })
  const { funnel, impacts, plan, budget } = dashboard
  return writeDocument(pen, frame, [
    ...opening(pen, view),
    ...(await indicatorsSection(pen, view)),
    heading(pen, 1, words.synergies.title),
    ...(await funnelBlocks(pen, funnel)),
    heading(pen, 1, words.impacts.title),
    ...(impacts.length === 0 ? [paragraph(pen, words.impacts.none)] : impactsBlocks(pen, impacts, 2)),
    heading(pen, 1, words.plan.title),
    ...planBlocks(pen, plan),
    heading(pen, 1, words.budget.title(budget.year)),
    ...budgetBlocks(pen, budget),
    ...sinceSection(pen, dashboard),
  ])
}
