import { sumLines } from '../../../shared/budget/budget.rules.ts'
import type { FundingRow } from '../../../shared/budget/budget.contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { isOnTheWeb, type Reader } from '../reader.ts'
import type { ActionRecords, ToldAction, ToldFunding } from './sheet.ts'

function toldFunding(row: FundingRow, reader: Reader): ToldFunding {
  const { year, origin, grantedCents, paidCents, organisationId, organisationName } = row
  const isOffice = reader.audience === 'office'
  return {
    year,
    origin,
    grantedCents,
    paidCents,
    funder: reader.nameOf({ organisationId, contactId: null, label: organisationName }),
    // What is asked for is a negotiation: only its outcome is shared.
    requestedCents: isOffice ? row.requestedCents : null,
    status: isOffice ? row.status : null,
    note: isOffice ? row.note : '',
  }
}

/** Partners learn of funders once these gave something. */
const isTold = ({ grantedCents, paidCents }: FundingRow, { audience }: Reader): boolean =>
  audience === 'office' || (grantedCents ?? 0) > 0 || (paidCents ?? 0) > 0

function toldMoney({ lines, staff, funding }: ActionRecords['budget'], reader: Reader) {
  const years = [...Map.groupBy(lines, ({ year }) => year)].toSorted(([one], [other]) => one - other)
  const isOffice = reader.audience === 'office'
  return {
    years: years.map(([year, ofYear]) => ({ year, amounts: sumLines(ofYear) })),
    lines: isOffice ? lines : [],
    funding: funding.filter((row) => isTold(row, reader)).map((row) => toldFunding(row, reader)),
    staff: isOffice ? staff : [],
  }
}

function toldLinks({ action, synergyLevel, levels, groupNames }: ActionRecords, reader: Reader) {
  const { synergyName, decisions, relations, links } = action
  const isSynergyTold = synergyLevel !== null && reader.maySee(synergyLevel)
  return {
    synergyLabel:
      isSynergyTold && action.synergyNumber !== null ? `${synergyNumber(action.synergyNumber)} ${synergyName}` : '',
    groupNames,
    decisions: decisions.map(({ number, text }) => ({ number, text })),
    relations: relations
      .filter(({ otherId }) => reader.maySee(levels.get(otherId) ?? 'confidential'))
      .map(({ kind, number, title, status }) => ({ kind, number, title, status })),
    // The path of a file says how the office keeps its papers, and leads nobody else to it.
    links: links.map(({ label, address }) =>
      reader.audience === 'office' || (isOnTheWeb(address) && reader.mayRead(address))
        ? { label, address }
        : { label, address: '' },
    ),
  }
}

/** What is told as it is, field by field: nothing else comes along. */
const keptOf = ({ action }: ActionRecords) => ({
  number: action.number,
  title: action.title,
  description: action.description,
  status: action.status,
  isLate: action.isLate,
  settledOn: action.settledOn,
  progressNote: action.progressNote,
  priority: action.priority,
  startDate: action.startDate,
  startedOn: action.startedOn,
  dueDate: action.dueDate,
  isYearly: action.isYearly,
  confidentiality: action.confidentiality,
  humanMeans: action.humanMeans,
  technicalMeans: action.technicalMeans,
  governance: action.governance,
  objectives: action.objectives,
  expectedResults: action.expectedResults,
  indicators: action.indicators,
  targets: action.targets,
  decisionNumber: action.decisionNumber,
  steps: action.steps,
  createdAt: action.createdAt,
  changedAt: action.changedAt,
})

/**
 * What the sheet of an action tells this reader: the one place where it hides anything, before Word sees it (docs/decisions/013).
 * Errors: CONFIDENTIAL for a confidential action, of which nothing is left to tell: not even that it exists.
 */
export function tellAction(records: ActionRecords, reader: Reader, today: CalendarDate): ToldAction {
  const { action, axisLabel, phaseName, meetingLabel, budget } = records
  if (!reader.maySee(action.confidentiality)) throw new AppError('CONFIDENTIAL', {})
  const isOffice = reader.audience === 'office'
  return reader.scrub<ToldAction>({
    ...keptOf(records),
    ...toldLinks(records, reader),
    ...toldMoney(budget, reader),
    audience: reader.audience,
    madeOn: today,
    axisLabel,
    phaseName,
    meetingLabel,
    missing: isOffice ? action.missing : [],
    ownerName: action.owner === null ? '' : reader.nameOf(action.owner),
    electedName:
      action.electedId === null
        ? ''
        : reader.nameOf({ organisationId: null, contactId: action.electedId, label: action.electedLabel }),
    partnerNames: action.partners.map(reader.nameOf),
    themeNames: action.themes.map(({ name }) => name),
    notes: isOffice ? action.notes.map(({ date, text }) => ({ date, text })) : [],
  })
}
