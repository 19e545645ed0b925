import type { FileChild } from 'docx'
import type { Scenario } from '../../shared/synergies/scenarios.contract.ts'
import { simplePayback } from '../../shared/synergies/scenarios.rules.ts'
import { decimalNumber, fullDate } from '../../shared/typography.ts'
import { euros, orUnknown } from './amounts.ts'
import { callout, heading, paragraph } from './blocks.ts'
import { factsTable, type Fact } from './cartouche.ts'
import type { Pen } from './pen.ts'
import { table } from './table.ts'
import { oneLine } from './text.ts'

/** More columns than this leave no room for sentences on an upright page. */
const SIDE_BY_SIDE = 3
/** A longer name in the head of a column would be repeated on each page. */
const HEAD_LIMIT = 80

/** What documents tell of a scenario: the contract's answer without what binds it to its records. */
export type ToldScenario = Omit<Scenario, 'id' | 'synergyId' | 'position' | 'decisionId' | 'carrier'> & {
  carrier: { label: string } | null
}

const amount = (pen: Pen, cents: number | null): string => (cents === null ? '' : euros(pen, cents))

/** « 2,5 ans », « 4 mois »: in how many years what is gained pays back what was invested. */
function payback(pen: Pen, scenario: ToldScenario): string {
  const { chain } = pen.words
  const years = simplePayback(scenario)
  if (years === null) return ''
  if (years === 'never') return chain.neverPaidBack
  if (years === 0) return chain.immediate
  if (years < 1) return chain.months(Math.max(1, Math.ceil(years * 12)))
  const rounded = Math.round(years * 10) / 10
  return chain.years(decimalNumber(rounded, pen.locale), rounded >= 2)
}

function criteria(pen: Pen, scenario: ToldScenario): Fact[] {
  const words = pen.words.chain.scenario
  return [
    [words.technical, scenario.technical],
    [words.economic, scenario.economic],
    [words.regulatory, scenario.regulatory],
    [words.organisational, scenario.organisational],
    [words.investment, amount(pen, scenario.investmentCents)],
    [words.yearlyCost, amount(pen, scenario.yearlyCostCents)],
    [words.yearlyGain, amount(pen, scenario.yearlyGainCents)],
    [words.payback, payback(pen, scenario)],
    [words.otherGains, scenario.otherGains],
    [words.risks, scenario.risks],
    [words.carrier, scenario.carrier?.label ?? ''],
  ]
}

const nameOf = (pen: Pen, { name, isChosen }: ToldScenario): string =>
  isChosen ? `${oneLine(name, HEAD_LIMIT)} (${pen.words.chain.scenario.isChosen})` : oneLine(name, HEAD_LIMIT)

/** One column a scenario; what none of them says is left out. */
function sideBySide(pen: Pen, scenarios: readonly ToldScenario[]): FileChild {
  const words = pen.words.chain.scenario
  const columns = scenarios.map((scenario) => criteria(pen, scenario))
  const labels = (columns[0] ?? []).map(([label]) => label)
  const rows = labels.flatMap((label, rank) => {
    const values = columns.map((facts) => facts[rank]?.[1] ?? '')
    const isTold = values.some((value) => value.trim() !== '')
    return isTold ? [[[{ text: label, bold: true }], ...values.map((value) => orUnknown(pen, value))]] : []
  })
  if (rows.length === 0) return paragraph(pen, words.nothingKnown)
  return table(pen, {
    columns: [
      { header: words.criterion, share: 22 },
      ...scenarios.map((scenario) => ({ header: nameOf(pen, scenario), share: 78 / scenarios.length })),
    ],
    rows,
  })
}

function oneByOne(pen: Pen, scenario: ToldScenario, level: 2 | 3): FileChild[] {
  const words = pen.words.chain.scenario
  const facts = criteria(pen, scenario).filter(([, value]) => value.trim() !== '')
  return [
    heading(pen, level, nameOf(pen, scenario)),
    facts.length === 0 ? paragraph(pen, words.nothingKnown) : factsTable(pen, [words.criterion, words.scenario], facts),
  ]
}

/** The choice that was made, with the decision that says so. */
function choice(pen: Pen, scenarios: readonly ToldScenario[]): FileChild {
  const words = pen.words.chain.scenario
  const chosen = scenarios.find(({ isChosen }) => isChosen)
  if (chosen === undefined) return paragraph(pen, words.notChosen, { spacing: { before: 120 } })
  const date = chosen.chosenOn === null ? '' : fullDate(chosen.chosenOn, pen.locale)
  const decision = chosen.decisionNumber === '' ? '' : ` ${words.decision(chosen.decisionNumber)}`
  return callout(pen, [{ text: `${words.chosen(chosen.name, date)}${decision}` }])
}

/** Scenarios side by side while there is room, else one after the other under headings of this level; then the one chosen. */
export function scenarioBlocks(pen: Pen, scenarios: readonly ToldScenario[], level: 2 | 3): FileChild[] {
  if (scenarios.length === 0) return [paragraph(pen, pen.words.chain.scenario.none)]
  const compared =
    scenarios.length <= SIDE_BY_SIDE
      ? [sideBySide(pen, scenarios)]
      : scenarios.flatMap((scenario) => oneByOne(pen, scenario, level))
  return [...compared, choice(pen, scenarios)]
}
