import type { FileChild } from 'docx'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { fullDate, numericDate } from '../../../shared/typography.ts'
import { heading, pageHeading, paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable, signatureTable } from '../../word/cartouche.ts'
import { initiativeName, recordFrame, type DossierView } from '../../word/dossier.ts'
import { writeSections } from '../../word/frame.ts'
import { ALERT } from '../../word/palette.ts'
import { PAGES, takePen, type Pen } from '../../word/pen.ts'
import { table, type Cell } from '../../word/table.ts'
import { oneLine } from '../../word/text.ts'
import { sheetFigures, type ToldSheet } from './read.ts'

/** What is shown of each list: the sheet keeps to two pages, whatever the dossier holds. */
const SHOWN = { deadlines: 12, below: 2, open: 3 }
/** As many characters as a text may take there. */
const ROOM = { toKnow: 380, name: 60, step: 60, person: 66, signatory: 110, title: 80, item: 56 }

/** How much of a line a character takes, of which a usual small letter takes one. */
function widthOf(character: string): number {
  if (
    /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}WM]/u.test(character)
  )
    return 2
  return /\p{Lu}/u.test(character) ? 1.4 : 1
}

/** A text on one line, cut where it leaves its room: capitals fill a page sooner than small letters. */
function shortened(text: string, room: number): string {
  let width = 0
  let taken = 0
  for (const character of text.slice(0, room)) {
    width += widthOf(character)
    if (width > room) return oneLine(text, taken)
    taken += 1
  }
  return oneLine(text, room)
}

/** What the two pages are written from. */
export interface SheetView extends DossierView {
  told: ToldSheet
}

const audienceOf = (pen: Pen, { handover }: ToldSheet): string => pen.words.handover.cover.audiences[handover.audience]

/** Where a list is empty: that there is nothing, or how much of it this reader may not know. */
const nothing = (pen: Pen, { none, hidden, told }: { none: string; hidden: number; told: (count: number) => string }) =>
  paragraph(pen, hidden === 0 ? none : told(hidden))

/** Texts on one line parted by a semicolon: the first of them, and how many more there are. */
function listed(pen: Pen, texts: readonly string[], most: number): string {
  const first = texts.slice(0, most).map((text) => shortened(text, ROOM.item))
  const left = texts.length - first.length
  const { separator, more } = pen.words.handoverSheet
  const told = first.join(separator)
  return left === 0 ? told : `${told} ${more(left)}`
}

/** How many more the dossier tells; nothing where all are here. */
const moreLine = (pen: Pen, left: number): FileChild[] =>
  left <= 0 ? [] : [paragraph(pen, pen.words.handoverSheet.moreAtDossier(left), { spacing: { before: 60 } })]

function opening(pen: Pen, view: SheetView): FileChild[] {
  const { told, initiative, carriers, locale } = view
  const { handover } = told
  const { labels, handoverSheet: words } = pen.words
  const date = fullDate(handover.date, locale)
  return [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: carriers.join(', '),
      title: words.title,
      subtitle: words.of(shortened(handover.name, ROOM.name), date),
      status: audienceOf(pen, told),
    }),
    factsTable(
      pen,
      [labels.initiative, shortened(initiativeName(initiative), ROOM.title)],
      [
        [words.outgoing, shortened(handover.outgoingLabel, ROOM.person)],
        [words.incoming, shortened(handover.incomingLabel, ROOM.person)],
        [words.hierarchy, shortened(handover.hierarchyLabel, ROOM.person)],
      ],
    ),
  ]
}

const toKnowSection = (pen: Pen, { handover: { toKnow } }: ToldSheet): FileChild[] =>
  toKnow.trim() === ''
    ? []
    : [heading(pen, 1, pen.words.handoverSheet.toKnow), paragraph(pen, shortened(toKnow, ROOM.toKnow))]

function figuresSection(pen: Pen, { figures, today }: ToldSheet): FileChild[] {
  const words = pen.words.handoverSheet
  return [
    heading(pen, 1, words.figures(fullDate(today, pen.locale))),
    table(pen, {
      columns: sheetFigures.map((formula) => ({ header: words.counters[formula], share: 1, isNumber: true })),
      rows: [figures.map(({ value }): Cell => [{ text: String(value), bold: true, size: 28 }])],
      isWhole: true,
    }),
  ]
}

