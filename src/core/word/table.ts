import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type ITableCellOptions,
  type Paragraph,
} from 'docx'
import { paragraph, type Content } from './blocks.ts'
import { HAIRLINE } from './palette.ts'
import { CENTIMETRE, type Pen } from './pen.ts'
import { STYLE } from './styles.ts'

export interface Column {
  header: string
  /** Share of the table's width, against the sum of all shares. */
  share: number
  /** Numbers and lengths stand at the right. */
  isNumber?: boolean
}

/** A cell of a bar: its ground alone, and no words; another cell of the row says what the bar shows. */
export interface ShadedCell {
  /** RRGGBB */
  ground: string
}

/** A cell: one text, several paragraphs of text, or a part of a bar. */
export type Cell = Content | readonly Content[] | ShadedCell

export interface TableContent {
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  /** Least height of the body rows, in twentieths of a point: room to sign. */
  rowHeight?: number
  /** Whether all its rows stay on one page: for a short table that is read at a glance. */
  isWhole?: boolean
}

const PADDING = Math.round(CENTIMETRE / 10)
/** A row with more characters than this in one cell may break over two pages: it could be taller than one. */
const SPLITTABLE = 1200

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE } as const

/** Widths in twentieths of a point whose sum is exactly the table's. */
function columnWidths(columns: readonly Column[], width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const edges = columns.map((_, at) =>
    Math.round((columns.slice(0, at + 1).reduce((sum, { share }) => sum + share, 0) / shares) * width),
  )
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}

const isShaded = (cell: Cell): cell is ShadedCell => typeof cell === 'object' && 'ground' in cell

const isContents = (cell: Cell): cell is readonly Content[] =>
  typeof cell !== 'string' && !isShaded(cell) && cell.every((part) => typeof part === 'string' || Array.isArray(part))

function contentsOf(cell: Cell): readonly Content[] {
  if (isShaded(cell)) return ['']
  if (isContents(cell)) return cell.length === 0 ? [''] : cell
  return [cell]
}

const groundOf = (cell: Cell): Pick<ITableCellOptions, 'shading'> =>
  isShaded(cell) ? { shading: { type: ShadingType.CLEAR, fill: cell.ground, color: 'auto' } } : {}

const lengthOf = (content: Content): number =>
  typeof content === 'string' ? content.length : content.reduce((sum, { text }) => sum + text.length, 0)

const fitsOnPage = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => contentsOf(cell).reduce((sum, part) => sum + lengthOf(part), 0) <= SPLITTABLE)

function cellParagraphs(pen: Pen, cell: Cell, look: { style: string; isNumber: boolean }): Paragraph[] {
  return contentsOf(cell).map((content) =>
    paragraph(pen, content, {
      style: look.style,
      ...(look.isNumber ? { alignment: AlignmentType.RIGHT } : {}),
    }),
  )
}

/**
 * A table without vertical lines: header row tinted, flagged and repeated; rows whole; widths on table, columns and cells
 * (LibreOffice and Word Online need all three). Every row has one cell a column: nothing is merged.
 */
export function table(pen: Pen, { columns, rows, rowHeight, isWhole = false }: TableContent): Table {
  const widths = columnWidths(columns, pen.width)
  const width = (at: number): { size: number; type: typeof WidthType.DXA } => ({
    size: widths[at] ?? 0,
    type: WidthType.DXA,
  })
  const header = new TableRow({
    tableHeader: true,
    keepNext: true,
    cantSplit: fitsOnPage(columns.map((column) => column.header)),
    children: columns.map(
      (column, at) =>
        new TableCell({
          width: width(at),
          verticalAlign: VerticalAlign.BOTTOM,
          shading: { type: ShadingType.CLEAR, fill: pen.palette.tint, color: 'auto' },
          borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: pen.palette.accent } },
          children: cellParagraphs(pen, column.header, { style: STYLE.cellHead, isNumber: column.isNumber === true }),
        }),
    ),
  })
  const body = rows.map(
    (cells, rank) =>
      new TableRow({
        // The first and the last row do not stand alone on a page.
        keepNext: (isWhole && rank < rows.length - 1) || (rows.length > 2 && (rank === 0 || rank === rows.length - 2)),
        cantSplit: fitsOnPage(cells),
        ...(rowHeight === undefined ? {} : { height: { value: rowHeight, rule: HeightRule.ATLEAST } }),
        children: columns.map(
          (column, at) =>
            new TableCell({
              width: width(at),
              ...groundOf(cells[at] ?? ''),
              verticalAlign: rowHeight === undefined ? VerticalAlign.TOP : VerticalAlign.CENTER,
              children: cellParagraphs(pen, cells[at] ?? '', { style: STYLE.cell, isNumber: column.isNumber === true }),
            }),
        ),
      }),
  )
  return new Table({
    width: { size: pen.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: PADDING, bottom: PADDING, left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
    borders: { top: HAIR, bottom: HAIR, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [header, ...body],
  })
}
