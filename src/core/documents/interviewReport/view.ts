import type { Company } from '../../../shared/companies/companies.contract.ts'
import type { FlowRow } from '../../../shared/flows/flows.contract.ts'
import type { InterviewDetail, Question } from '../../../shared/interviews/interviews.contract.ts'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import type { PromiseRow } from '../../../shared/promises/promises.contract.ts'
import type { Theme } from '../../../shared/vocabulary/vocabulary.contract.ts'
import type { DossierView } from '../../word/dossier.ts'

/**
 * What the report of an interview is written from. It goes to the company: neither the officer's running notes nor what would be
 * said face to face can be in it, because neither comes this far.
 */
export interface InterviewReportView extends DossierView {
  interview: Omit<InterviewDetail, 'notes'>
  company: Pick<Company, 'zoneName' | 'activity' | 'confidentiality'>
  themes: Theme[]
  questions: Question[]
  needs: NeedRow[]
  flows: FlowRow[]
  promises: PromiseRow[]
  /** Where remarks are sent and rights are exercised: the interviewer of the project office; empty while none is named. */
  replyTo: string
}
