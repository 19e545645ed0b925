import type { FileChild } from 'docx'
import { fullDate } from '../../../shared/typography.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { initiativeName, recordFrame, type DossierView } from '../../word/dossier.ts'
import { writeDocument } from '../../word/frame.ts'
import { takePen, type Pen } from '../../word/pen.ts'
import { statusSegments } from '../../word/status.ts'
import { STYLE } from '../../word/styles.ts'
import {
  actorsSection,
  aimsSection,
  budgetSection,
  linesOf,
  linksSection,
  notesSection,
  stepsBlocks,
  titled,
} from './parts.ts'
import type { ToldAction } from './sheet.ts'

/** What a sheet is written from: what its reader may know, and nothing else. */
export interface ActionSheetView extends DossierView {
  action: ToldAction
}

/** A day, or the day of an instant. */
const dayOf = (pen: Pen, date: string | null): string => (date === null ? '' : fullDate(date, pen.locale))

function statusWords(pen: Pen, { status, settledOn, isLate }: ToldAction): string {
  const { actionStates, plan } = pen.words
  const state = actionStates[status]
  if (settledOn !== null) return plan.sheet.statusSince(state, dayOf(pen, settledOn))
  return statusSegments(pen, state, isLate)
    .map(({ text }) => text)
    .join('')
}

function missingBlocks(pen: Pen, { missing }: ToldAction): FileChild[] {
  const { sheet: words, missing: names } = pen.words.plan
  const list = missing.map((key) => names[key]).join(words.and)
  return missing.length === 0 ? [] : [paragraph(pen, words.incomplete(list), { style: STYLE.note })]
}

function identity(pen: Pen, { action, initiative, logo, carriers }: ActionSheetView): FileChild[] {
  const { labels, chain, plan } = pen.words
  const words = plan.sheet
  const origin = [action.meetingLabel, action.decisionNumber].filter(Boolean).join(' · ')
  return [
    ...cartouche(pen, {
      logo,
      carriers: carriers.join(', '),
      title: words.title,
      subtitle: `${action.number} · ${action.title}`,
      status: words.audiences[action.audience],
    }),
    factsTable(
      pen,
      [words.status, statusWords(pen, action)],
      [
        [words.priority, action.priority === null ? '' : plan.priorities[action.priority]],
        [words.axis, action.axisLabel],
        [words.phase, action.phaseName],
        [words.themes, action.themeNames.join(' · ')],
        [words.start, dayOf(pen, action.startDate)],
        [words.realStart, dayOf(pen, action.startedOn)],
        [words.end, dayOf(pen, action.dueDate)],
        [words.yearly, action.isYearly ? words.everyYear : ''],
        [words.level, chain.levels[action.confidentiality]],
        [words.origin, origin],
        [labels.initiative, initiativeName(initiative)],
        [labels.carriers, carriers.join(' · ')],
        [words.edited, dayOf(pen, action.madeOn)],
      ],
    ),
    paragraph(pen, action.audience === 'office' ? words.officeNotice : words.partnersNotice, {
      style: STYLE.note,
      spacing: { before: 160 },
    }),
    ...missingBlocks(pen, action),
  ]
}

function presentation(pen: Pen, action: ToldAction): FileChild[] {
  const words = pen.words.plan.sheet
  const description = linesOf(pen, action.description)
  return [
    heading(pen, 1, words.presentation),
    ...(description.length === 0 ? [paragraph(pen, words.noDescription)] : description),
    ...titled(pen, words.humanMeans, action.humanMeans),
    ...titled(pen, words.technicalMeans, action.technicalMeans),
    ...titled(pen, words.governance, action.governance),
  ]
}

function implementation(pen: Pen, action: ToldAction): FileChild[] {
  const words = pen.words.plan.sheet
  const progress = linesOf(pen, action.progressNote)
  return [
    heading(pen, 1, words.implementation),
    ...(progress.length === 0 ? [paragraph(pen, words.noProgress)] : progress),
    ...stepsBlocks(pen, action),
  ]
}

/** The sheet of an action (« fiche action »), for the project office or for the partners: everything that the plan holds of it. */
export function actionSheetDocument(view: ActionSheetView): Promise<Buffer> {
  const { action, initiative, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const words = pen.words.plan.sheet
  const frame = recordFrame(view, {
    name: words.title,
    record: `${action.number} · ${action.title}`,
    status: words.audiences[action.audience],
    isNumbered: true,
  })
  return writeDocument(pen, frame, [
    ...identity(pen, view),
    ...presentation(pen, action),
    ...implementation(pen, action),
    ...actorsSection(pen, action),
    ...aimsSection(pen, action),
    ...budgetSection(pen, action),
    ...linksSection(pen, action),
    ...notesSection(pen, action),
    paragraph(pen, words.moments(dayOf(pen, action.createdAt), dayOf(pen, action.changedAt)), {
      style: STYLE.note,
      spacing: { before: 240 },
    }),
  ])
}
