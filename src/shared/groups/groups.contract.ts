import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Id, LongText } from '../fields.ts'
import { flowDirections, flowPeriods, flowUnits } from '../flows/flows.contract.ts'
import { Scenario } from '../synergies/scenarios.contract.ts'
import { synergyRoles, synergyStages } from '../synergies/synergies.contract.ts'

/** The five steps of a follow-up group: mobiliser, quantifier et qualifier, scénarios, choix, mise en place. */
export const groupStepKeys = ['mobilise', 'quantify', 'scenarios', 'choose', 'implement'] as const
export type GroupStepKey = (typeof groupStepKeys)[number]

export const GroupStep = z.object({
  step: z.enum(groupStepKeys),
  /** Null: not gone through yet. */
  date: CalendarDate.nullable(),
  meetingId: Id.nullable(),
  /** « GS-EMPLOI n° 2 »; empty without a meeting. */
  meetingLabel: z.string(),
  note: LongText,
})
export type GroupStep = z.infer<typeof GroupStep>

/** A body of kind followUp, what it was made for and how far it is. */
export const Group = z.object({
  committeeId: Id,
  committeeName: z.string(),
  committeeCode: z.string(),
  synergyId: Id.nullable(),
  synergyNumber: z.int().nullable(),
  synergyName: z.string(),
  synergyStage: z.enum(synergyStages).nullable(),
  actionId: Id.nullable(),
  actionNumber: z.string(),
  actionTitle: z.string(),
  /** The five, in order. */
  steps: z.array(GroupStep),
  /** The first one that is not gone through; null once all are. */
  current: z.enum(groupStepKeys).nullable(),
  lastMeetingOn: CalendarDate.nullable(),
  nextMeetingOn: CalendarDate.nullable(),
})
export type Group = z.infer<typeof Group>

/** A company in the minutes of a group. */
export const GroupCompany = z.object({
  organisationId: Id,
  organisationName: z.string(),
  roles: z.array(z.enum(synergyRoles)),
  contactLabel: z.string(),
})
/**
 * A quantity in the minutes of a group. `isWithheld`: its company did not agree that the group sees it; nothing but whose it is and
 * which way it goes is told then (the company's own words may hold the figure).
 */
export const GroupQuantity = z.object({
  organisationId: Id,
  organisationName: z.string(),
  direction: z.enum(flowDirections),
  label: z.string(),
  quantity: z.number().nullable(),
  unit: z.enum(flowUnits).nullable(),
  period: z.enum(flowPeriods).nullable(),
  isWithheld: z.boolean(),
})
export type GroupQuantity = z.infer<typeof GroupQuantity>
/** What the minutes of a group's meeting tell besides the meeting: what partners may read, and nothing else. */
export const GroupSection = z.object({
  /** The synergy is kept to the project office: nothing of it is told, only the steps of the group. */
  isConfidential: z.boolean(),
  synergyNumber: z.int().nullable(),
  /** Of the synergy, or of the priority action. */
  subject: z.string(),
  stage: z.enum(synergyStages).nullable(),
  steps: z.array(GroupStep),
  current: z.enum(groupStepKeys).nullable(),
  companies: z.array(GroupCompany),
  quantities: z.array(GroupQuantity),
  scenarios: z.array(Scenario),
})
export type GroupSection = z.infer<typeof GroupSection>

const base = oc.errors(appErrors)
const OfCommittee = z.object({ committeeId: Id })

export const groupsContract = {
  /** Every body of kind followUp, in the order of the bodies; attached or not. */
  list: base.output(z.array(Group)),
  /** Null for a body of another kind. */
  ofCommittee: base.input(OfCommittee).output(Group.nullable()),
  ofSynergy: base.input(z.object({ synergyId: Id })).output(z.array(Group)),
  ofAction: base.input(z.object({ actionId: Id })).output(z.array(Group)),
  /** What a group was made for: a synergy or a priority action, one of the two (INVALID_INPUT `oneOfTwo`). Takes the place of the former. */
  attach: base
    .input(OfCommittee.extend({ synergyId: Id.nullable().default(null), actionId: Id.nullable().default(null) }))
    .output(Change),
  /** Its steps stay. */
  detach: base.input(OfCommittee).output(Change),
  /**
   * NOT_READY: `scenarioNotChosen` for the choice of a group whose synergy has no chosen scenario. INVALID_INPUT (`inFuture`) on a date
   * to come. NOT_FOUND for a meeting of another body. A step gone through already takes the new date, meeting and note.
   */
  completeStep: base
    .input(
      OfCommittee.extend({
        step: z.enum(groupStepKeys),
        date: CalendarDate,
        meetingId: Id.nullable().default(null),
        note: LongText.default(''),
      }),
    )
    .output(Change),
  updateStep: base.input(OfCommittee.extend({ step: z.enum(groupStepKeys), note: LongText })).output(Change),
  /** The step is to be gone through again. */
  reopenStep: base.input(OfCommittee.extend({ step: z.enum(groupStepKeys) })).output(Change),
  /**
   * What the minutes of this meeting tell of the group; null for a body that is not attached. Once they are circulated: what was sent.
   */
  section: base.input(z.object({ meetingId: Id })).output(GroupSection.nullable()),
}
