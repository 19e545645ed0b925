import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocx, validateOffice, whyNotValidated, type ReadDocument, type ReadImage } from './word.ts'

if (whyNotValidated !== null) process.stderr.write(`${whyNotValidated}\n`)

/**
 * The errors that the Open XML SDK finds in a Word or an Excel file, one line each; none where no binary is published (said once on the
 * error output).
 */
export async function schemaDefects(bytes: Buffer, extension: 'docx' | 'xlsx' = 'docx'): Promise<string[]> {
  const isPublished = process.platform === 'linux' && process.arch === 'x64'
  if (whyNotValidated !== null) return isPublished ? [whyNotValidated] : []
  const folder = await mkdtemp(join(tmpdir(), 'relais-word-'))
  try {
    const path = join(folder, `document.${extension}`)
    await writeFile(path, bytes)
    return (await validateOffice(path)).map(({ description, path: part, xPath }) => `${description} (${part} ${xPath})`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// A colon, an apostrophe or a quote as a keyboard gives them, in a French sentence.
const TYPEWRITER = /[\p{L}»)][:;!?](?=\s|$)|"(?=\p{L})|\p{L}'\p{L}/u

const skippedLevels = ({ headings }: ReadDocument): string[] =>
  headings.flatMap(({ level, text }, at) =>
    level > (headings[at - 1]?.level ?? 0) + 1
      ? [`heading of level ${level} after ${headings[at - 1]?.level ?? 'none'}: ${text}`]
      : [],
  )

function tableDefects({ tables }: ReadDocument): string[] {
  return tables.flatMap((table, at) =>
    [
      table.headerRows.length === 1 ? '' : `${table.headerRows.length} header rows`,
      table.isMerged ? 'merged cells' : '',
      table.hasCellWidths ? '' : 'cells without width',
      table.rows.every((row) => row.length === table.columns.length) ? '' : 'rows of another length than the grid',
      table.columns.reduce((sum, width) => sum + width, 0) === table.textWidth
        ? ''
        : `width ${table.columns.join(' + ')} of ${table.textWidth}`,
    ]
      .filter(Boolean)
      .map((defect) => `table ${at + 1}: ${defect}`),
  )
}

function imageDefects({ alternative, widthCm, heightCm, isDrawing, roomCm }: ReadImage): string[] {
  const highest = isDrawing ? roomCm.height : 2
  return [
    ...(alternative === '' ? ['image without alternative text'] : []),
    ...(heightCm > highest || widthCm > roomCm.width ? [`image of ${widthCm} cm by ${heightCm} cm`] : []),
  ]
}

/**
 * Everything that keeps a document from being valid, accessible and well set: schema errors, skipped heading levels, tables
 * without header row, images without alternative text, no language, no title, empty paragraphs used as space.
 */
export async function defectsOf(bytes: Buffer, language: string): Promise<string[]> {
  const document = await readDocx(bytes)
  return [
    ...(await schemaDefects(bytes)),
    ...skippedLevels(document),
    ...tableDefects(document),
    ...document.images.flatMap(imageDefects),
    ...document.paragraphs.flatMap(({ text, isInTable, hasImage, isSectionEnd }) =>
      text.trim() === '' && !isInTable && !hasImage && !isSectionEnd ? ['empty paragraph used as space'] : [],
    ),
    ...document.undefinedStyles.map((style) => `style without definition: ${style}`),
    ...(document.headings.length === 0 ? ['no heading'] : []),
    ...(document.language === language ? [] : [`language ${document.language}`]),
    ...(document.title === '' ? ['no title'] : []),
    ...(language === 'fr-FR' && TYPEWRITER.test(document.text) ? ['typewriter punctuation'] : []),
  ]
}
