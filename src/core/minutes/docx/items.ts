import type { FileChild } from 'docx'
import type { AgendaItem, Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { duration } from '../../../shared/typography.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import { richText } from '../../word/richText.ts'
import { table } from '../../word/table.ts'
import { hasOutcomes, looseOutcomes, outcomeBlocks, outcomesOf } from './outcomes.ts'
import type { MinutesView } from './view.ts'

/** The agenda as it was followed: rank, item, nature, presenter, length. */
export function agendaSection(pen: Pen, { agenda }: Meeting): FileChild[] {
  const { columns, itemKinds, minutesPage } = pen.words
  const title = heading(pen, 1, minutesPage.agenda)
  if (agenda.length === 0) return [title, paragraph(pen, minutesPage.agendaEmpty)]
  return [
    title,
    table(pen, {
      columns: [
        { header: columns.rank, share: 6 },
        { header: columns.item, share: 41 },
        { header: columns.nature, share: 14 },
        { header: columns.presenter, share: 28 },
        { header: columns.length, share: 11, isNumber: true },
      ],
      rows: agenda.map((item, rank) => [
        String(rank + 1),
        item.title,
        itemKinds[item.kind],
        item.presenter?.label ?? '',
        item.plannedMinutes === null ? '' : duration(item.plannedMinutes, pen.locale),
      ]),
    }),
  ]
}

const titled = (pen: Pen, title: string, blocks: readonly FileChild[]): FileChild[] =>
  blocks.length === 0 ? [] : [heading(pen, 3, title), ...blocks]

function itemBlocks(pen: Pen, view: MinutesView, item: AgendaItem): FileChild[] {
  const words = pen.words.minutesPage
  const rank = view.meeting.agenda.indexOf(item) + 1
  const outcomes = outcomesOf(view, item.id)
  const context = richText(pen, item.context)
  const discussion = richText(pen, item.discussion)
  const isSilent = context.length === 0 && discussion.length === 0 && !hasOutcomes(outcomes)
  const about = [
    words.itemRank(rank),
    pen.words.itemKinds[item.kind].toLocaleLowerCase(pen.locale),
    item.presenter === null ? '' : words.presentedBy(item.presenter.label),
  ]
  return [
    heading(pen, 2, item.title),
    note(pen, about.filter(Boolean).join(' · ')),
    ...titled(pen, words.context, context),
    ...titled(pen, words.discussion, discussion),
    ...outcomeBlocks(pen, outcomes),
    ...(isSilent ? [paragraph(pen, words.nothingNoted)] : []),
  ]
}

/** One part an item: context, exchanges, decisions, actions. Approval and follow-up have their own section. */
export function itemsSection(pen: Pen, view: MinutesView): FileChild[] {
  const words = pen.words.minutesPage
  const items = view.meeting.agenda.filter(({ origin }) => origin === 'own')
  const loose = looseOutcomes(view)
  return [
    heading(pen, 1, words.items),
    ...(items.length === 0 ? [paragraph(pen, words.noItem)] : []),
    ...items.flatMap((item) => itemBlocks(pen, view, item)),
    ...(hasOutcomes(loose) ? [heading(pen, 2, words.otherDecisions), ...outcomeBlocks(pen, loose)] : []),
  ]
}
