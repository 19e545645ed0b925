import type { HandoverPart } from '../../../shared/handover/handover.contract.ts'
import type { Part } from './asked.ts'
import { activitiesPart } from './activities.ts'
import { companiesPart } from './companies.ts'
import { deadlinesPart } from './deadlines.ts'
import { deliverablesPart } from './deliverables.ts'
import { fundingPart } from './funding.ts'
import { governancePart } from './governance.ts'
import { identityPart } from './identity.ts'
import { indicatorsPart } from './indicators.ts'
import { mattersPart } from './matters.ts'
import { methodsPart } from './methods.ts'
import { receptionPart } from './reception.ts'
import { risksPart } from './risks.ts'
import { toolsPart } from './tools.ts'

/** Who writes each part. */
export const partWriters: Record<HandoverPart, Part> = {
  identity: identityPart,
  activities: activitiesPart,
  matters: mattersPart,
  companies: companiesPart,
  governance: governancePart,
  deadlines: deadlinesPart,
  methods: methodsPart,
  deliverables: deliverablesPart,
  tools: toolsPart,
  funding: fundingPart,
  indicators: indicatorsPart,
  risks: risksPart,
  reception: receptionPart,
}
