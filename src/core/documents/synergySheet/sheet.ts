import type { SheetAudience } from '../../../shared/confidentiality.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { FlowRow } from '../../../shared/flows/flows.contract.ts'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import type { ImpactRow, Readiness } from '../../../shared/synergies/impacts.contract.ts'
import type { Scenario } from '../../../shared/synergies/scenarios.contract.ts'
import type {
  SynergyCompany,
  SynergyDetail,
  SynergyRole,
  SynergyStep,
} from '../../../shared/synergies/synergies.contract.ts'
import type { CompanySecrecy } from '../../organisations/secrecy.queries.ts'
import type { ToldScenario } from '../../word/scenarios.ts'

/** All that the dossier knows of a synergy: answers of the contract, as they are. Word never sees it. */
export interface SynergyRecords {
  synergy: SynergyDetail
  needs: NeedRow[]
  flows: FlowRow[]
  scenarios: Scenario[]
  impacts: ImpactRow[]
  /** Latest first, as the contract answers. */
  readiness: Readiness[]
  /** Of every company that anything above is about, and of every other one that is confidential: texts may name it. */
  companies: CompanySecrecy[]
}

/** A company as the reader of a sheet may know it. */
export interface SheetCompany extends Pick<SynergyCompany, 'organisationName' | 'contactLabel' | 'joinedOn' | 'note'> {
  roles: SynergyRole[]
}

/** A need; `text` is null where the reader may not know it. */
export interface SheetNeed extends Pick<
  NeedRow,
  'organisationName' | 'kind' | 'themeName' | 'intensity' | 'recurrence' | 'quotation' | 'note'
> {
  text: string | null
}

/** A flow; where it is withheld nothing is left of it but its company and its direction. */
export interface SheetFlow extends Pick<
  FlowRow,
  | 'organisationName'
  | 'direction'
  | 'label'
  | 'termName'
  | 'quantity'
  | 'unit'
  | 'period'
  | 'form'
  | 'counterpart'
  | 'yearlyCostCents'
  | 'constraints'
  | 'sharingAgreedOn'
> {
  isWithheld: boolean
}

/** An impact; `quantity` is null where the figure is withheld. */
export interface SheetImpact extends Pick<
  ImpactRow,
  'kind' | 'label' | 'unit' | 'nature' | 'status' | 'startDate' | 'source' | 'organisationName'
> {
  quantity: number | null
}

/** Where one axis stands. */
export type SheetReadiness = Pick<Readiness, 'axis' | 'level' | 'date' | 'note'>

export type SheetStep = Omit<SynergyStep, 'id' | 'meetingId'>

/** Which synergy it is and where it stands. */
export type SheetHead = Pick<
  SynergyDetail,
  | 'number'
  | 'name'
  | 'summary'
  | 'stage'
  | 'stageSince'
  | 'nature'
  | 'form'
  | 'ambition'
  | 'origin'
  | 'themeName'
  | 'zoneName'
  | 'collectiveNeedName'
  | 'referentLabel'
  | 'confidentiality'
  | 'nextStep'
  | 'nextStepOn'
>

/** What the sheet of a synergy tells its reader: all there is for the project office, what they may read for the partners. */
export interface SynergySheet extends SheetHead {
  audience: SheetAudience
  madeOn: CalendarDate
  /** Of the project office; empty for others. */
  note: string
  /** The interview or the meeting it came from; empty where there is none, or where it would name a company's interview. */
  originLabel: string
  companies: SheetCompany[]
  needs: SheetNeed[]
  flows: SheetFlow[]
  scenarios: ToldScenario[]
  impacts: SheetImpact[]
  /** One an axis that was assessed. */
  readiness: SheetReadiness[]
  /** Latest first. */
  steps: SheetStep[]
}
