import type { FileChild } from 'docx'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import { fullDate } from '../../../shared/typography.ts'
import { bullet, callout, dotted, heading, labelled } from '../../word/blocks.ts'
import type { Pen } from '../../word/pen.ts'
import type { Segment } from '../../word/text.ts'
import type { MinutesView } from './view.ts'

/** What came out of an item: its decisions and its actions. */
export interface Outcomes {
  decisions: Decision[]
  actions: Action[]
}

/** The decisions and actions of an item. */
export const outcomesOf = ({ minutes }: MinutesView, agendaItemId: string): Outcomes => ({
  decisions: minutes.decisions.filter((decision) => decision.agendaItemId === agendaItemId),
  actions: minutes.actions.filter((action) => action.agendaItemId === agendaItemId),
})

/** The decisions and actions of the meeting that belong to no item of its agenda. */
export function looseOutcomes({ minutes, meeting }: MinutesView): Outcomes {
  const items = new Set<string | null>(meeting.agenda.map(({ id }) => id))
  return {
    decisions: minutes.decisions.filter(({ agendaItemId }) => !items.has(agendaItemId)),
    actions: minutes.actions.filter(({ agendaItemId }) => !items.has(agendaItemId)),
  }
}

export const hasOutcomes = ({ decisions, actions }: Outcomes): boolean => decisions.length > 0 || actions.length > 0

function decisionBlock(pen: Pen, decision: Decision): FileChild[] {
  const words = pen.words.minutesPage
  const content: Segment[] = [{ text: `${decision.number}  `, bold: true }, { text: decision.text }]
  const detail = dotted([
    labelled(words.responsible, decision.responsible?.label ?? ''),
    labelled(words.means, decision.means),
    labelled(words.deadline, decision.deadline === null ? '' : fullDate(decision.deadline, pen.locale)),
  ])
  return callout(pen, content, detail)
}

function actionLine(pen: Pen, action: Action): FileChild {
  const words = pen.words.minutesPage
  return bullet(pen, [
    { text: `${action.number}  `, bold: true },
    { text: action.title },
    ...[
      labelled(words.responsible, action.owner?.label ?? ''),
      labelled(words.deadline, action.dueDate === null ? '' : fullDate(action.dueDate, pen.locale)),
    ]
      .filter((part) => part.length > 0)
      .flatMap(([label, value]) => [{ text: ` · ${label?.text ?? ''}` }, { text: value?.text ?? '' }]),
  ])
}

/** Decisions as tinted blocks, then actions as a list, each under its heading. */
export function outcomeBlocks(pen: Pen, { decisions, actions }: Outcomes): FileChild[] {
  const words = pen.words.minutesPage
  return [
    ...(decisions.length === 0
      ? []
      : [heading(pen, 3, words.decisions(decisions.length)), ...decisions.flatMap((one) => decisionBlock(pen, one))]),
    ...(actions.length === 0
      ? []
      : [heading(pen, 3, words.actions(actions.length)), ...actions.map((one) => actionLine(pen, one))]),
  ]
}
