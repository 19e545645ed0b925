import type { FileChild } from 'docx'
import type { Pen } from '../../word/pen.ts'
import type { HandoverReading } from '../handoverReading.ts'

/** What every part of a dossier de passation is written from. */
export type Asked = HandoverReading

/** One part, without its title: reads what it tells and writes it. A part that has nothing to tell says so in a sentence. */
export type Part = (pen: Pen, asked: Asked) => FileChild[] | Promise<FileChild[]>
