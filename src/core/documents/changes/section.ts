import type { FileChild } from 'docx'
import type { Changes } from '../../../shared/changes/changes.contract.ts'
import { andOthers, groupName, summaryOf } from '../../../shared/changes/changes.words.ts'
import { bullet, heading, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'

function groupBlocks(pen: Pen, group: Changes['groups'][number], level: 1 | 2): FileChild[] {
  const more = group.total - group.lines.length
  return [
    heading(pen, level, groupName(group.group, pen.locale)),
    ...summaryOf(group, pen.locale).map(({ sentence }) => bullet(pen, [{ text: sentence }])),
    ...(more > 0 ? [bullet(pen, [{ text: andOthers(more, pen.locale), italics: true }])] : []),
  ]
}

/**
 * What changed, group by group, each under a heading of this level: 2 under a heading of the document that it stands in. A sentence
 * says so where nothing did.
 */
export const changesSection = (pen: Pen, { groups }: Changes, level: 1 | 2 = 2): FileChild[] =>
  groups.length === 0
    ? [paragraph(pen, pen.words.changesPage.empty)]
    : groups.flatMap((group) => groupBlocks(pen, group, level))
