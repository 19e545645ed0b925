import type { CalendarDate, Id } from '../../../shared/fields.ts'
import type { InterviewDetail } from '../../../shared/interviews/interviews.contract.ts'
import type { Locale } from '../../../shared/typography.ts'
import { readCompany } from '../../companies/companies.service.ts'
import type { ReadDb } from '../../db/db.ts'
import { findFlows } from '../../flows/flows.queries.ts'
import { findQuestions } from '../../interviews/questions.queries.ts'
import { readInterview } from '../../interviews/interviews.service.ts'
import { readDossierView } from '../../minutes/minutes.view.ts'
import { findNeeds } from '../../needs/needs.queries.ts'
import { getContact } from '../../organisations/organisations.queries.ts'
import { findPromises } from '../../promises/promises.queries.ts'
import { findThemes } from '../../vocabulary/vocabulary.queries.ts'
import type { InterviewReportView } from './view.ts'

const ALL = { offset: 0, limit: 1_000_000 }
const anyNeed = { search: '', kind: null, themeId: null, organisationId: null, collectiveNeedId: null, synergyId: null }
const anyFlow = { search: '', direction: null, termId: null, organisationId: null, synergyId: null }
const anyPromise = { state: 'all', organisationId: null } as const

/** The interviewer of the project office, else of the consultancy, with the address to write to. */
function replyTo(db: ReadDb, participants: InterviewDetail['participants']): string {
  const interviewers = participants.filter(({ part }) => part === 'interviewer')
  const one = interviewers.find(({ isConsultancy }) => !isConsultancy) ?? interviewers[0]
  if (one === undefined) return ''
  return [one.label, getContact(db, one.contactId)?.email ?? ''].filter(Boolean).join(', ')
}

interface ReportRequest {
  interviewId: Id
  locale: Locale
  today: CalendarDate
}

/** What the report of an interview is written from. Errors: NOT_FOUND. */
export function readInterviewReport(db: ReadDb, { interviewId, locale, today }: ReportRequest): InterviewReportView {
  const { notes: _, ...interview } = readInterview(db, interviewId)
  const company = readCompany(db, interview.organisationId, today)
  const { zoneName, activity, confidentiality } = company
  const themes = findThemes(db)
  const rankOf = new Map(themes.map(({ id }, rank) => [id, rank]))
  const rank = (themeId: Id | null): number => rankOf.get(themeId ?? '') ?? themes.length
  return {
    ...readDossierView(db, locale),
    interview: { ...interview, organisationName: company.name },
    company: { zoneName, activity, confidentiality },
    themes,
    questions: findQuestions(db),
    // By theme, then as they were said: the lists have the latest first.
    needs: findNeeds(db, { ...anyNeed, interviewId }, ALL)
      .toReversed()
      .toSorted((one, other) => rank(one.themeId) - rank(other.themeId)),
    flows: findFlows(db, { ...anyFlow, interviewId }, ALL).toReversed(),
    promises: findPromises(db, { ...anyPromise, interviewId, today }, ALL),
    replyTo: replyTo(db, interview.participants),
  }
}
