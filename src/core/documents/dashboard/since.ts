import type { FileChild } from 'docx'
import type { Changes } from '../../../shared/changes/changes.contract.ts'
import { andOthers, groupName, summaryOf } from '../../../shared/changes/changes.words.ts'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import { bullet, heading, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'

type Group = Changes['groups'][number]

/** More sentences of one kind are read on screen, or in the document that tells them all. */
const MOST = 3

function groupBlocks(pen: Pen, group: Group): FileChild[] {
  const shown = summaryOf(group, pen.locale).slice(0, MOST)
  const others = group.total - shown.reduce((sum, { lines }) => sum + lines.length, 0)
  return [
    heading(pen, 2, groupName(group.group, pen.locale)),
    ...shown.map(({ sentence }) => bullet(pen, [{ text: sentence }])),
    ...(others > 0 ? [bullet(pen, [{ text: andOthers(others, pen.locale), italics: true }])] : []),
  ]
}

/** What changed since the body met before, the latest of each kind; nothing at its first meeting. */
export function sinceSection(pen: Pen, { since, changes }: Dashboard): FileChild[] {
  if (since === null || changes === null) return []
  // The indicators themselves head the document.
  const groups = changes.groups.filter(({ group }) => group !== 'indicators')
  return [
    heading(pen, 1, pen.words.figures.changesSince(since.label)),
    ...(groups.length === 0
      ? [paragraph(pen, pen.words.changesPage.empty)]
      : groups.flatMap((group) => groupBlocks(pen, group))),
  ]
}
