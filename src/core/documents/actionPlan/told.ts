import type { BudgetSummary, StaffLineRow } from '../../../shared/budget/budget.contract.ts'
import type { SheetAudience } from '../../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../../shared/fields.ts'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import type { Phase } from '../../../shared/phases/phases.contract.ts'
import type { Plan, PlanAction } from '../../../shared/plan/plan.contract.ts'
import type { Budget } from '../../budget/budget.service.ts'
import type { Reader } from '../reader.ts'

/** All that the dossier knows of the plan. Word never sees it. */
export interface PlanRecords {
  plan: Plan
  phases: Phase[]
  meetings: { date: CalendarDate; label: string }[]
  partners: readonly { actionId: Id; party: PartyView }[]
  budget: Budget
}

/** An action as its reader may know it; `owner` is named by what this reader may read. */
export interface ToldPlanAction extends PlanAction {
  partnerNames: string[]
}

/** What the action plan tells its reader: all there is for the project office, what they may know for the partners. */
export interface ToldPlan extends Pick<Plan, 'axes' | 'dependencies'>, Pick<PlanRecords, 'phases' | 'meetings'> {
  audience: SheetAudience
  madeOn: CalendarDate
  actions: ToldPlanAction[]
  /** How many actions this reader may not know. */
  hiddenCount: number
  money: Pick<BudgetSummary, 'years' | 'axes' | 'funders' | 'facilitation'>
  /** Of the project office: a line may name who does the work. */
  staff: Pick<StaffLineRow, 'year' | 'label' | 'isFacilitation' | 'plannedFte' | 'actualFte' | 'actionNumber'>[]
}

function tellActions({ plan, partners }: PlanRecords, reader: Reader): ToldPlanAction[] {
  const partnersOf = Map.groupBy(partners, ({ actionId }) => actionId)
  return plan.actions
    .filter(({ confidentiality }) => reader.maySee(confidentiality))
    .map((action) => ({
      ...action,
      owner: action.owner === null ? null : { ...action.owner, label: reader.nameOf(action.owner) },
      // A synergy may be confidential where its action is not: its number would tell that it exists.
      synergyNumber: reader.audience === 'office' ? action.synergyNumber : null,
      partnerNames: (partnersOf.get(action.id) ?? []).map(({ party }) => reader.nameOf(party)),
    }))
}

/** The lines that a reader may know: of the démarche as a whole and of the actions that are told. */
export function toldBudget(budget: Budget, toldIds: ReadonlySet<Id>): Budget {
  const isTold = ({ actionId }: { actionId: Id | null }): boolean => actionId === null || toldIds.has(actionId)
  return {
    lines: budget.lines.filter(isTold),
    staff: budget.staff.filter(isTold),
    funding: budget.funding.filter(isTold),
  }
}

/** Funders as this reader may know them: partners learn of what was granted and paid, never of what was only asked. */
function tellFunders(funders: BudgetSummary['funders'], reader: Reader): BudgetSummary['funders'] {
  const isOffice = reader.audience === 'office'
  return funders
    .filter(({ funding }) => isOffice || funding.granted > 0 || funding.paid > 0)
    .map(({ organisationId, organisationName, origins, funding }) => ({
      organisationId,
      organisationName: reader.nameOf({ organisationId, contactId: null, label: organisationName }),
      origins,
      funding: isOffice ? funding : { ...funding, requested: 0 },
    }))
}

interface Telling {
  reader: Reader
  today: CalendarDate
  /** Sums the lines that are told. */
  sum: (budget: Budget) => BudgetSummary
}

/**
 * What the plan tells this reader: the one place where it hides anything, before anything is drawn or written (docs/decisions/013).
 * What hangs on an action that is left out (its budget, its ties) goes with it.
 */
export function tellPlan(records: PlanRecords, { reader, today, sum }: Telling): ToldPlan {
  const actions = tellActions(records, reader)
  const ids = new Set(actions.map(({ id }) => id))
  const budget = toldBudget(records.budget, ids)
  const { years, axes, funders, facilitation } = sum(budget)
  return reader.scrub<ToldPlan>({
    audience: reader.audience,
    madeOn: today,
    axes: records.plan.axes,
    phases: records.phases,
    meetings: records.meetings,
    actions,
    dependencies: records.plan.dependencies.filter(({ beforeId, afterId }) => ids.has(beforeId) && ids.has(afterId)),
    hiddenCount: records.plan.actions.length - actions.length,
    money: { years, axes, funders: tellFunders(funders, reader), facilitation },
    staff: reader.audience === 'office' ? budget.staff : [],
  })
}
