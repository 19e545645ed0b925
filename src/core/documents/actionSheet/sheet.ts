import type { ActionSheet } from '../../../shared/actions/actions.contract.ts'
import type { Amounts, BudgetLine, FundingRow, StaffLine } from '../../../shared/budget/budget.contract.ts'
import type { Confidentiality, SheetAudience } from '../../../shared/confidentiality.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { Budget } from '../../budget/budget.service.ts'

/** All that the dossier knows of an action. Word never sees it. */
export interface ActionRecords {
  action: ActionSheet
  /** « 1.2 Animation »; empty under none. */
  axisLabel: string
  phaseName: string
  /** The meeting that it was born in; empty for one born in the plan. */
  meetingLabel: string
  /** Of the synergy that it is tied to; null: of none. */
  synergyLevel: Confidentiality | null
  /** Of the actions that it is tied to, by id. */
  levels: ReadonlyMap<string, Confidentiality>
  groupNames: string[]
  budget: Budget
}

/** What a funder brings in one year; `requested` is null where the reader may not know what was asked. */
export interface ToldFunding extends Pick<FundingRow, 'year' | 'origin' | 'grantedCents' | 'paidCents'> {
  funder: string
  requestedCents: number | null
  /** Empty where the reader may not know it. */
  note: string
  status: FundingRow['status'] | null
}

type Kept = Pick<
  ActionSheet,
  | 'number'
  | 'title'
  | 'description'
  | 'status'
  | 'isLate'
  | 'settledOn'
  | 'progressNote'
  | 'priority'
  | 'startDate'
  | 'startedOn'
  | 'dueDate'
  | 'isYearly'
  | 'confidentiality'
  | 'humanMeans'
  | 'technicalMeans'
  | 'governance'
  | 'objectives'
  | 'expectedResults'
  | 'indicators'
  | 'targets'
  | 'decisionNumber'
  | 'steps'
  | 'createdAt'
  | 'changedAt'
>

/** What the sheet of an action tells its reader: all there is for the project office, what they may know for the partners. */
export interface ToldAction extends Kept {
  audience: SheetAudience
  madeOn: CalendarDate
  axisLabel: string
  phaseName: string
  meetingLabel: string
  /** What it lacks to be complete: the project office alone has to do with it. */
  missing: ActionSheet['missing']
  ownerName: string
  electedName: string
  partnerNames: string[]
  themeNames: string[]
  /** « S-7 Trier les déchets »; empty: none. */
  synergyLabel: string
  groupNames: string[]
  decisions: Pick<ActionSheet['decisions'][number], 'number' | 'text'>[]
  relations: Pick<ActionSheet['relations'][number], 'kind' | 'number' | 'title' | 'status'>[]
  links: { label: string; address: string }[]
  /** Newest first; of the project office. */
  notes: Pick<ActionSheet['notes'][number], 'date' | 'text'>[]
  years: { year: number; amounts: Amounts }[]
  /** What the years are made of; of the project office. */
  lines: Pick<BudgetLine, 'year' | 'kind' | 'label' | 'plannedCents' | 'actualCents'>[]
  funding: ToldFunding[]
  /** Of the project office. */
  staff: Pick<StaffLine, 'year' | 'label' | 'isFacilitation' | 'plannedFte' | 'actualFte'>[]
}
