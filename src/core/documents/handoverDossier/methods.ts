import { listDeliverables } from '../../inventory/inventory.service.ts'
import { findQuestions } from '../../interviews/questions.queries.ts'
import { paragraph } from '../../word/blocks.ts'
import type { Cell } from '../../word/table.ts'
import type { Part } from './asked.ts'
import { filesOfDeliverables, formatLines, isMethod, keptLines, nameLines, stateText } from './inventory.ts'
import { titledTable } from './told.ts'

/** Methods, grids and templates: what the work is done with, and where it is. */
export const methodsPart: Part = (pen, { db, reader, today }) => {
  const words = pen.words.inventory
  const questions = findQuestions(db)
  const themes = new Set(questions.map(({ themeId }) => themeId))
  const filesOf = filesOfDeliverables(db)
  const methods = listDeliverables(db, today).filter(isMethod)
  return [
    paragraph(pen, words.methods.intro(questions.length, themes.size)),
    ...titledTable(pen, reader, {
      title: words.methods.title,
      none: words.methods.none,
      columns: [
        { header: words.name, share: 30 },
        { header: words.format, share: 22 },
        { header: words.state, share: 18 },
        { header: words.kept, share: 30 },
      ],
      rows: methods.map((row): Cell[] => [
        nameLines(pen, reader, row),
        formatLines(pen, row),
        stateText(pen, row),
        keptLines(pen, reader, { place: row.place, files: filesOf(row.id) }),
      ]),
    }),
  ]
}
