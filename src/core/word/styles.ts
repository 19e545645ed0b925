import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  ShadingType,
  type IBordersOptions,
  type ILevelsOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import type { Locale } from '../../shared/typography.ts'
import { DARK, MUTED, type Palette } from './palette.ts'
import type { Pen } from './pen.ts'

const FONT = 'Calibri'
const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const
const TIGHT = { line: 252, lineRule: LineRuleType.AUTO } as const

export const languageTag = (locale: Locale): string => (locale === 'fr' ? 'fr-FR' : 'en-GB')

/** Names of the paragraph styles that blocks use. */
export const STYLE = {
  subtitle: 'Subtitle',
  status: 'Status',
  note: 'Note',
  cell: 'TableText',
  cellHead: 'TableHead',
  callout: 'Callout',
} as const

export const NUMBERING = { headings: 'headings', bullets: 'bullets', numbers: 'numbers' } as const

const levels = (make: (level: number) => ILevelsOptions): ILevelsOptions[] =>
  Array.from({ length: 9 }, (_, at) => make(at))

const LIST_STEP = 340
/** Where the text of a list item at this depth starts, in twentieths of a point. */
export const listIndent = (level: number): number => LIST_STEP * (level + 1)

const listLevel = (
  level: number,
  mark: { format: ILevelsOptions['format']; text: string; start?: number },
): ILevelsOptions => ({
  level,
  ...mark,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: listIndent(level), hanging: LIST_STEP } } },
})

const BULLETS = ['•', '–', '▪']
const numberText = (level: number): string => (level % 2 === 0 ? `%${level + 1}.` : `%${level + 1})`)

/** Levels of a numbered list whose first level counts from `start`. */
export const numberedLevels = (start: number): ILevelsOptions[] =>
  levels((level) =>
    listLevel(level, {
      format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
      text: numberText(level),
      start: level === 0 ? start : 1,
    }),
  )

// Word finds the level of a style by the link from the level, not by the level that the style names: both are needed.
const headingLevel = (level: number, text: string, indent: number): ILevelsOptions => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  style: { style: `Heading${level + 1}`, paragraph: { indent: { left: indent, hanging: indent } } },
})
const HEADING_NUMBERS = [headingLevel(0, '%1', 454), headingLevel(1, '%1.%2', 567)]

/** Bullets, numbers and, where they are numbered, headings 1 and 1.1. */
export const numbering = (isNumbered: boolean): INumberingOptions => ({
  config: [
    ...(isNumbered ? [{ reference: NUMBERING.headings, levels: HEADING_NUMBERS }] : []),
    {
      reference: NUMBERING.bullets,
      levels: levels((level) =>
        listLevel(level, { format: LevelFormat.BULLET, text: BULLETS[level % BULLETS.length] ?? '•' }),
      ),
    },
    { reference: NUMBERING.numbers, levels: numberedLevels(1) },
  ],
})

type HeadingStyle = NonNullable<NonNullable<IStylesOptions['default']>['heading1']>

interface HeadingLook {
  size: number
  color: string
  before: number
  after: number
}

const heading = (level: number, look: HeadingLook): HeadingStyle => ({
  run: { size: look.size, bold: true, color: look.color, font: FONT },
  paragraph: {
    spacing: { before: look.before, after: look.after, ...TIGHT },
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
  },
})

/** Borders of a tinted block: a bar in the accent at the left, and the tint itself as the padding on the other sides. */
export function calloutBorders(colours: Palette): IBordersOptions {
  const padding = { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.tint }
  return {
    left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: colours.accent },
    right: { ...padding, space: 6 },
    top: padding,
    bottom: padding,
  }
}

function paragraphStyles(pen: Pen): IParagraphStyleOptions[] {
  const { ink, tint } = pen.palette
  const own = (id: string, name: string): { id: string; name: string; basedOn: string; quickFormat: boolean } => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
  })
  const shading = { type: ShadingType.CLEAR, fill: tint, color: 'auto' }
  // Bar and padding stand 6 points outside the text: the indents bring them back onto the margins.
  const indent = { left: 180, right: 140 }
  return [
    {
      ...own(STYLE.subtitle, 'Subtitle'),
      run: { size: 26, color: MUTED },
      paragraph: { spacing: { after: 200, ...TIGHT } },
    },
    { ...own(STYLE.status, 'Status'), paragraph: { spacing: { after: 160 }, keepNext: true } },
    { ...own(STYLE.note, 'Note'), run: { size: 20, color: MUTED }, paragraph: { spacing: { after: 100, ...TIGHT } } },
    { ...own(STYLE.cell, 'Table text'), run: { size: 20 }, paragraph: { spacing: { before: 0, after: 0, ...TIGHT } } },
    {
      ...own(STYLE.cellHead, 'Table head'),
      run: { size: 20, bold: true, color: ink },
      paragraph: { spacing: { before: 0, after: 0, ...TIGHT }, keepNext: true },
    },
    {
      ...own(STYLE.callout, 'Decision'),
      paragraph: { shading, indent, keepLines: true, spacing: { before: 160, after: 160, ...LINE } },
    },
  ]
}

/** Styles of every document: Calibri 11 at 1.15, headings in the accent's ink, language on the defaults. */
export function styles(pen: Pen, isNumbered: boolean): IStylesOptions {
  const numbered = (level: number, style: HeadingStyle): HeadingStyle =>
    isNumbered
      ? { ...style, paragraph: { ...style.paragraph, numbering: { reference: NUMBERING.headings, level } } }
      : style
  const tag = languageTag(pen.locale)
  const { ink } = pen.palette
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: tag, eastAsia: tag, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 120, ...LINE } },
      },
      title: {
        run: { size: 44, bold: true, color: ink, font: FONT },
        paragraph: { spacing: { before: 0, after: 40, ...TIGHT }, keepNext: true },
      },
      heading1: numbered(0, heading(0, { size: 28, color: ink, before: 360, after: 120 })),
      heading2: numbered(1, heading(1, { size: 24, color: ink, before: 260, after: 80 })),
      heading3: heading(2, { size: 22, color: DARK, before: 160, after: 40 }),
      listParagraph: { paragraph: { spacing: { after: 60, ...LINE } } },
    },
    paragraphStyles: paragraphStyles(pen),
  }
}
