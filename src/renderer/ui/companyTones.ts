import type { CompanyStatus } from '../../shared/companies/companies.contract.ts'
import type { InterviewStatus } from '../../shared/interviews/interviews.contract.ts'
import type { Tone } from './StatusBadge.tsx'

/** How each status of a company is drawn. */
export const companyTones: Record<CompanyStatus, Tone> = {
  toContact: 'waiting',
  contacted: 'active',
  met: 'active',
  contributing: 'done',
  engaged: 'done',
  withdrawn: 'stopped',
}

/** How each status of an interview is drawn. */
export const interviewTones: Record<InterviewStatus, Tone> = {
  planned: 'waiting',
  held: 'done',
  cancelled: 'stopped',
}
