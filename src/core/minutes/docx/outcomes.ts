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

const numbered = (number: string, text: string): Segment[] => [{ text: `${number}  `, bold: true }, { text }]

const deadline = (pen: Pen, date: string | null): Segment[] =>
  labelled(pen.words.minutesPage.deadline, date === null ? '' : fullDate(date, pen.locale))

function decisionBlock(pen: Pen, decision: Decision): FileChild {
  const words = pen.words.minutesPage
  const detail = [
    labelled(words.responsible, decision.responsible?.label ?? ''),
    labelled(words.means, decision.means),
    deadline(pen, decision.deadline),
  ]
  return callout(pen, numbered(decision.number, decision.text), dotted(detail))
}

function actionLine(pen: Pen, action: Action): FileChild {
  const words = pen.words.minutesPage
  const detail = [labelled(words.responsible, action.owner?.label ?? ''), deadline(pen, action.dueDate)]
  return bullet(pen, numbered(action.number, action.title), dotted(detail))
}

/** Decisions as tinted blocks, then actions as a list, each under its heading. */
export function outcomeBlocks(pen: Pen, { decisions, actions }: Outcomes): FileChild[] {
  const words = pen.words.minutesPage
  return [
    ...(decisions.length === 0
      ? []
      : [heading(pen, 3, words.decisions(decisions.length)), ...decisions.map((one) => decisionBlock(pen, one))]),
    ...(actions.length === 0
      ? []
      : [heading(pen, 3, words.actions(actions.length)), ...actions.map((one) => actionLine(pen, one))]),
  ]
}
