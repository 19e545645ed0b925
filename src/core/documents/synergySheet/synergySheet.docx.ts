import type { FileChild } from 'docx'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { fullDate } from '../../../shared/typography.ts'
import { callout, heading, paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { initiativeName, recordFrame, type DossierView } from '../../word/dossier.ts'
import { writeDocument } from '../../word/frame.ts'
import { takePen, type Pen } from '../../word/pen.ts'
import { scenarioBlocks } from '../../word/scenarios.ts'
import { STYLE } from '../../word/styles.ts'
import { companiesSection, flowsSection, needsSection } from './links.ts'
import { historySection, impactsSection, readinessSection } from './progress.ts'
import type { SynergySheet } from './sheet.ts'

/** What a sheet is written from: what its reader may know, and nothing else. */
export interface SynergySheetView extends DossierView {
  sheet: SynergySheet
}

function originWords(pen: Pen, { origin, originLabel }: SynergySheet): string {
  const word = origin === null ? '' : pen.words.chain.origins[origin]
  if (originLabel === '') return word
  return word === '' ? originLabel : `${word} – ${originLabel}`
}

function identity(pen: Pen, view: SynergySheetView): FileChild[] {
  const { sheet, initiative, carriers } = view
  const { labels, synergyPage: words, chain } = pen.words
  return [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: words.title,
      subtitle: `${synergyNumber(sheet.number)} · ${sheet.name}`,
      status: words.audiences[sheet.audience],
    }),
    factsTable(
      pen,
      [words.stage, words.stageSince(chain.stages[sheet.stage], fullDate(sheet.stageSince, pen.locale))],
      [
        [words.nature, sheet.nature === null ? '' : chain.natures[sheet.nature]],
        [words.form, sheet.form === null ? '' : chain.synergyForms[sheet.form]],
        [words.theme, sheet.themeName],
        [words.ambition, sheet.ambition === null ? '' : chain.ambitions[sheet.ambition]],
        [words.origin, originWords(pen, sheet)],
        [words.perimeter, sheet.zoneName],
        [words.collectiveNeed, sheet.collectiveNeedName],
        [words.referent, sheet.referentLabel],
        [words.level, chain.levels[sheet.confidentiality]],
        [labels.initiative, initiativeName(initiative)],
        [labels.carriers, carriers.join(' · ')],
        [words.edited, fullDate(sheet.madeOn, pen.locale)],
      ],
    ),
    paragraph(pen, sheet.audience === 'office' ? words.officeNotice : words.partnersNotice, {
      style: STYLE.note,
      spacing: { before: 160 },
    }),
  ]
}

/** A text of several lines as paragraphs. */
const lines = (pen: Pen, text: string): FileChild[] =>
  text
    .split(/\r\n|[\r\n]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(pen, line))

function nextBlock(pen: Pen, { nextStep, nextStepOn }: SynergySheet): FileChild {
  const words = pen.words.synergyPage
  if (nextStep.trim() === '') return paragraph(pen, words.noNext)
  const step =
    nextStepOn === null ? nextStep : words.nextOn(nextStep.replace(/\.$/u, ''), fullDate(nextStepOn, pen.locale))
  return callout(pen, [{ text: step }])
}

function opening(pen: Pen, sheet: SynergySheet): FileChild[] {
  const words = pen.words.synergyPage
  const summary = lines(pen, sheet.summary)
  return [
    heading(pen, 1, words.summary),
    ...(summary.length === 0 ? [paragraph(pen, words.noSummary)] : summary),
    heading(pen, 1, words.next),
    nextBlock(pen, sheet),
  ]
}

function notesSection(pen: Pen, { note }: SynergySheet): FileChild[] {
  const written = lines(pen, note)
  return written.length === 0 ? [] : [heading(pen, 1, pen.words.synergyPage.note), ...written]
}

/**
 * The sheet of a synergy, for the project office or for the partners: what it is, where it stands and what comes next, its
 * companies, needs, flows, scenarios, impacts, readiness and history.
 */
export function synergySheetDocument(view: SynergySheetView): Promise<Buffer> {
  const { sheet, initiative, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const words = pen.words.synergyPage
  const frame = recordFrame(view, {
    name: words.title,
    record: `${synergyNumber(sheet.number)} · ${sheet.name}`,
    status: words.audiences[sheet.audience],
    isNumbered: true,
  })
  return writeDocument(pen, frame, [
    ...identity(pen, view),
    ...opening(pen, sheet),
    ...companiesSection(pen, sheet),
    ...needsSection(pen, sheet),
    ...flowsSection(pen, sheet),
    heading(pen, 1, words.scenarios),
    ...scenarioBlocks(pen, sheet.scenarios, 2),
    ...impactsSection(pen, sheet),
    ...readinessSection(pen, sheet),
    ...historySection(pen, sheet),
    ...notesSection(pen, sheet),
  ])
}
