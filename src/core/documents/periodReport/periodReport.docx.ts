import type { FileChild } from 'docx'
import { fullDate } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { initiativeName, recordFrame } from '../../word/dossier.ts'
import { writeDocument } from '../../word/frame.ts'
import { capitalised } from '../../word/meeting.ts'
import { takePen, type Pen } from '../../word/pen.ts'
import { table } from '../../word/table.ts'
import { linesOf } from '../actionSheet/parts.ts'
import { activitySection, companiesSection, governanceSection, resultsSection, synergiesSection } from './done.ts'
import type { PeriodReportView, ToldReport } from './told.ts'
import { outreachSection, planSection, timeSection, travelSection } from './work.ts'

const periodText = (pen: Pen, { report: { from, to } }: ToldReport): string =>
  pen.words.figures.report.period(fullDate(from, pen.locale), fullDate(to, pen.locale))

const isRunning = ({ report, until }: ToldReport): boolean => until < report.to

function opening(pen: Pen, view: PeriodReportView): FileChild[] {
  const { told, initiative, carriers, locale } = view
  const { report, today, phaseNames } = told
  const { labels, figures } = pen.words
  const words = figures.report
  return [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: report.title,
      subtitle: capitalised(periodText(pen, told)),
      status: null,
    }),
    factsTable(
      pen,
      [labels.initiative, initiativeName(initiative)],
      [
        [labels.carriers, carriers.join(' · ')],
        [words.funder, report.organisationName],
        [words.periodLabel, capitalised(periodText(pen, told))],
        [labels.phase, phaseNames.join(' · ')],
        [words.dueOn, report.dueOn === null ? '' : fullDate(report.dueOn, locale)],
        [words.edited, fullDate(today, locale)],
        [figures.plan.state, isRunning(told) ? words.running(fullDate(told.until, locale)) : ''],
      ],
    ),
  ]
}

/** What the officer wrote under one heading; a word that nothing was, so that the parts of every report are the same. */
const writtenSection = (pen: Pen, title: string, text: string): FileChild[] => [
  heading(pen, 1, title),
  ...(text.trim() === '' ? [paragraph(pen, pen.words.figures.report.unwritten)] : linesOf(pen, text)),
]

/** The evidence that goes with the report: what is ready, where it is kept and what the dossier holds. */
function evidenceSection(pen: Pen, { report: { evidence } }: ToldReport): FileChild[] {
  const words = pen.words.figures.report
  const title = heading(pen, 1, words.evidence)
  if (evidence.length === 0) return [title, paragraph(pen, words.noEvidence)]
  const asked = evidence.filter(({ state }) => state !== 'notConcerned').length
  const ready = evidence.filter(({ state }) => state === 'ready').length
  return [
    title,
    paragraph(pen, words.evidenceCount(ready, asked), { keepNext: true }),
    table(pen, {
      columns: [
        { header: words.piece, share: 36 },
        { header: words.pieceState, share: 14 },
        { header: words.inDossier, share: 24 },
        { header: words.kept, share: 26 },
      ],
      rows: evidence.map(({ label, state, kind, inDossier, place }) => [
        label,
        words.evidenceStates[state],
        inDossier === 0 ? '' : words.held[kind](inDossier),
        place,
      ]),
    }),
  ]
}

/** The report of a period to a funder, in the order that funders ask for (domain: « Funders and evidence »). */
export async function periodReportDocument(view: PeriodReportView): Promise<Buffer> {
  const { told, initiative, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const words = pen.words.figures.report
  const { report } = told
  const frame = recordFrame(view, {
    name: report.title,
    record: capitalised(periodText(pen, told)),
    // That the period still runs is said on every page.
    status: isRunning(told) ? capitalised(pen.words.figures.provisional(fullDate(told.until, locale))) : words.kind,
    isNumbered: true,
  })
  return writeDocument(pen, frame, [
    ...opening(pen, view),
    ...writtenSection(pen, words.objectives, report.objectives),
    ...(await activitySection(pen, told)),
    ...(await synergiesSection(pen, told)),
    ...companiesSection(pen, told),
    ...governanceSection(pen, told),
    ...resultsSection(pen, told),
    ...writtenSection(pen, words.difficulties, report.difficulties),
    ...planSection(pen, told),
    ...timeSection(pen, told),
    ...travelSection(pen, told),
    ...outreachSection(pen, told),
    ...writtenSection(pen, words.outlook, report.outlook),
    ...evidenceSection(pen, told),
  ])
}