function skillsSection(pen: Pen, { skills }: ToldSheet): FileChild[] {
  if (skills === null) return []
  const { total, alone, below } = skills
  const words = pen.words.handoverSheet
  const title = heading(pen, 1, words.skills)
  if (total === 0) return [title, paragraph(pen, words.noSkills)]
  const still = below.length === 0 ? words.noneBelow : `${words.below}${listed(pen, below, SHOWN.below)}.`
  return [title, paragraph(pen, `${words.alone(alone, total)} ${still}`)]
}

function synergiesSection(pen: Pen, { synergies: { first, total }, hidden }: ToldSheet): FileChild[] {
  const words = pen.words.handoverSheet
  const title = heading(pen, 1, words.synergies)
  const told = pen.words.handover.matters.hiddenSynergies
  if (total === 0) return [title, nothing(pen, { none: words.noSynergies, hidden: hidden.synergies, told })]
  return [
    title,
    table(pen, {
      columns: [
        { header: words.synergy, share: 40 },
        { header: words.stage, share: 16 },
        { header: words.nextStep, share: 30 },
        { header: words.on, share: 14 },
      ],
      rows: first.map(({ number, name, stage, nextStep, nextStepOn }) => [
        `${synergyNumber(number)} ${shortened(name, ROOM.name)}`,
        pen.words.chain.stages[stage],
        nextStep.trim() === '' ? words.noNextStep : shortened(nextStep, ROOM.step),
        nextStepOn === null ? '' : numericDate(nextStepOn),
      ]),
      isWhole: true,
    }),
    ...moreLine(pen, total - first.length),
  ]
}

function deadlinesSection(pen: Pen, { deadlines, hidden }: ToldSheet): FileChild[] {
  const words = pen.words.handoverSheet
  const title = pageHeading(pen, words.deadlines)
  const told = pen.words.handover.deadlines.hidden
  if (deadlines.length === 0) return [title, nothing(pen, { none: words.noDeadlines, hidden: hidden.deadlines, told })]
  return [
    title,
    table(pen, {
      columns: [
        { header: words.on, share: 14 },
        { header: words.what, share: 86 },
      ],
      rows: deadlines
        .slice(0, SHOWN.deadlines)
        .map(({ date, title: what, isLate }): Cell[] => [
          numericDate(date),
          isLate
            ? [{ text: words.late, bold: true, color: ALERT }, { text: shortened(what, ROOM.title) }]
            : shortened(what, ROOM.title),
        ]),
      isWhole: true,
    }),
    ...moreLine(pen, deadlines.length - SHOWN.deadlines),
  ]
}

function openSection(pen: Pen, { open }: ToldSheet): FileChild[] {
  const words = pen.words.handoverSheet
  const kinds = (['deliverables', 'tools', 'contracts', 'questions'] as const).filter((kind) => open[kind].length > 0)
  const title = heading(pen, 1, words.open)
  if (kinds.length === 0) return [title, paragraph(pen, words.nothingOpen)]
  const rows = kinds.map((kind): [string, string] => [words.openKinds[kind], listed(pen, open[kind], SHOWN.open)])
  return [title, factsTable(pen, [pen.words.handover.deadlines.kind, words.what], rows)]
}

/** The handover on two pages: the post as it is on the first, what to do and who signs on the second. */
export function handoverSheetDocument(view: SheetView): Promise<Buffer> {
  const { told, initiative, locale } = view
  const pen = takePen({ locale, accentColour: initiative.accentColour, page: PAGES.dense })
  const { handoverSheet: words } = pen.words
  const frame = recordFrame(view, {
    name: words.title,
    record: words.version(fullDate(told.handover.date, locale), told.handover.version),
    status: audienceOf(pen, told),
    isNumbered: false,
  })
  const { outgoingLabel, incomingLabel, hierarchyLabel } = told.handover
  const post = [
    ...opening(pen, view),
    ...toKnowSection(pen, told),
    ...figuresSection(pen, told),
    ...skillsSection(pen, told),
    ...synergiesSection(pen, told),
  ]
  const next = [
    ...deadlinesSection(pen, told),
    ...openSection(pen, told),
    heading(pen, 1, words.signatures),
    signatureTable(pen, [
      [words.outgoing, shortened(outgoingLabel, ROOM.signatory)],
      [words.incoming, shortened(incomingLabel, ROOM.signatory)],
      [words.hierarchy, shortened(hierarchyLabel, ROOM.signatory)],
    ]),
  ]
  return writeSections(pen, frame, [
    { pen, children: post },
    { pen, children: next },
  ])
}
