import { format, parseISO } from 'date-fns'
import type { FileChild } from 'docx'
import type { Committee } from '../../../shared/committees/committees.contract.ts'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import { assertNever } from '../../../shared/errors.ts'
import { fullDate } from '../../../shared/typography.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import { hasSynergies, synergiesInShort, synergiesTable } from '../../word/charts.ts'
import { shortIndicatorsTable } from '../../word/figureTables.ts'
import type { Pen } from '../../word/pen.ts'
import { budgetInShort, hasBudget, planInShort } from '../../word/planFigures.ts'

/** « Chiffres au 12 décembre 2026, figés le 15 décembre 2026. » */
function statusNote(pen: Pen, { asOf, frozenAt }: Dashboard): FileChild {
  const words = pen.words.figures
  const day = fullDate(asOf, pen.locale)
  // An instant is on the day that the clock of this computer says.
  const frozenOn = frozenAt === null ? null : fullDate(format(parseISO(frozenAt), 'yyyy-MM-dd'), pen.locale)
  return note(pen, frozenOn === null ? words.asOf(day) : words.asFrozen(day, frozenOn))
}

const planSentence = (pen: Pen, { plan }: Dashboard): FileChild[] =>
  plan.total === 0 ? [] : [paragraph(pen, planInShort(pen, plan))]

/** A committee that steers: the indicators of its dashboard, where the synergies are, the plan and the budget. */
function steeringBlocks(pen: Pen, dashboard: Dashboard): FileChild[] {
  const { figures, funnel, budget } = dashboard
  return [
    ...(figures.length === 0 ? [] : [shortIndicatorsTable(pen, figures)]),
    ...(hasSynergies(funnel) ? [heading(pen, 2, pen.words.figures.synergies.title), synergiesTable(pen, funnel)] : []),
    ...(dashboard.plan.total === 0 && !hasBudget(budget) ? [] : [heading(pen, 2, pen.words.figures.planAndBudget)]),
    ...planSentence(pen, dashboard),
    ...(hasBudget(budget) ? [paragraph(pen, budgetInShort(pen, budget))] : []),
  ]
}

/** Those who prepare or carry out: a sentence on the synergies and one on the plan. */
const shortBlocks = (pen: Pen, dashboard: Dashboard): FileChild[] => [
  ...(hasSynergies(dashboard.funnel) ? [paragraph(pen, synergiesInShort(pen, dashboard.funnel))] : []),
  ...planSentence(pen, dashboard),
]

function blocksFor(pen: Pen, kind: Committee['kind'], dashboard: Dashboard): FileChild[] {
  switch (kind) {
    case 'steering':
    case 'other':
      return steeringBlocks(pen, dashboard)
    case 'technical':
    case 'transfer':
    case 'followUp':
      return shortBlocks(pen, dashboard)
    default:
      return assertNever(kind)
  }
}

/** What the dashboard of the body told on the day of its meeting, as short as the body needs it; nothing where there is nothing to tell. */
export function figuresBlocks(pen: Pen, kind: Committee['kind'], dashboard: Dashboard): FileChild[] {
  const blocks = blocksFor(pen, kind, dashboard)
  return blocks.length === 0
    ? []
    : [heading(pen, 2, pen.words.figures.ofInitiative), statusNote(pen, dashboard), ...blocks]
}
