import type { FileChild } from 'docx'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { HandoverRow } from '../../../shared/handover/handover.contract.ts'
import type { Locale } from '../../../shared/typography.ts'
import type { ReadDb } from '../../db/db.ts'
import type { Pen } from '../../word/pen.ts'
import type { Reader } from '../reader.ts'

/** What every part of a dossier de passation is written from. */
export interface Asked {
  db: ReadDb
  handover: HandoverRow
  /** For whom: what this reader may not know is in no part. */
  reader: Reader
  /** The day on which it is made. */
  today: CalendarDate
  locale: Locale
}

/** One part, without its title: reads what it tells and writes it. A part that has nothing to tell says so in a sentence. */
export type Part = (pen: Pen, asked: Asked) => FileChild[] | Promise<FileChild[]>
